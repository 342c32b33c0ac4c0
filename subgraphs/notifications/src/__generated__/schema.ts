import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PageInfoSource as PageInfoSourceEntity } from '@twotier/subgraph-kit';
import type { Notification as NotificationEntity, Inbox as InboxEntity, InboxEntry as InboxEntryEntity } from '../notification/notification';
import type { Delivery as DeliveryEntity, EnrollmentReference as EnrollmentReferenceEntity } from '../delivery/delivery';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country or territory, ISO 3166-1 alpha-2, e.g. DE. XK stands for Kosovo. */
  CountryCode: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC, e.g. 2026-11-23T09:30:00Z. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address as RFC 5322 defines it, lower-cased domain. */
  EmailAddress: { input: string; output: string; }
  /** A language and region, BCP 47, e.g. en-US or zh-CN. */
  Locale: { input: string; output: string; }
  /** An absolute https URL. */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** One mail to one address. It is brought at least once: only a crash right after the mail server took it can repeat it, with the same Message-ID. */
export type Delivery = {
  __typename?: 'Delivery';
  /** The one address that it goes to. */
  address: Scalars['String']['output'];
  /** How often the mail server was asked to take it. */
  attemptCount: Scalars['Int']['output'];
  /** When there was reason for it. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it is not there yet, or never will be: one line, in English. Null when nothing went wrong, or it was sent in the end. */
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What it tells. */
  kind: DeliveryKind;
  /** When it was asked last. Null before the first time. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is asked next, at the earliest. Null once the delivery is over. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: DeliveryStatus;
};

/** What a mail tells. More kinds may come. */
export type DeliveryKind =
  /** The account is active. */
  | 'ENROLLMENT_APPROVED'
  /** The primary contact has confirmed. */
  | 'ENROLLMENT_CONTACT_VERIFIED'
  /** Reviewers ask for more. */
  | 'ENROLLMENT_INFORMATION_REQUESTED'
  /** The changed legal details are in effect. */
  | 'ENROLLMENT_PROFILE_APPROVED'
  /** The changed legal details were turned down. */
  | 'ENROLLMENT_PROFILE_REJECTED'
  /** Reviewers look at changed legal details of an active account. */
  | 'ENROLLMENT_PROFILE_REVIEW_STARTED'
  /** The application was handed in. */
  | 'ENROLLMENT_RECEIVED'
  /** The application was turned down. */
  | 'ENROLLMENT_REJECTED'
  /** The account works again. */
  | 'ENROLLMENT_RESTORED'
  /** Reviewers look at the application. */
  | 'ENROLLMENT_REVIEW_STARTED'
  /** The primary contact said no, and the application stopped. */
  | 'ENROLLMENT_STOPPED'
  /** The programme has stopped the account. */
  | 'ENROLLMENT_SUSPENDED'
  /** The primary contact is asked to confirm: the mail has a link. */
  | 'ENROLLMENT_VERIFICATION_REQUESTED'
  /** Somebody is to join an organisation as its user: the mail has a link. */
  | 'USER_INVITED';

/** Where a delivery stands. */
export type DeliveryStatus =
  /** It came back. */
  | 'BOUNCED'
  /** Its recipient complained of it. */
  | 'COMPLAINED'
  /** It cannot be delivered; there will be no further attempt. */
  | 'FAILED'
  /** Waits for its first attempt. */
  | 'PENDING'
  /** An attempt came to nothing; there will be another. */
  | 'RETRYING'
  /** The mail server took it. */
  | 'SENT';

export type Enrollment = {
  __typename?: 'Enrollment';
  /** The mails about this application and account, newest first, at most 100. Null unless the viewer may take its steps or is staff. */
  deliveries?: Maybe<Array<Delivery>>;
  id: Scalars['ID']['output'];
  viewerCanManage: Scalars['Boolean']['output'];
};

/** Stable for ever: codes are added, never removed or reused. Each is explained in docs/errors.md. */
export type ErrorCode =
  /** The account is suspended by the programme: it can be read, not changed. */
  | 'ACCOUNT_SUSPENDED'
  /** The same is asked of the same company already, by an invitation that waits for its answer. */
  | 'ALREADY_INVITED'
  /** The two companies work together already. */
  | 'ALREADY_PARTNERS'
  /** The customer has consented to all of this already. */
  | 'ALREADY_RELATED'
  /** The programme does not exist in the tenant's country. */
  | 'COUNTRY_NOT_SERVED'
  /** The companies are not in one region of the programme. */
  | 'DIFFERENT_REGION'
  /** The tenant directory or the membership directory does not answer at present. Try again in a moment. */
  | 'DIRECTORY_UNAVAILABLE'
  /** Another tenant has this domain. */
  | 'DOMAIN_TAKEN'
  /** Another reviewer has decided already; the refusal says how. */
  | 'ENROLLMENT_DECIDED'
  /** Steps of the enrollment are missing; the refusal lists them. */
  | 'ENROLLMENT_INCOMPLETE'
  /** The viewer's roles do not allow this. A user with one of the required roles can. */
  | 'FORBIDDEN'
  /** The reseller does not let the provider do this in their partnership. */
  | 'GRANT_MISSING'
  /** The same idempotency key came with other input. A new request needs a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Our fault. Report the request id. */
  | 'INTERNAL_SERVER_ERROR'
  /** Something in the input cannot be used; the message names it. */
  | 'INVALID_INPUT'
  /** The invitation was answered, canceled or ran out; the refusal says which. */
  | 'INVITATION_NOT_PENDING'
  /** The invitation cannot be sent; the refusal lists everything that stands against it. */
  | 'INVITATION_NOT_POSSIBLE'
  /** The organisation's last active global administrator can be neither removed nor demoted. */
  | 'LAST_ADMINISTRATOR'
  /** The request breaks a limit of size, depth or number. Ask for less at once. */
  | 'LIMIT_EXCEEDED'
  /** The link was never ours, was answered, has run out, or a newer one took its place. */
  | 'LINK_NOT_VALID'
  /** The sign-in to the membership directory was used, has run out, or is somebody else's. Begin again. */
  | 'MEMBERSHIP_SIGN_IN_NOT_VALID'
  /** Not there, or not for the viewer to see: the same answer. */
  | 'NOT_FOUND'
  /** Something stands against it that the viewer may not see. */
  | 'NOT_VISIBLE'
  /** Another side of the relationship can do this; the refusal says who. */
  | 'NOT_YOURS_TO_END'
  /** The programme has suspended one of the companies: nothing new can begin with it. */
  | 'ORGANIZATION_SUSPENDED'
  /** The address belongs to one of the inviting companies. */
  | 'OWN_ADDRESS'
  /** The partnership has ended: nothing of it changes any more. */
  | 'PARTNERSHIP_ENDED'
  /** There is no partnership between this provider and this reseller. A new invitation can open one. */
  | 'PARTNERSHIP_MISSING'
  /** The partnership is suspended or has ended: nothing new can begin in it. */
  | 'PARTNERSHIP_NOT_ACTIVE'
  /** The partner id cannot be linked; the refusal gives every reason. */
  | 'PARTNER_ID_NOT_USABLE'
  /** Too many calls of this kind in too short a time. Wait as long as the refusal says. */
  | 'RATE_LIMITED'
  /** The company takes another part in the programme than this asks of it. */
  | 'RECIPIENT_NOT_ALLOWED'
  /** The relationship has ended already. */
  | 'RELATIONSHIP_ENDED'
  /** The customer has not consented to this partner, or no longer does. */
  | 'RELATIONSHIP_MISSING'
  /** The relationship cannot be ended by the viewer's organisation; the refusal lists every reason. */
  | 'RELATIONSHIP_NOT_ENDABLE'
  /** Another provider shares the customer with this reseller, so one alone cannot end the reseller's half. */
  | 'SHARED_WITH_ANOTHER'
  /** Somebody else has changed it since it was read. Load it again. */
  | 'STALE_EDIT'
  /** The enrollment stands where this step cannot be taken; the refusal says where, and what comes next. */
  | 'STEP_OUT_OF_TURN'
  /** A service is out of reach at present. Try again in a moment. */
  | 'SUBGRAPH_UNAVAILABLE'
  /** Only a global administrator of the tenant may enroll it; the sign-in does not say so of the viewer. */
  | 'TENANT_ADMINISTRATOR_REQUIRED'
  /** The tenant takes part already, as a customer or with administrators of its own. */
  | 'TENANT_TAKEN'
  /** The customer has as many partners of this kind as it can have. */
  | 'TOO_MANY_PARTNERS'
  /** The operation needs a signed-in user, or the token is not accepted. */
  | 'UNAUTHENTICATED'
  /** The organisation has a user with this address already. */
  | 'USER_EXISTS'
  /** The user's state does not allow this; the refusal says which it is. */
  | 'USER_STATUS';

/** The viewer lacks the right. */
export type ForbiddenError = UserError & {
  __typename?: 'ForbiddenError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** The roles any one of which would do. */
  requiredRoles: Array<Role>;
};

/** Who did something, as far as the viewer may know: of another organisation's people, none is told. */
export type HistoryActor = {
  __typename?: 'HistoryActor';
  /** True where it was staff of the programme. */
  isStaff: Scalars['Boolean']['output'];
  /** The job of ours that did it by itself. Null where it was a person. */
  job?: Maybe<Scalars['String']['output']>;
  /** The organisation that the user acted for. Null for staff, for who had none yet, and where it was nobody. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** The tenant of somebody who had no organisation yet. Null otherwise. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** The user. Null for people of other organisations, for who was no user yet, and where it was nobody. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** One value that changed. */
export type HistoryChange = {
  __typename?: 'HistoryChange';
  /** As it became, as JSON text. Null where nothing was left. */
  after?: Maybe<Scalars['String']['output']>;
  /** As it was, as JSON text. Null where there was nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** Which one, e.g. legalBusinessProfile.address.city. */
  path: Scalars['String']['output'];
};

/** A page of history, newest first. */
export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  edges: Array<HistoryEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One entry of a page of history. */
export type HistoryEdge = {
  __typename?: 'HistoryEdge';
  cursor: Scalars['String']['output'];
  node: HistoryEntry;
};

/** Somebody did something that changed something. Written down with the change itself, and kept for ever. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: HistoryActor;
  /** What became of what, at most 100. Secrets are never written down, so they are not here either. */
  changes: Array<HistoryChange>;
  id: Scalars['ID']['output'];
  /** The request that did it, as it is in our logs: give it to support. Null where it was no request. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Id of what was changed: of an organisation, a user, an enrollment or an edge. */
  subjectId: Scalars['ID']['output'];
  /** What was done, as a stable word: organization.renamed, partnership.ended. More words may come. */
  what: Scalars['String']['output'];
};

/** Narrows a list of history. */
export type HistoryFilter = {
  /** The history of this alone: an organisation, a user, an enrollment, a partnership or a reseller relationship. Left out: of all. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** The key was used before with other input. */
export type IdempotencyKeyReusedError = UserError & {
  __typename?: 'IdempotencyKeyReusedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** One fault of an input. */
export type InvalidField = {
  __typename?: 'InvalidField';
  message: Scalars['String']['output'];
  /** Where in the input, e.g. address.postalCode. */
  path: Scalars['String']['output'];
};

/** Something in the input cannot be used. One error lists every fault. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: ErrorCode;
  /** Every fault, in the order of the input. */
  fields: Array<InvalidField>;
  message: Scalars['String']['output'];
};

/** What `markNotificationRead` needs. */
export type MarkNotificationReadInput = {
  /** The notification that was read. */
  notificationId: Scalars['ID']['input'];
};

/** The notification, now read, or why not. */
export type MarkNotificationReadResult = MarkNotificationReadSuccess | NotFoundError;

/** It is marked as read by the viewer. */
export type MarkNotificationReadSuccess = {
  __typename?: 'MarkNotificationReadSuccess';
  /** As it is now. */
  notification: Notification;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Note that the viewer has read it. Others of the organisation keep their own mark. Repeating the call keeps the first instant. */
  markNotificationRead: MarkNotificationReadResult;
};


export type MutationMarkNotificationReadArgs = {
  input: MarkNotificationReadInput;
};

/**
 * What can be fetched again by its id: organisations and edges.
 * The id tells the type by its prefix: prv_ provider, rsl_ reseller, cus_ customer, pts_ partnership, rel_ reseller relationship.
 */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Not there, or not for the viewer to see: the same answer. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** Something that happened between the viewer's organisation and another. Every member of the organisation sees it. */
export type Notification = {
  __typename?: 'Notification';
  /** When it happened. */
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What happened. More kinds may come. */
  kind: NotificationKind;
  /** When the viewer read it: the reader's own mark. Null until then. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the words of whoever asks for something: one line of plain text. Null where none was given, and of other kinds. */
  reason?: Maybe<Scalars['String']['output']>;
  /** One sentence, made when it is read, in the reader's language (English or Chinese). */
  title: Scalars['String']['output'];
};

/** A page of the inbox. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
  /** How many of the newest 1,000 the viewer has not read. */
  unreadCount: Scalars['Int']['output'];
};

/** One entry of the inbox. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  cursor: Scalars['String']['output'];
  node: Notification;
};

/** What a notification tells. */
export type NotificationKind =
  /** A customer is shared with a partner no more, since that partner no longer acts for it. Told to those that shared it. */
  | 'CUSTOMER_NO_LONGER_SHARED'
  /** A reseller has taken back what it let a provider do. Told to the provider. */
  | 'GRANTS_TAKEN_BACK'
  /** A provider and a reseller no longer work together. Told to the side that did not end it. */
  | 'PARTNERSHIP_ENDED'
  /** A provider and a reseller work together from now on. */
  | 'PARTNERSHIP_STARTED'
  /** A partner no longer acts for a customer. Told to its two ends, save the one that ended it. */
  | 'RELATIONSHIP_ENDED'
  /** A reseller asks for the end of its relationship with a customer. Told to the customer and to the providers that share it. */
  | 'RELATIONSHIP_END_REQUESTED';

/**
 * Where a page stands among its neighbours (Relay cursor connections).
 * Every list takes first with after, or last with before, 1 to 100. Neither given: the first 20. Both: INVALID_INPUT.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry, for first/after. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has entries before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry, for last/before. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** The inbox of the viewer's organisation, newest first. Null when nobody is signed in or the organisation is not registered. */
  notifications?: Maybe<NotificationConnection>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Too often in too short a time. */
export type RateLimitedError = UserError & {
  __typename?: 'RateLimitedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** When it can be tried again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** What a user may do for the organisation. */
export type Role =
  /** Everything but answering invitations and what touches GLOBAL_ADMIN. */
  | 'ADMIN_AGENT'
  /** Reads. */
  | 'BILLING_ADMIN'
  /** Everything of the organisation, and alone answers invitations. */
  | 'GLOBAL_ADMIN'
  /** Reads. */
  | 'HELPDESK_AGENT'
  /** Staff of the programme, without organisation: enrollments and suspension only. Never granted by an organisation. */
  | 'REVIEWER'
  /** Creates, edits, renews and cancels invitations of its own; reads customers. */
  | 'SALES_AGENT'
  /** Manages users whose roles are SALES_AGENT, HELPDESK_AGENT or BILLING_ADMIN. */
  | 'USER_ADMIN';

/** A refusal that the caller can act on. New codes may come: clients show `message` for those they do not know. */
export type UserError = {
  code: ErrorCode;
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Enrollment: Enrollment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enrollment:
    ( { __typename: 'Enrollment' }
    & GraphQLRecursivePick<FederationTypes['Enrollment'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enrollment'], {"viewerCanManage":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MarkNotificationReadResult:
    | ( Omit<MarkNotificationReadSuccess, 'notification'> & { notification: _RefType['Notification'] } & { __typename: 'MarkNotificationReadSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: never;
  UserError:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: ResolverTypeWrapper<DeliveryEntity>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DeliveryKind: DeliveryKind;
  DeliveryStatus: DeliveryStatus;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Enrollment: ResolverTypeWrapper<EnrollmentReferenceEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'pageInfo'> & { pageInfo: ResolversTypes['PageInfo'] }>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationReadResult']>;
  MarkNotificationReadSuccess: ResolverTypeWrapper<Omit<MarkNotificationReadSuccess, 'notification'> & { notification: ResolversTypes['Notification'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Notification: ResolverTypeWrapper<NotificationEntity>;
  NotificationConnection: ResolverTypeWrapper<InboxEntity>;
  NotificationEdge: ResolverTypeWrapper<InboxEntryEntity>;
  NotificationKind: NotificationKind;
  PageInfo: ResolverTypeWrapper<PageInfoSourceEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  Role: Role;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Delivery: DeliveryEntity;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Enrollment: EnrollmentReferenceEntity;
  Boolean: Scalars['Boolean']['output'];
  ForbiddenError: ForbiddenError;
  HistoryActor: HistoryActor;
  HistoryChange: HistoryChange;
  HistoryConnection: Omit<HistoryConnection, 'pageInfo'> & { pageInfo: ResolversParentTypes['PageInfo'] };
  HistoryEdge: HistoryEdge;
  HistoryEntry: HistoryEntry;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InvalidField: InvalidField;
  InvalidInputError: InvalidInputError;
  Locale: Scalars['Locale']['output'];
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkNotificationReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationReadResult'];
  MarkNotificationReadSuccess: Omit<MarkNotificationReadSuccess, 'notification'> & { notification: ResolversParentTypes['Notification'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Notification: NotificationEntity;
  NotificationConnection: InboxEntity;
  NotificationEdge: InboxEntryEntity;
  PageInfo: PageInfoSourceEntity;
  Query: Record<PropertyKey, never>;
  RateLimitedError: RateLimitedError;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'], FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrollment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['Delivery']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HistoryActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryActor'] = ResolversParentTypes['HistoryActor']> = {
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HistoryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryChange'] = ResolversParentTypes['HistoryChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['HistoryActor'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['HistoryChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MarkNotificationReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationReadResult'] = ResolversParentTypes['MarkNotificationReadResult']> = {
  __resolveType: TypeResolveFn<'MarkNotificationReadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkNotificationReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationReadSuccess'] = ResolversParentTypes['MarkNotificationReadSuccess']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNotificationRead?: Resolver<ResolversTypes['MarkNotificationReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationReadArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<QueryNotificationsArgs>>;
};

export type RateLimitedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RateLimitedError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  MarkNotificationReadResult?: MarkNotificationReadResultResolvers<ContextType>;
  MarkNotificationReadSuccess?: MarkNotificationReadSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

