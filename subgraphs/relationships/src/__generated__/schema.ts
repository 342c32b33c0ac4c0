import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Provider as ProviderEntity, Reseller as ResellerEntity, Customer as CustomerEntity } from '../organization/organization';
import type { PageInfoSource as PageInfoSourceEntity } from '@twotier/subgraph-kit';
import type { Partnership as PartnershipEntity, PartnershipList as PartnershipListEntity, PartnershipEntry as PartnershipEntryEntity } from '../partnership/partnership';
import type { ResellerRelationship as ResellerRelationshipEntity, CustomerList as CustomerListEntity, CustomerEntry as CustomerEntryEntity, RelationshipList as RelationshipListEntity, RelationshipEntry as RelationshipEntryEntity } from '../resellerRelationship/resellerRelationship';
import type { SharedCustomerList as SharedCustomerListEntity, SharedCustomerEntry as SharedCustomerEntryEntity } from '../sharedCustomer/sharedCustomer';
import type { HistoryRecord as HistoryRecordEntity, HistoryList as HistoryListEntity, HistoryListEntry as HistoryListEntryEntity } from '@twotier/history';
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

export type Customer = Node & {
  __typename?: 'Customer';
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /**
   * Its active relationships with partners, the youngest first: all of them for the customer itself; for a partner its own and
   * those of the partners with which it shares the customer. Null for everybody else.
   */
  resellerRelationships?: Maybe<ResellerRelationshipConnection>;
};


export type CustomerResellerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows a list of customers. `search` goes with order NAME; `countryCodes` with either order. */
export type CustomerFilter = {
  /** Registered in any of these, at most 100. */
  countryCodes?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** How the name begins, case and accents ignored, at most 160 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** How a list of customers is sorted. */
export type CustomerOrder =
  /** By name, A first. */
  | 'NAME'
  /** The youngest consent first. */
  | 'NEWEST';

/** How the partner came to the customer. */
export type CustomerOrigin =
  /** The partner won it. */
  | 'OWN_MARKETING'
  /** The provider brought it. */
  | 'PROVIDER'
  /** Somebody recommended the partner. */
  | 'REFERRAL';

/** What `endPartnership` needs. */
export type EndPartnershipInput = {
  /** A partnership the viewer's organisation is one end of. */
  partnershipId: Scalars['ID']['input'];
};

/** The partnership, ended, or why not. */
export type EndPartnershipResult = EndPartnershipSuccess | ForbiddenError | NotFoundError;

/** The partnership has ended. */
export type EndPartnershipSuccess = {
  __typename?: 'EndPartnershipSuccess';
  /** As it is now. */
  partnership: Partnership;
};

/** Stable for ever: codes are added, never removed or reused. Each is explained in docs/errors.md. */
export type ErrorCode =
  /** The account is suspended by the programme: it can be read, not changed. */
  | 'ACCOUNT_SUSPENDED'
  /** The programme does not exist in the tenant's country. */
  | 'COUNTRY_NOT_SERVED'
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
  /** The same idempotency key came with other input. A new request needs a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Our fault. Report the request id. */
  | 'INTERNAL_SERVER_ERROR'
  /** Something in the input cannot be used; the message names it. */
  | 'INVALID_INPUT'
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
  /** The partner id cannot be linked; the refusal gives every reason. */
  | 'PARTNER_ID_NOT_USABLE'
  /** Too many calls of this kind in too short a time. Wait as long as the refusal says. */
  | 'RATE_LIMITED'
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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * End a partnership from either side. Needs GLOBAL_ADMIN or ADMIN_AGENT. Customers and their relationships stay; nothing is
   * shared through the pair any more, and the other side is told. It is final: working together again needs a new invitation.
   * Repeating the call returns the ended partnership.
   */
  endPartnership: EndPartnershipResult;
};


export type MutationEndPartnershipArgs = {
  input: EndPartnershipInput;
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

/** One end of a reseller relationship: the company that acts for the customer. */
export type Partner = Provider | Reseller;

/** A page of a partner's customers. */
export type PartnerCustomerConnection = {
  __typename?: 'PartnerCustomerConnection';
  edges: Array<PartnerCustomerEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One customer of a partner. */
export type PartnerCustomerEdge = {
  __typename?: 'PartnerCustomerEdge';
  cursor: Scalars['String']['output'];
  /** The customer. Null only while its details cannot be had. */
  node?: Maybe<Customer>;
  /** The consent by which the partner acts for it. */
  relationship: ResellerRelationship;
};

/** A provider and a reseller who work together. What belongs to the pair, and to neither alone, is here. */
export type Partnership = Node & {
  __typename?: 'Partnership';
  /** When it ended. Null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the reseller lets the provider do. */
  grants: Array<PartnershipGrant>;
  id: Scalars['ID']['output'];
  /** Null only while the organisation's details cannot be had. */
  provider?: Maybe<Provider>;
  /** Null only while the organisation's details cannot be had. */
  reseller?: Maybe<Reseller>;
  /** The customers that both serve: *View customers*. Empty unless the partnership is active. */
  sharedCustomers: SharedCustomerConnection;
  /** When the reseller consented. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. ENDED is final. */
  status: PartnershipStatus;
  /** Whether the viewer may end it now. */
  viewerCanEnd: Scalars['Boolean']['output'];
};


/** A provider and a reseller who work together. What belongs to the pair, and to neither alone, is here. */
export type PartnershipSharedCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  edges: Array<PartnershipEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One partnership of a list. */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  cursor: Scalars['String']['output'];
  node: Partnership;
};

/** Narrows a list of partnerships. `search` goes with order NAME; `status` with either order. */
export type PartnershipFilter = {
  /** How the other company's name begins, case and accents ignored, at most 160 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. Left out: ACTIVE and SUSPENDED. */
  status?: InputMaybe<Array<PartnershipStatus>>;
};

/** What a provider may do by consent of the reseller. */
export type PartnershipGrant =
  /** Add subscriptions for the reseller's customers. */
  | 'ADD_SUBSCRIPTIONS'
  /** Administer the reseller's own tenant. */
  | 'ADMINISTER_TENANT'
  /** Submit orders for the reseller's customers. */
  | 'SUBMIT_ORDERS';

/** How a list of partnerships is sorted. */
export type PartnershipOrder =
  /** By the other company's name, A first. */
  | 'NAME'
  /** The youngest consent first. */
  | 'NEWEST';

/** Where a partnership stands. */
export type PartnershipStatus =
  /** The two work together. */
  | 'ACTIVE'
  /** The two no longer work together. Final. */
  | 'ENDED'
  /** Either company is suspended: nothing new, what exists goes on. */
  | 'SUSPENDED';

export type Provider = Node & {
  __typename?: 'Provider';
  countryCode: Scalars['CountryCode']['output'];
  /** The customers it has a reseller relationship with. Seen by members of the provider; null for everybody else. */
  customers?: Maybe<PartnerCustomerConnection>;
  id: Scalars['ID']['output'];
  /** The resellers it works with: its *Indirect resellers* page. Seen by members of the provider; null for everybody else. */
  indirectResellers?: Maybe<PartnershipConnection>;
  name: Scalars['String']['output'];
};


export type ProviderCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};


export type ProviderIndirectResellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnershipOrder>;
};

export type Query = {
  __typename?: 'Query';
  /** A customer the viewer may see: itself or one it has an active relationship with. Null otherwise. */
  customer?: Maybe<Customer>;
  /** Any Node by its id, as far as the viewer may see it; null otherwise. */
  node?: Maybe<Node>;
  /** A partnership the viewer is one end of. Null otherwise. */
  partnership?: Maybe<Partnership>;
  /**
   * What was done to the partnerships and reseller relationships of the viewer's organisation, newest first, by whichever
   * side. Null for whoever has no organisation.
   */
  relationshipHistory?: Maybe<HistoryConnection>;
  /** A reseller the viewer may see: itself, one it works with, or one that serves it. Null otherwise. */
  reseller?: Maybe<Reseller>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRelationshipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResellerArgs = {
  id: Scalars['ID']['input'];
};

/** Too often in too short a time. */
export type RateLimitedError = UserError & {
  __typename?: 'RateLimitedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** When it can be tried again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

export type Reseller = Node & {
  __typename?: 'Reseller';
  countryCode: Scalars['CountryCode']['output'];
  /** The customers it has a reseller relationship with: its *Customers* page. Seen by members of the reseller; null for everybody else. */
  customers?: Maybe<PartnerCustomerConnection>;
  id: Scalars['ID']['output'];
  /** The providers it works with: its *Indirect providers* page. Seen by members of the reseller; null for everybody else. */
  indirectProviders?: Maybe<PartnershipConnection>;
  name: Scalars['String']['output'];
};


export type ResellerCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};


export type ResellerIndirectProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnershipOrder>;
};

/** A customer's consent that a partner acts for it. */
export type ResellerRelationship = Node & {
  __typename?: 'ResellerRelationship';
  /** Whose consent it is. Null only while the organisation's details cannot be had. */
  customer?: Maybe<Customer>;
  /** When it ended. Null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** How the partner came to the customer. Told to the two ends; null for a partner that merely shares the customer. */
  origin?: Maybe<CustomerOrigin>;
  /** Who acts for the customer. Null only while the organisation's details cannot be had. */
  partner?: Maybe<Partner>;
  /** When the customer consented. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. ENDED is final. */
  status: ResellerRelationshipStatus;
};

/** A page of a customer's relationships. */
export type ResellerRelationshipConnection = {
  __typename?: 'ResellerRelationshipConnection';
  edges: Array<ResellerRelationshipEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One relationship of a list. */
export type ResellerRelationshipEdge = {
  __typename?: 'ResellerRelationshipEdge';
  cursor: Scalars['String']['output'];
  node: ResellerRelationship;
};

/** Where a reseller relationship stands. */
export type ResellerRelationshipStatus =
  /** The partner acts for the customer. */
  | 'ACTIVE'
  /** The partner no longer acts for the customer. Final. */
  | 'ENDED';

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

/** A page of shared customers. */
export type SharedCustomerConnection = {
  __typename?: 'SharedCustomerConnection';
  edges: Array<SharedCustomerEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One customer of a pair, with both halves of what makes it shared. */
export type SharedCustomerEdge = {
  __typename?: 'SharedCustomerEdge';
  cursor: Scalars['String']['output'];
  /** The customer. Null only while its details cannot be had. */
  node?: Maybe<Customer>;
  /** The provider's half. */
  providerRelationship: ResellerRelationship;
  /** The reseller's half. */
  resellerRelationship: ResellerRelationship;
  /** From when on both served it, within this partnership. */
  sharedSince: Scalars['DateTime']['output'];
};

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
  Customer: Customer;
  Partnership: Partnership;
  Provider: Provider;
  Reseller: Reseller;
  ResellerRelationship: ResellerRelationship;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Partnership:
    ( { __typename: 'Partnership' }
    & GraphQLRecursivePick<FederationTypes['Partnership'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Reseller:
    ( { __typename: 'Reseller' }
    & GraphQLRecursivePick<FederationTypes['Reseller'], {"id":true}> );
  ResellerRelationship:
    ( { __typename: 'ResellerRelationship' }
    & GraphQLRecursivePick<FederationTypes['ResellerRelationship'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EndPartnershipResult:
    | ( Omit<EndPartnershipSuccess, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'EndPartnershipSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  Partner:
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CustomerEntity & { __typename: 'Customer' } )
    | ( PartnershipEntity & { __typename: 'Partnership' } )
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
    | ( ResellerRelationshipEntity & { __typename: 'ResellerRelationship' } )
  ;
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
  Customer: ResolverTypeWrapper<CustomerEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerOrigin: CustomerOrigin;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPartnershipResult']>;
  EndPartnershipSuccess: ResolverTypeWrapper<Omit<EndPartnershipSuccess, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryListEntity>;
  HistoryEdge: ResolverTypeWrapper<HistoryListEntryEntity>;
  HistoryEntry: ResolverTypeWrapper<HistoryRecordEntity>;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfoSourceEntity>;
  Partner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Partner']>;
  PartnerCustomerConnection: ResolverTypeWrapper<CustomerListEntity>;
  PartnerCustomerEdge: ResolverTypeWrapper<CustomerEntryEntity>;
  Partnership: ResolverTypeWrapper<PartnershipEntity>;
  PartnershipConnection: ResolverTypeWrapper<PartnershipListEntity>;
  PartnershipEdge: ResolverTypeWrapper<PartnershipEntryEntity>;
  PartnershipFilter: PartnershipFilter;
  PartnershipGrant: PartnershipGrant;
  PartnershipOrder: PartnershipOrder;
  PartnershipStatus: PartnershipStatus;
  Provider: ResolverTypeWrapper<ProviderEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  Reseller: ResolverTypeWrapper<ResellerEntity>;
  ResellerRelationship: ResolverTypeWrapper<ResellerRelationshipEntity>;
  ResellerRelationshipConnection: ResolverTypeWrapper<RelationshipListEntity>;
  ResellerRelationshipEdge: ResolverTypeWrapper<RelationshipEntryEntity>;
  ResellerRelationshipStatus: ResellerRelationshipStatus;
  Role: Role;
  SharedCustomerConnection: ResolverTypeWrapper<SharedCustomerListEntity>;
  SharedCustomerEdge: ResolverTypeWrapper<SharedCustomerEntryEntity>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  Customer: CustomerEntity;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CustomerFilter: CustomerFilter;
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipResult: ResolversUnionTypes<ResolversParentTypes>['EndPartnershipResult'];
  EndPartnershipSuccess: Omit<EndPartnershipSuccess, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  ForbiddenError: ForbiddenError;
  HistoryActor: HistoryActor;
  Boolean: Scalars['Boolean']['output'];
  HistoryChange: HistoryChange;
  HistoryConnection: HistoryListEntity;
  HistoryEdge: HistoryListEntryEntity;
  HistoryEntry: HistoryRecordEntity;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InvalidField: InvalidField;
  InvalidInputError: InvalidInputError;
  Locale: Scalars['Locale']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  PageInfo: PageInfoSourceEntity;
  Partner: ResolversUnionTypes<ResolversParentTypes>['Partner'];
  PartnerCustomerConnection: CustomerListEntity;
  PartnerCustomerEdge: CustomerEntryEntity;
  Partnership: PartnershipEntity;
  PartnershipConnection: PartnershipListEntity;
  PartnershipEdge: PartnershipEntryEntity;
  PartnershipFilter: PartnershipFilter;
  Provider: ProviderEntity;
  Query: Record<PropertyKey, never>;
  RateLimitedError: RateLimitedError;
  Reseller: ResellerEntity;
  ResellerRelationship: ResellerRelationshipEntity;
  ResellerRelationshipConnection: RelationshipListEntity;
  ResellerRelationshipEdge: RelationshipEntryEntity;
  SharedCustomerConnection: SharedCustomerListEntity;
  SharedCustomerEdge: SharedCustomerEntryEntity;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resellerRelationships?: Resolver<Maybe<ResolversTypes['ResellerRelationshipConnection']>, ParentType, ContextType, Partial<CustomerResellerRelationshipsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EndPartnershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPartnershipResult'] = ResolversParentTypes['EndPartnershipResult']> = {
  __resolveType: TypeResolveFn<'EndPartnershipSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndPartnershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPartnershipSuccess'] = ResolversParentTypes['EndPartnershipSuccess']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endPartnership?: Resolver<ResolversTypes['EndPartnershipResult'], ParentType, ContextType, RequireFields<MutationEndPartnershipArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Partnership' | 'Provider' | 'Reseller' | 'ResellerRelationship', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  __resolveType: TypeResolveFn<'Provider' | 'Reseller', ParentType, ContextType>;
};

export type PartnerCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCustomerConnection'] = ResolversParentTypes['PartnerCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerCustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCustomerEdge'] = ResolversParentTypes['PartnerCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['PartnershipGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType>;
  sharedCustomers?: Resolver<ResolversTypes['SharedCustomerConnection'], ParentType, ContextType, Partial<PartnershipSharedCustomersArgs>>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnershipStatus'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['PartnerCustomerConnection']>, ParentType, ContextType, Partial<ProviderCustomersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectResellers?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<ProviderIndirectResellersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  relationshipHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, Partial<QueryRelationshipHistoryArgs>>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType, RequireFields<QueryResellerArgs, 'id'>>;
};

export type RateLimitedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reseller'] = ResolversParentTypes['Reseller'], FederationReferenceType extends FederationReferenceTypes['Reseller'] = FederationReferenceTypes['Reseller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reseller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['PartnerCustomerConnection']>, ParentType, ContextType, Partial<ResellerCustomersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectProviders?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<ResellerIndirectProvidersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerRelationship'] = ResolversParentTypes['ResellerRelationship'], FederationReferenceType extends FederationReferenceTypes['ResellerRelationship'] = FederationReferenceTypes['ResellerRelationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResellerRelationship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CustomerOrigin']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResellerRelationshipStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerRelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerRelationshipConnection'] = ResolversParentTypes['ResellerRelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResellerRelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResellerRelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerRelationshipEdge'] = ResolversParentTypes['ResellerRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
};

export type SharedCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCustomerConnection'] = ResolversParentTypes['SharedCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedCustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCustomerEdge'] = ResolversParentTypes['SharedCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  providerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
  resellerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
  sharedSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RateLimitedError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CountryCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  EndPartnershipResult?: EndPartnershipResultResolvers<ContextType>;
  EndPartnershipSuccess?: EndPartnershipSuccessResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerCustomerConnection?: PartnerCustomerConnectionResolvers<ContextType>;
  PartnerCustomerEdge?: PartnerCustomerEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  Reseller?: ResellerResolvers<ContextType>;
  ResellerRelationship?: ResellerRelationshipResolvers<ContextType>;
  ResellerRelationshipConnection?: ResellerRelationshipConnectionResolvers<ContextType>;
  ResellerRelationshipEdge?: ResellerRelationshipEdgeResolvers<ContextType>;
  SharedCustomerConnection?: SharedCustomerConnectionResolvers<ContextType>;
  SharedCustomerEdge?: SharedCustomerEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

