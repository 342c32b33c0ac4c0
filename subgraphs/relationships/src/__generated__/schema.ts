import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Provider as ProviderEntity, Reseller as ResellerEntity, Customer as CustomerEntity } from '../organization/organization';
import type { PageInfoSource as PageInfoSourceEntity } from '@twotier/subgraph-kit';
import type { Partnership as PartnershipEntity, PartnershipList as PartnershipListEntity, PartnershipEntry as PartnershipEntryEntity } from '../partnership/partnership';
import type { ResellerRelationship as ResellerRelationshipEntity, CustomerList as CustomerListEntity, CustomerEntry as CustomerEntryEntity, RelationshipList as RelationshipListEntity, RelationshipEntry as RelationshipEntryEntity } from '../resellerRelationship/resellerRelationship';
import type { SharedCustomerList as SharedCustomerListEntity, SharedCustomerEntry as SharedCustomerEntryEntity } from '../sharedCustomer/sharedCustomer';
import type { Blocker as BlockerEntity } from '../blocker';
import type { OrderEligibility as OrderEligibilityEntity, CustomerRight as CustomerRightEntity } from '../eligibility/eligibility';
import type { InvitationEligibility as InvitationEligibilityEntity, Invitation as InvitationEntity, InvitationList as InvitationListEntity, InvitationEntry as InvitationEntryEntity } from '../invitation/invitation';
import type { RemovalImpact as RemovalImpactEntity } from '../removal/removal';
import type { MendingInvitation as MendingInvitationEntity } from '../missingHalf/missingHalf';
import type { CommonCustomerList as CommonCustomerListEntity, CommonCustomerEntry as CommonCustomerEntryEntity, CustomerShare as CustomerShareEntity } from '../acrossPartnerships/commonCustomer';
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

/** One thing that stands in the way, and who can mend it. */
export type Blocker = UserError & {
  __typename?: 'Blocker';
  code: ErrorCode;
  /** Which edge it is about. Null where it is about none alone. */
  half?: Maybe<EligibilityHalf>;
  /** Who can mend it: any one of these. Empty when nobody can, or when the viewer may not know. */
  mendableBy: Array<Mender>;
  message: Scalars['String']['output'];
  /** The partner whose half or state it is. Null where it is about none, or its details cannot be had. */
  partner?: Maybe<Partner>;
  /** An invitation that waits for its answer and would mend it, as far as the viewer may see it. Null where there is none. */
  pendingInvitation?: Maybe<Invitation>;
};

/** What `cancelInvitation` needs. */
export type CancelInvitationInput = {
  /** An invitation of the viewer's organisation. */
  invitationId: Scalars['ID']['input'];
};

/** The invitation, canceled, or why not. */
export type CancelInvitationResult = CancelInvitationSuccess | ForbiddenError | InvitationNotPendingError | NotFoundError;

/** It is taken back. */
export type CancelInvitationSuccess = {
  __typename?: 'CancelInvitationSuccess';
  /** As it is now. */
  invitation: Invitation;
};

/** A page of customers that are shared through several partnerships. */
export type CommonCustomerConnection = {
  __typename?: 'CommonCustomerConnection';
  edges: Array<CommonCustomerEdge>;
  pageInfo: PageInfo;
  /**
   * At least so many customers there are. Exact for one partnership without filter; otherwise up to 1,000 are looked through, each
   * partnership with an equal part of them, and it is exact while none shares as many as its part.
   */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One customer, and every partnership of those asked for through which it is shared. */
export type CommonCustomerEdge = {
  __typename?: 'CommonCustomerEdge';
  cursor: Scalars['String']['output'];
  /** The customer. Null only while its details cannot be had. */
  node?: Maybe<Customer>;
  /** By which partnerships it is shared: at least one, each once, the earliest first. */
  shares: Array<CustomerShare>;
};

export type Customer = Node & {
  __typename?: 'Customer';
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /**
   * May this provider order for this customer on behalf of this reseller? Names every obstacle that the viewer may know of, not the
   * first; `allowed` is right in any case. For members of the three; null for everybody else, and for whoever does not see them all
   * at present.
   */
  orderEligibility?: Maybe<OrderEligibility>;
  /**
   * Invitations to this customer that wait for its answer, the youngest first: those of the viewer's organisation, and for the
   * customer itself all that are bound to it. Null for everybody else.
   */
  pendingInvitations?: Maybe<InvitationConnection>;
  /**
   * Its active relationships with partners, the youngest first: all of them for the customer itself; for a partner its own and
   * those of the partners with which it shares the customer. Null for everybody else.
   */
  resellerRelationships?: Maybe<ResellerRelationshipConnection>;
  /**
   * What may be done for this customer from where the viewer stands, and why not. For a reseller: what it manages itself, and for
   * each of its active partnerships whether the provider may submit orders. For a provider: for each of its active partnerships
   * whether it may submit orders and add subscriptions. Partnerships through which the customer is shared come first, then those
   * through which it could be, the youngest first: 50 of them. Null for whoever is no partner of the customer.
   */
  viewerRights?: Maybe<Array<CustomerRight>>;
};


export type CustomerOrderEligibilityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  providerId: Scalars['ID']['input'];
  resellerId: Scalars['ID']['input'];
};


export type CustomerPendingInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CustomerResellerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Narrows a list of customers. By an index: `search` and `countryCodes` with NAME and NAME_REVERSED; `countryCodes` and `since` with
 * NEWEST and OLDEST; `region` as its countries; `missing` alone. Beside these one of `origin`, `missingIn` and, by name, `since`:
 * at most 20 times the page is looked through, so that a page may be shorter than asked for and yet have a next one. Any other
 * combination is INVALID_INPUT.
 */
export type CustomerFilter = {
  /** Registered in any of these: at most 100 entries, which may be of 60 countries; with `region` those of them that are in it. */
  countryCodes?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Lacks any partner of the other kind. In a reseller's list MISSING_PROVIDER, in a provider's MISSING_RESELLER. Of a partner's own customers only. */
  missing?: InputMaybe<MissingHalf>;
  /** Not shared through this active partnership of the list's owner, since its other end does not serve the customer. Of a partner's own customers only. */
  missingIn?: InputMaybe<Scalars['ID']['input']>;
  /** How the partner came to the customer. Of a partner's own customers only. */
  origin?: InputMaybe<Array<CustomerOrigin>>;
  /** Registered in this region of the programme: a code of `cspRegions`, e.g. EUROPE. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How the name begins, case and accents ignored, at most 160 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** When the customer consented; of a shared customer, from when on both served it within the partnership. */
  since?: InputMaybe<DateTimeRange>;
};

/** How a list of customers is sorted. */
export type CustomerOrder =
  /** By name, A first. */
  | 'NAME'
  /** By name, Z first. */
  | 'NAME_REVERSED'
  /** The youngest consent first. */
  | 'NEWEST'
  /** The oldest consent first. */
  | 'OLDEST';

/** How the partner came to the customer. */
export type CustomerOrigin =
  /** The partner won it. */
  | 'OWN_MARKETING'
  /** The provider brought it. */
  | 'PROVIDER'
  /** Somebody recommended the partner. */
  | 'REFERRAL';

/** What can be done for a customer by its consent. */
export type CustomerPermission =
  /** A provider adds subscriptions for the customer of a reseller. */
  | 'ADD_SUBSCRIPTIONS'
  /** A reseller manages the customer's licences. */
  | 'MANAGE_LICENSES'
  /** A reseller manages the customer's subscriptions. */
  | 'MANAGE_SUBSCRIPTIONS'
  /** A reseller manages the customer's users. */
  | 'MANAGE_USERS'
  /** A provider submits orders for the customer of a reseller. */
  | 'SUBMIT_ORDERS';

/** One thing that a partner may do for a customer, or why not. */
export type CustomerRight = {
  __typename?: 'CustomerRight';
  /** Whether it may be done now: by the viewer's organisation or, in a reseller's partnership, by its provider. */
  allowed: Scalars['Boolean']['output'];
  /** Everything that stands against it. Empty when allowed. */
  blockers: Array<Blocker>;
  /** The partnership in which it is done. Null for what a partner does by its own relationship alone. */
  partnership?: Maybe<Partnership>;
  /** What. */
  permission: CustomerPermission;
};

/** A customer shared through one partnership. */
export type CustomerShare = {
  __typename?: 'CustomerShare';
  /** The partnership. */
  partnership: Partnership;
  /** The provider's half. */
  providerRelationship: ResellerRelationship;
  /** The reseller's half. */
  resellerRelationship: ResellerRelationship;
  /** From when on both served it, within this partnership. */
  sharedSince: Scalars['DateTime']['output'];
};

/** A span of time. */
export type DateTimeRange = {
  /** Before this instant. Left out: until now. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** From this instant on. Left out: from the beginning. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to one question, of its kind. */
export type EligibilityAnswer = InvitationEligibility | OrderEligibility | RemovalImpact;

/** An edge of the three that an order needs. */
export type EligibilityHalf =
  /** Provider and reseller. */
  | 'PARTNERSHIP'
  /** Provider and customer. */
  | 'PROVIDER_RELATIONSHIP'
  /** Reseller and customer. */
  | 'RESELLER_RELATIONSHIP';

/** One question. Exactly one of its fields is given. */
export type EligibilityQuestion = {
  /** May the viewer's organisation send this invitation? */
  invitation?: InputMaybe<InvitationQuestion>;
  /** May this provider order for this customer on behalf of this reseller? */
  order?: InputMaybe<OrderQuestion>;
  /** May the viewer end this, and what would it break? */
  removal?: InputMaybe<RemovalQuestion>;
};

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

/** What `endResellerRelationship` needs. */
export type EndResellerRelationshipInput = {
  /** A relationship that the viewer sees. */
  resellerRelationshipId: Scalars['ID']['input'];
};

/** The relationship, ended, or why not. */
export type EndResellerRelationshipResult = EndResellerRelationshipSuccess | ForbiddenError | NotFoundError | RelationshipNotEndableError;

/** The relationship has ended. */
export type EndResellerRelationshipSuccess = {
  __typename?: 'EndResellerRelationshipSuccess';
  /** As it is now. */
  resellerRelationship: ResellerRelationship;
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

/** A partner's request for consent. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When it was answered, canceled or ran out. Null while it is pending. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** Where the letter goes. For the inviting organisation; null where none was given. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** From this instant on it can no longer be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What is asked. */
  kind: InvitationKind;
  /** How the inviter came to the customer. For the inviting organisation; null for a partnership. */
  origin?: Maybe<CustomerOrigin>;
  /** The partnership in which a customer is invited. Null for the other kinds, and for whoever is not one end of it. */
  partnership?: Maybe<Partnership>;
  /** The provider that takes part. Null where none does, or its details cannot be had. */
  provider?: Maybe<Provider>;
  /** Who recommended the inviter. For the inviting organisation; null where nobody did. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The reseller that takes part. Null where none does, or its details cannot be had. */
  reseller?: Maybe<Reseller>;
  /** Where it stands. Only a PENDING invitation can change. */
  status: InvitationStatus;
  /** Whether the viewer may cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  edges: Array<InvitationEdge>;
  pageInfo: PageInfo;
  /** How many there are; at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One invitation of a list. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  cursor: Scalars['String']['output'];
  node: Invitation;
};

/** Whether an invitation may be sent. */
export type InvitationEligibility = {
  __typename?: 'InvitationEligibility';
  /** Whether it may, as far as is known before it is answered. */
  allowed: Scalars['Boolean']['output'];
  /** Everything that stands against it. Empty when allowed. */
  blockers: Array<Blocker>;
};

/** What an invitation asks for. */
export type InvitationKind =
  /** A reseller asks a customer for relationships with itself and one of its providers. */
  | 'NEW_CUSTOMER'
  /** A provider asks a reseller for a partnership. */
  | 'PARTNERSHIP'
  /** A partner asks a customer for a relationship with itself alone. */
  | 'RESELLER_RELATIONSHIP';

/** The invitation was answered, canceled or ran out. */
export type InvitationNotPendingError = UserError & {
  __typename?: 'InvitationNotPendingError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** Where it stands. */
  status: InvitationStatus;
};

/** Something stands against it; the refusal lists everything that does. */
export type InvitationNotPossibleError = UserError & {
  __typename?: 'InvitationNotPossibleError';
  /** Everything that stands against it. */
  blockers: Array<Blocker>;
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** An invitation that might be sent, as its mutation would be told. */
export type InvitationQuestion = {
  /** Where the letter would go: one plain address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Which kind. */
  kind: InvitationKind;
  /** The organisation that is meant, if the viewer sees it: a customer of its own. Left out: nothing is said of it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of NEW_CUSTOMER: the partnership to send it in. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where an invitation stands. All but PENDING are final. */
export type InvitationStatus =
  /** The invited organisation has consented. */
  | 'ACCEPTED'
  /** The inviter has taken it back. */
  | 'CANCELED'
  /** It was not answered in time. */
  | 'EXPIRED'
  /** It waits for its answer. */
  | 'PENDING'
  /** The invited organisation has declined. */
  | 'REJECTED';

/** It waits for its answer. */
export type InvitationSuccess = {
  __typename?: 'InvitationSuccess';
  /** As it is now. */
  invitation: Invitation;
};

/** What `inviteNewCustomer` needs. */
export type InviteNewCustomerInput = {
  /**
   * Where the letter goes: one plain address, none of the inviting companies. Left out, as organizationId: for whoever holds the
   * link first.
   */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Repeating with the same key gives the same invitation. */
  idempotencyKey: Scalars['String']['input'];
  /** The customer that is meant, if it is one of the inviter's already. Left out: nobody in particular. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** How the inviter came to the customer. */
  origin?: CustomerOrigin;
  /** The partnership with the provider that is to serve the customer, too. */
  partnershipId: Scalars['ID']['input'];
  /** Of a REFERRAL: who recommended the inviter. One line of plain text, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The invitation, or why not. */
export type InviteNewCustomerResult = ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | InvitationNotPossibleError | InvitationSuccess | NotFoundError;

/** What `inviteReseller` needs. */
export type InviteResellerInput = {
  /**
   * Where the letter goes: one plain address, none of the inviting companies. Left out, as organizationId: for whoever holds the
   * link first.
   */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What the reseller shall let the provider do: one at least. Left out: everything. */
  grants?: InputMaybe<Array<PartnershipGrant>>;
  /** Repeating with the same key gives the same invitation. */
  idempotencyKey: Scalars['String']['input'];
  /** The reseller that is meant, if the provider has worked with it before. Left out: nobody in particular. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** The invitation, or why not. */
export type InviteResellerResult = ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | InvitationNotPossibleError | InvitationSuccess;

/** Who can mend something. */
export type Mender =
  /** An administrator of the customer. */
  | 'CUSTOMER'
  /** The programme: it suspends and restores. */
  | 'PROGRAMME'
  /** An administrator of the provider. */
  | 'PROVIDER'
  /** An administrator of the reseller. */
  | 'RESELLER';

/** An invitation that would open the missing half. */
export type MendingInvitation = {
  __typename?: 'MendingInvitation';
  /** Who can send it: of NEW_CUSTOMER the reseller, also where its provider looks at it. */
  inviter?: Maybe<Partner>;
  /** Which kind. */
  kind: InvitationKind;
  /** The partnership to send it in. Null where it is sent in none. */
  partnership?: Maybe<Partnership>;
  /** One that waits for its answer already, as far as the viewer may see it. Null where there is none. */
  pendingInvitation?: Maybe<Invitation>;
};

/** Which half a customer lacks. */
export type MissingHalf =
  /** A reseller serves it, and no provider does: nobody can order for it. */
  | 'MISSING_PROVIDER'
  /** A provider serves it, and no reseller does. */
  | 'MISSING_RESELLER';

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Take a pending invitation back. Needs GLOBAL_ADMIN or ADMIN_AGENT; SALES_AGENT for one of its own. It is final. Repeating the
   * call returns the canceled invitation.
   */
  cancelInvitation: CancelInvitationResult;
  /**
   * End a partnership from either side. Needs GLOBAL_ADMIN or ADMIN_AGENT. Customers and their relationships stay; nothing is
   * shared through the pair any more, and the other side is told. It is final: working together again needs a new invitation.
   * Repeating the call returns the ended partnership.
   */
  endPartnership: EndPartnershipResult;
  /**
   * End a reseller relationship. The customer may end any of its own; a provider its own, and the half of a reseller with which it
   * shares the customer through an active partnership, unless another provider shares it with that reseller, too. Needs
   * GLOBAL_ADMIN or ADMIN_AGENT. What was shared through it is shared no more; its history stays; the other sides are told. It is
   * final. Repeating the call returns the ended relationship.
   */
  endResellerRelationship: EndResellerRelationshipResult;
  /**
   * Ask a customer for reseller relationships with the viewer's organisation, a reseller, and with one of its providers, in one
   * consent: *Invite new customers*. Needs GLOBAL_ADMIN, ADMIN_AGENT or SALES_AGENT.
   */
  inviteNewCustomer: InviteNewCustomerResult;
  /**
   * Ask a reseller for a partnership: for providers. Needs GLOBAL_ADMIN, ADMIN_AGENT or SALES_AGENT. What stands against somebody
   * whom the inviter does not see is told to the invited organisation when it answers.
   */
  inviteReseller: InviteResellerResult;
  /**
   * Ask the customer, and the providers that share it, to end the viewer's own relationship: what a reseller may do, who cannot end
   * it alone. They find it in their inboxes. Needs GLOBAL_ADMIN or ADMIN_AGENT. Asking again within a day asks nobody twice.
   */
  requestRelationshipEnd: RequestRelationshipEndResult;
  /**
   * Ask a customer for a reseller relationship with the viewer's organisation alone: *Request a reseller relationship*. For providers
   * and resellers. Needs GLOBAL_ADMIN, ADMIN_AGENT or SALES_AGENT.
   */
  requestResellerRelationship: RequestResellerRelationshipResult;
  /**
   * Take back what the reseller has let the provider do, one or all of it; the partnership goes on, also without any. For members
   * of the reseller with GLOBAL_ADMIN or ADMIN_AGENT. The provider is told. Repeating the call changes nothing more.
   */
  takeBackGrants: TakeBackGrantsResult;
};


export type MutationCancelInvitationArgs = {
  input: CancelInvitationInput;
};


export type MutationEndPartnershipArgs = {
  input: EndPartnershipInput;
};


export type MutationEndResellerRelationshipArgs = {
  input: EndResellerRelationshipInput;
};


export type MutationInviteNewCustomerArgs = {
  input: InviteNewCustomerInput;
};


export type MutationInviteResellerArgs = {
  input: InviteResellerInput;
};


export type MutationRequestRelationshipEndArgs = {
  input: RequestRelationshipEndInput;
};


export type MutationRequestResellerRelationshipArgs = {
  input: RequestResellerRelationshipInput;
};


export type MutationTakeBackGrantsArgs = {
  input: TakeBackGrantsInput;
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

/** Whether a provider may order for a reseller's customer. */
export type OrderEligibility = {
  __typename?: 'OrderEligibility';
  /** Whether it may. */
  allowed: Scalars['Boolean']['output'];
  /** Everything that stands against it. Empty when allowed. */
  blockers: Array<Blocker>;
};

/** A provider, a reseller and a customer. */
export type OrderQuestion = {
  /** Begins with cus_. */
  customerId: Scalars['ID']['input'];
  /** Begins with prv_. */
  providerId: Scalars['ID']['input'];
  /** Begins with rsl_. */
  resellerId: Scalars['ID']['input'];
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
  /** How many there are. With a filter at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One customer of a partner. */
export type PartnerCustomerEdge = {
  __typename?: 'PartnerCustomerEdge';
  cursor: Scalars['String']['output'];
  /**
   * How what it lacks can be had: the invitations that would bring it, one for each active partnership of the list's owner, the
   * youngest first, at most 50; in a list narrowed by `missingIn` the one of that partnership. Empty when it lacks nothing.
   */
  mendingInvitations: Array<MendingInvitation>;
  /** What it lacks to be shared with anybody: a partner of the other kind. Null when somebody of that kind serves it, and in a list of a past instant. */
  missingHalf?: Maybe<MissingHalf>;
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
  /** What was done to it, newest first, by whichever side: consent, grants, suspensions, its end. */
  history?: Maybe<HistoryConnection>;
  id: Scalars['ID']['output'];
  /** Null only while the organisation's details cannot be had. */
  provider?: Maybe<Provider>;
  /** What ending it would break, before it is done. */
  removalImpact?: Maybe<RemovalImpact>;
  /** Null only while the organisation's details cannot be had. */
  reseller?: Maybe<Reseller>;
  /** The customers that both serve: *View customers*. Empty unless the partnership is active. Of today, also where the partnership is shown as of a day. */
  sharedCustomers: SharedCustomerConnection;
  /** When the reseller consented. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. ENDED is final. */
  status: PartnershipStatus;
  /** Whether the viewer may end it now. */
  viewerCanEnd: Scalars['Boolean']['output'];
  /** Whether the viewer may take back grants now: there are some, and it is a reseller's administrator. */
  viewerCanTakeBackGrants: Scalars['Boolean']['output'];
  /** How far the customers of the viewer's organisation are covered by this partnership. Null for whoever is neither end. */
  viewerCoverage?: Maybe<PartnershipCoverage>;
};


/** A provider and a reseller who work together. What belongs to the pair, and to neither alone, is here. */
export type PartnershipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** How many there are. With a filter at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** The customers of one end of a partnership, seen from that end. */
export type PartnershipCoverage = {
  __typename?: 'PartnershipCoverage';
  /** How many customers the viewer's organisation has. */
  customers: Scalars['Int']['output'];
  /** False when one of the figures is at least so large, and possibly larger. */
  isExact: Scalars['Boolean']['output'];
  /** Of these, how many are not shared through it: the rest. */
  missing: Scalars['Int']['output'];
  /** Of these, how many are shared through this partnership. 0 unless it is active. */
  shared: Scalars['Int']['output'];
  /** Of the shared ones, how many became so within the last 30 days; at most 1,000 are counted. */
  sharedInLast30Days: Scalars['Int']['output'];
};

/** One partnership of a list. */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  cursor: Scalars['String']['output'];
  node: Partnership;
};

/** The partnership has ended: nothing of it changes any more. */
export type PartnershipEndedError = UserError & {
  __typename?: 'PartnershipEndedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** The partnership that has ended. */
  partnership: Partnership;
};

/**
 * Narrows a list of partnerships. By an index: `search` and `status` with NAME and NAME_REVERSED; `status` and `since` with NEWEST
 * and OLDEST. Beside these one of `countryCodes`, `region` and, by name, `since`: at most 20 times the page is looked through, so
 * that a page may be shorter than asked for, or empty, and yet have a next one: its `endCursor` leads on. A total then counts those
 * among the first 1,000. Any other combination is INVALID_INPUT, and so is a span in which nothing can lie.
 */
export type PartnershipFilter = {
  /** The other company is registered in any of these, at most 100. */
  countryCodes?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The other company is registered in this region of the programme: a code of `cspRegions`, e.g. EUROPE. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How the other company's name begins, case and accents ignored, at most 160 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** When the reseller consented. */
  since?: InputMaybe<DateTimeRange>;
  /** Any of these. Left out: ACTIVE and SUSPENDED, those that last. */
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
  /** By the other company's name, Z first. */
  | 'NAME_REVERSED'
  /** The youngest consent first. */
  | 'NEWEST'
  /** The oldest consent first. */
  | 'OLDEST';

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
  /** The partnership of the viewer's company with it that lasts, active or suspended. Null when there is none, and for whoever is no reseller. */
  viewerPartnership?: Maybe<Partnership>;
};


export type ProviderCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};


export type ProviderIndirectResellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
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
  /**
   * Answers to many questions at once: who may order, invite or end what. In the order of the questions; null where the viewer may
   * not ask, or sees no such thing: the same answer. At most 100. Nothing is changed by asking.
   */
  eligibilities: Array<Maybe<EligibilityAnswer>>;
  /** An invitation that the viewer's organisation sent or is bound to. Null otherwise. */
  invitation?: Maybe<Invitation>;
  /**
   * May the viewer's organisation send this invitation? Names every obstacle, not the first. What stands against somebody whom the
   * viewer does not see is told to the invited organisation when it answers. Null for whoever belongs to no partner.
   */
  invitationEligibility?: Maybe<InvitationEligibility>;
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
  /**
   * The customers that the viewer's organisation shares through any of these partnerships, each once, with every edge by which it
   * is shared. Partnerships that the viewer does not see, or that are not active, share nothing. Null for whoever is no partner.
   */
  sharedCustomers?: Maybe<CommonCustomerConnection>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEligibilitiesArgs = {
  questions: Array<EligibilityQuestion>;
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationEligibilityArgs = {
  question: InvitationQuestion;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
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


export type QuerySharedCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  partnershipIds: Array<Scalars['ID']['input']>;
  sharedThroughAtLeast?: InputMaybe<Scalars['Int']['input']>;
};

/** Too often in too short a time. */
export type RateLimitedError = UserError & {
  __typename?: 'RateLimitedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** When it can be tried again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** The viewer's organisation cannot end this relationship by itself, or it has ended; the refusal lists every reason. */
export type RelationshipNotEndableError = UserError & {
  __typename?: 'RelationshipNotEndableError';
  /** Every reason. */
  blockers: Array<Blocker>;
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** What ending an edge would break. */
export type RemovalImpact = {
  __typename?: 'RemovalImpact';
  /** Whether the viewer may end it now. */
  allowed: Scalars['Boolean']['output'];
  /** Everything that stands against it. Empty when allowed. */
  blockers: Array<Blocker>;
  /**
   * What somebody may do now by this edge and could not do by it any more, each permission once, as far as the viewer sees the
   * edges that it takes. Others may go on doing it by edges of their own.
   */
  lostPermissions: Array<CustomerPermission>;
  /** The partnerships through which something is shared no more, as far as the viewer sees them, at most 50. */
  partnerships: Array<Partnership>;
  /** How many shared customers would be shared no more: of a relationship, in how many partnerships that the viewer sees. */
  sharedCustomers: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
  sharedCustomersIsExact: Scalars['Boolean']['output'];
};

/** An edge that might be ended. Exactly one of its fields is given. */
export type RemovalQuestion = {
  /** Begins with pts_. */
  partnershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Begins with rel_. */
  resellerRelationshipId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `requestRelationshipEnd` needs. */
export type RequestRelationshipEndInput = {
  /** Why, in the viewer's words: one line of plain text, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** An active relationship of the viewer's organisation, which is a reseller. */
  resellerRelationshipId: Scalars['ID']['input'];
};

/** The relationship, whose end is asked for, or why not. */
export type RequestRelationshipEndResult = ForbiddenError | InvalidInputError | NotFoundError | RelationshipNotEndableError | RequestRelationshipEndSuccess;

/** They were asked. */
export type RequestRelationshipEndSuccess = {
  __typename?: 'RequestRelationshipEndSuccess';
  /** When they were asked: at this call or, when it was less than a day ago, at an earlier one. */
  requestedAt: Scalars['DateTime']['output'];
  /** It goes on until one of them ends it. */
  resellerRelationship: ResellerRelationship;
};

/** What `requestResellerRelationship` needs. */
export type RequestResellerRelationshipInput = {
  /**
   * Where the letter goes: one plain address, none of the inviting companies. Left out, as organizationId: for whoever holds the
   * link first.
   */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Repeating with the same key gives the same invitation. */
  idempotencyKey: Scalars['String']['input'];
  /** The customer that is meant, if the inviter sees it. Left out: nobody in particular. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** How the inviter came to the customer. */
  origin?: CustomerOrigin;
  /** Of a REFERRAL: who recommended the inviter. One line of plain text, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** The invitation, or why not. */
export type RequestResellerRelationshipResult = ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | InvitationNotPossibleError | InvitationSuccess;

export type Reseller = Node & {
  __typename?: 'Reseller';
  countryCode: Scalars['CountryCode']['output'];
  /** The customers it has a reseller relationship with: its *Customers* page. Seen by members of the reseller; null for everybody else. */
  customers?: Maybe<PartnerCustomerConnection>;
  id: Scalars['ID']['output'];
  /** The providers it works with: its *Indirect providers* page. Seen by members of the reseller; null for everybody else. */
  indirectProviders?: Maybe<PartnershipConnection>;
  name: Scalars['String']['output'];
  /** The partnership of the viewer's company with it that lasts, active or suspended. Null when there is none, and for whoever is no provider. */
  viewerPartnership?: Maybe<Partnership>;
};


export type ResellerCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};


export type ResellerIndirectProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
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
  /** What was done to it, newest first, by whichever side. For its two ends; null for a partner that merely shares the customer. */
  history?: Maybe<HistoryConnection>;
  id: Scalars['ID']['output'];
  /** How the partner came to the customer. Told to the two ends; null for a partner that merely shares the customer. */
  origin?: Maybe<CustomerOrigin>;
  /** Who acts for the customer. Null only while the organisation's details cannot be had. */
  partner?: Maybe<Partner>;
  /**
   * What the consent lets the partner do for the customer at present: nothing while it is ended or the partner suspended. A
   * provider does it for a customer of a reseller, in a partnership: told is what it may do for any reseller about which the viewer
   * could ask `orderEligibility`; a reseller is told what it may do for itself.
   */
  permissions: Array<CustomerPermission>;
  /** Who recommended the partner, in the inviter's words: kept with a customer won by referral. Told to the two ends; null where there is none. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What ending it would break, before it is done. Null for whoever cannot see that. */
  removalImpact?: Maybe<RemovalImpact>;
  /** When the customer consented. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. ENDED is final. */
  status: ResellerRelationshipStatus;
  /** Whether the viewer may end it now. */
  viewerCanEnd: Scalars['Boolean']['output'];
};


/** A customer's consent that a partner acts for it. */
export type ResellerRelationshipHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a customer's relationships. */
export type ResellerRelationshipConnection = {
  __typename?: 'ResellerRelationshipConnection';
  edges: Array<ResellerRelationshipEdge>;
  pageInfo: PageInfo;
  /** How many there are. With a filter at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
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
  /** How many there are. With a filter at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** False when there are at least as many, and possibly more. */
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

/** What `takeBackGrants` needs. */
export type TakeBackGrantsInput = {
  /** At least one. Those that are not given any more change nothing. */
  grants: Array<PartnershipGrant>;
  /** A partnership of the viewer's organisation, which is its reseller. */
  partnershipId: Scalars['ID']['input'];
};

/** The partnership with what is left, or why not. */
export type TakeBackGrantsResult = ForbiddenError | InvalidInputError | NotFoundError | PartnershipEndedError | TakeBackGrantsSuccess;

/** The grants are taken back. */
export type TakeBackGrantsSuccess = {
  __typename?: 'TakeBackGrantsSuccess';
  /** As it is now. */
  partnership: Partnership;
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
  Invitation: Invitation;
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
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
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
  CancelInvitationResult:
    | ( Omit<CancelInvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'CancelInvitationSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvitationNotPendingError & { __typename: 'InvitationNotPendingError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EligibilityAnswer:
    | ( InvitationEligibilityEntity & { __typename: 'InvitationEligibility' } )
    | ( OrderEligibilityEntity & { __typename: 'OrderEligibility' } )
    | ( RemovalImpactEntity & { __typename: 'RemovalImpact' } )
  ;
  EndPartnershipResult:
    | ( Omit<EndPartnershipSuccess, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'EndPartnershipSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndResellerRelationshipResult:
    | ( Omit<EndResellerRelationshipSuccess, 'resellerRelationship'> & { resellerRelationship: _RefType['ResellerRelationship'] } & { __typename: 'EndResellerRelationshipSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RelationshipNotEndableError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'RelationshipNotEndableError' } )
  ;
  InviteNewCustomerResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'InvitationNotPossibleError' } )
    | ( Omit<InvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InvitationSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  InviteResellerResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'InvitationNotPossibleError' } )
    | ( Omit<InvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InvitationSuccess' } )
  ;
  Partner:
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
  RequestRelationshipEndResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RelationshipNotEndableError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'RelationshipNotEndableError' } )
    | ( Omit<RequestRelationshipEndSuccess, 'resellerRelationship'> & { resellerRelationship: _RefType['ResellerRelationship'] } & { __typename: 'RequestRelationshipEndSuccess' } )
  ;
  RequestResellerRelationshipResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'InvitationNotPossibleError' } )
    | ( Omit<InvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InvitationSuccess' } )
  ;
  TakeBackGrantsResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PartnershipEndedError, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'PartnershipEndedError' } )
    | ( Omit<TakeBackGrantsSuccess, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'TakeBackGrantsSuccess' } )
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
    | ( BlockerEntity & { __typename: 'Blocker' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvitationNotPendingError & { __typename: 'InvitationNotPendingError' } )
    | ( Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'InvitationNotPossibleError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PartnershipEndedError, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'PartnershipEndedError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Omit<RelationshipNotEndableError, 'blockers'> & { blockers: Array<_RefType['Blocker']> } & { __typename: 'RelationshipNotEndableError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Blocker: ResolverTypeWrapper<BlockerEntity>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelInvitationInput: CancelInvitationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelInvitationResult']>;
  CancelInvitationSuccess: ResolverTypeWrapper<Omit<CancelInvitationSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  CommonCustomerConnection: ResolverTypeWrapper<CommonCustomerListEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommonCustomerEdge: ResolverTypeWrapper<CommonCustomerEntryEntity>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerEntity>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerOrigin: CustomerOrigin;
  CustomerPermission: CustomerPermission;
  CustomerRight: ResolverTypeWrapper<CustomerRightEntity>;
  CustomerShare: ResolverTypeWrapper<CustomerShareEntity>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  EligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EligibilityAnswer']>;
  EligibilityHalf: EligibilityHalf;
  EligibilityQuestion: EligibilityQuestion;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPartnershipResult']>;
  EndPartnershipSuccess: ResolverTypeWrapper<Omit<EndPartnershipSuccess, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  EndResellerRelationshipInput: EndResellerRelationshipInput;
  EndResellerRelationshipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndResellerRelationshipResult']>;
  EndResellerRelationshipSuccess: ResolverTypeWrapper<Omit<EndResellerRelationshipSuccess, 'resellerRelationship'> & { resellerRelationship: ResolversTypes['ResellerRelationship'] }>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryListEntity>;
  HistoryEdge: ResolverTypeWrapper<HistoryListEntryEntity>;
  HistoryEntry: ResolverTypeWrapper<HistoryRecordEntity>;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Invitation: ResolverTypeWrapper<InvitationEntity>;
  InvitationConnection: ResolverTypeWrapper<InvitationListEntity>;
  InvitationEdge: ResolverTypeWrapper<InvitationEntryEntity>;
  InvitationEligibility: ResolverTypeWrapper<InvitationEligibilityEntity>;
  InvitationKind: InvitationKind;
  InvitationNotPendingError: ResolverTypeWrapper<InvitationNotPendingError>;
  InvitationNotPossibleError: ResolverTypeWrapper<Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<ResolversTypes['Blocker']> }>;
  InvitationQuestion: InvitationQuestion;
  InvitationStatus: InvitationStatus;
  InvitationSuccess: ResolverTypeWrapper<Omit<InvitationSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  InviteNewCustomerInput: InviteNewCustomerInput;
  InviteNewCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteNewCustomerResult']>;
  InviteResellerInput: InviteResellerInput;
  InviteResellerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteResellerResult']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Mender: Mender;
  MendingInvitation: ResolverTypeWrapper<MendingInvitationEntity>;
  MissingHalf: MissingHalf;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OrderEligibility: ResolverTypeWrapper<OrderEligibilityEntity>;
  OrderQuestion: OrderQuestion;
  PageInfo: ResolverTypeWrapper<PageInfoSourceEntity>;
  Partner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Partner']>;
  PartnerCustomerConnection: ResolverTypeWrapper<CustomerListEntity>;
  PartnerCustomerEdge: ResolverTypeWrapper<CustomerEntryEntity>;
  Partnership: ResolverTypeWrapper<PartnershipEntity>;
  PartnershipConnection: ResolverTypeWrapper<PartnershipListEntity>;
  PartnershipCoverage: ResolverTypeWrapper<PartnershipCoverage>;
  PartnershipEdge: ResolverTypeWrapper<PartnershipEntryEntity>;
  PartnershipEndedError: ResolverTypeWrapper<Omit<PartnershipEndedError, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  PartnershipGrant: PartnershipGrant;
  PartnershipOrder: PartnershipOrder;
  PartnershipStatus: PartnershipStatus;
  Provider: ResolverTypeWrapper<ProviderEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  RelationshipNotEndableError: ResolverTypeWrapper<Omit<RelationshipNotEndableError, 'blockers'> & { blockers: Array<ResolversTypes['Blocker']> }>;
  RemovalImpact: ResolverTypeWrapper<RemovalImpactEntity>;
  RemovalQuestion: RemovalQuestion;
  RequestRelationshipEndInput: RequestRelationshipEndInput;
  RequestRelationshipEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestRelationshipEndResult']>;
  RequestRelationshipEndSuccess: ResolverTypeWrapper<Omit<RequestRelationshipEndSuccess, 'resellerRelationship'> & { resellerRelationship: ResolversTypes['ResellerRelationship'] }>;
  RequestResellerRelationshipInput: RequestResellerRelationshipInput;
  RequestResellerRelationshipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestResellerRelationshipResult']>;
  Reseller: ResolverTypeWrapper<ResellerEntity>;
  ResellerRelationship: ResolverTypeWrapper<ResellerRelationshipEntity>;
  ResellerRelationshipConnection: ResolverTypeWrapper<RelationshipListEntity>;
  ResellerRelationshipEdge: ResolverTypeWrapper<RelationshipEntryEntity>;
  ResellerRelationshipStatus: ResellerRelationshipStatus;
  Role: Role;
  SharedCustomerConnection: ResolverTypeWrapper<SharedCustomerListEntity>;
  SharedCustomerEdge: ResolverTypeWrapper<SharedCustomerEntryEntity>;
  TakeBackGrantsInput: TakeBackGrantsInput;
  TakeBackGrantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackGrantsResult']>;
  TakeBackGrantsSuccess: ResolverTypeWrapper<Omit<TakeBackGrantsSuccess, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Blocker: BlockerEntity;
  String: Scalars['String']['output'];
  CancelInvitationInput: CancelInvitationInput;
  ID: Scalars['ID']['output'];
  CancelInvitationResult: ResolversUnionTypes<ResolversParentTypes>['CancelInvitationResult'];
  CancelInvitationSuccess: Omit<CancelInvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  CommonCustomerConnection: CommonCustomerListEntity;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  CommonCustomerEdge: CommonCustomerEntryEntity;
  CountryCode: Scalars['CountryCode']['output'];
  Customer: CustomerEntity;
  CustomerFilter: CustomerFilter;
  CustomerRight: CustomerRightEntity;
  CustomerShare: CustomerShareEntity;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  EligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['EligibilityAnswer'];
  EligibilityQuestion: EligibilityQuestion;
  EmailAddress: Scalars['EmailAddress']['output'];
  EndPartnershipInput: EndPartnershipInput;
  EndPartnershipResult: ResolversUnionTypes<ResolversParentTypes>['EndPartnershipResult'];
  EndPartnershipSuccess: Omit<EndPartnershipSuccess, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  EndResellerRelationshipInput: EndResellerRelationshipInput;
  EndResellerRelationshipResult: ResolversUnionTypes<ResolversParentTypes>['EndResellerRelationshipResult'];
  EndResellerRelationshipSuccess: Omit<EndResellerRelationshipSuccess, 'resellerRelationship'> & { resellerRelationship: ResolversParentTypes['ResellerRelationship'] };
  ForbiddenError: ForbiddenError;
  HistoryActor: HistoryActor;
  HistoryChange: HistoryChange;
  HistoryConnection: HistoryListEntity;
  HistoryEdge: HistoryListEntryEntity;
  HistoryEntry: HistoryRecordEntity;
  HistoryFilter: HistoryFilter;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InvalidField: InvalidField;
  InvalidInputError: InvalidInputError;
  Invitation: InvitationEntity;
  InvitationConnection: InvitationListEntity;
  InvitationEdge: InvitationEntryEntity;
  InvitationEligibility: InvitationEligibilityEntity;
  InvitationNotPendingError: InvitationNotPendingError;
  InvitationNotPossibleError: Omit<InvitationNotPossibleError, 'blockers'> & { blockers: Array<ResolversParentTypes['Blocker']> };
  InvitationQuestion: InvitationQuestion;
  InvitationSuccess: Omit<InvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  InviteNewCustomerInput: InviteNewCustomerInput;
  InviteNewCustomerResult: ResolversUnionTypes<ResolversParentTypes>['InviteNewCustomerResult'];
  InviteResellerInput: InviteResellerInput;
  InviteResellerResult: ResolversUnionTypes<ResolversParentTypes>['InviteResellerResult'];
  Locale: Scalars['Locale']['output'];
  MendingInvitation: MendingInvitationEntity;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  OrderEligibility: OrderEligibilityEntity;
  OrderQuestion: OrderQuestion;
  PageInfo: PageInfoSourceEntity;
  Partner: ResolversUnionTypes<ResolversParentTypes>['Partner'];
  PartnerCustomerConnection: CustomerListEntity;
  PartnerCustomerEdge: CustomerEntryEntity;
  Partnership: PartnershipEntity;
  PartnershipConnection: PartnershipListEntity;
  PartnershipCoverage: PartnershipCoverage;
  PartnershipEdge: PartnershipEntryEntity;
  PartnershipEndedError: Omit<PartnershipEndedError, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  Provider: ProviderEntity;
  Query: Record<PropertyKey, never>;
  RateLimitedError: RateLimitedError;
  RelationshipNotEndableError: Omit<RelationshipNotEndableError, 'blockers'> & { blockers: Array<ResolversParentTypes['Blocker']> };
  RemovalImpact: RemovalImpactEntity;
  RemovalQuestion: RemovalQuestion;
  RequestRelationshipEndInput: RequestRelationshipEndInput;
  RequestRelationshipEndResult: ResolversUnionTypes<ResolversParentTypes>['RequestRelationshipEndResult'];
  RequestRelationshipEndSuccess: Omit<RequestRelationshipEndSuccess, 'resellerRelationship'> & { resellerRelationship: ResolversParentTypes['ResellerRelationship'] };
  RequestResellerRelationshipInput: RequestResellerRelationshipInput;
  RequestResellerRelationshipResult: ResolversUnionTypes<ResolversParentTypes>['RequestResellerRelationshipResult'];
  Reseller: ResellerEntity;
  ResellerRelationship: ResellerRelationshipEntity;
  ResellerRelationshipConnection: RelationshipListEntity;
  ResellerRelationshipEdge: RelationshipEntryEntity;
  SharedCustomerConnection: SharedCustomerListEntity;
  SharedCustomerEdge: SharedCustomerEntryEntity;
  TakeBackGrantsInput: TakeBackGrantsInput;
  TakeBackGrantsResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackGrantsResult'];
  TakeBackGrantsSuccess: Omit<TakeBackGrantsSuccess, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type BlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  half?: Resolver<Maybe<ResolversTypes['EligibilityHalf']>, ParentType, ContextType>;
  mendableBy?: Resolver<Array<ResolversTypes['Mender']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  pendingInvitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvitationResult'] = ResolversParentTypes['CancelInvitationResult']> = {
  __resolveType: TypeResolveFn<'CancelInvitationSuccess' | 'ForbiddenError' | 'InvitationNotPendingError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvitationSuccess'] = ResolversParentTypes['CancelInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonCustomerConnection'] = ResolversParentTypes['CommonCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommonCustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommonCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonCustomerEdge'] = ResolversParentTypes['CommonCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['CustomerShare']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderEligibility?: Resolver<Maybe<ResolversTypes['OrderEligibility']>, ParentType, ContextType, RequireFields<CustomerOrderEligibilityArgs, 'providerId' | 'resellerId'>>;
  pendingInvitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<CustomerPendingInvitationsArgs>>;
  resellerRelationships?: Resolver<Maybe<ResolversTypes['ResellerRelationshipConnection']>, ParentType, ContextType, Partial<CustomerResellerRelationshipsArgs>>;
  viewerRights?: Resolver<Maybe<Array<ResolversTypes['CustomerRight']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRight'] = ResolversParentTypes['CustomerRight']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['CustomerPermission'], ParentType, ContextType>;
};

export type CustomerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerShare'] = ResolversParentTypes['CustomerShare']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  providerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
  resellerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
  sharedSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityAnswer'] = ResolversParentTypes['EligibilityAnswer']> = {
  __resolveType: TypeResolveFn<'InvitationEligibility' | 'OrderEligibility' | 'RemovalImpact', ParentType, ContextType>;
};

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

export type EndResellerRelationshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndResellerRelationshipResult'] = ResolversParentTypes['EndResellerRelationshipResult']> = {
  __resolveType: TypeResolveFn<'EndResellerRelationshipSuccess' | 'ForbiddenError' | 'NotFoundError' | 'RelationshipNotEndableError', ParentType, ContextType>;
};

export type EndResellerRelationshipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndResellerRelationshipSuccess'] = ResolversParentTypes['EndResellerRelationshipSuccess']> = {
  resellerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
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

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvitationKind'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CustomerOrigin']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEligibility'] = ResolversParentTypes['InvitationEligibility']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationNotPendingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNotPendingError'] = ResolversParentTypes['InvitationNotPendingError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationNotPossibleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNotPossibleError'] = ResolversParentTypes['InvitationNotPossibleError']> = {
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationSuccess'] = ResolversParentTypes['InvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteNewCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteNewCustomerResult'] = ResolversParentTypes['InviteNewCustomerResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'InvitationNotPossibleError' | 'InvitationSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type InviteResellerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteResellerResult'] = ResolversParentTypes['InviteResellerResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'InvitationNotPossibleError' | 'InvitationSuccess', ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MendingInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MendingInvitation'] = ResolversParentTypes['MendingInvitation']> = {
  inviter?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvitationKind'], ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pendingInvitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelInvitation?: Resolver<ResolversTypes['CancelInvitationResult'], ParentType, ContextType, RequireFields<MutationCancelInvitationArgs, 'input'>>;
  endPartnership?: Resolver<ResolversTypes['EndPartnershipResult'], ParentType, ContextType, RequireFields<MutationEndPartnershipArgs, 'input'>>;
  endResellerRelationship?: Resolver<ResolversTypes['EndResellerRelationshipResult'], ParentType, ContextType, RequireFields<MutationEndResellerRelationshipArgs, 'input'>>;
  inviteNewCustomer?: Resolver<ResolversTypes['InviteNewCustomerResult'], ParentType, ContextType, RequireFields<MutationInviteNewCustomerArgs, 'input'>>;
  inviteReseller?: Resolver<ResolversTypes['InviteResellerResult'], ParentType, ContextType, RequireFields<MutationInviteResellerArgs, 'input'>>;
  requestRelationshipEnd?: Resolver<ResolversTypes['RequestRelationshipEndResult'], ParentType, ContextType, RequireFields<MutationRequestRelationshipEndArgs, 'input'>>;
  requestResellerRelationship?: Resolver<ResolversTypes['RequestResellerRelationshipResult'], ParentType, ContextType, RequireFields<MutationRequestResellerRelationshipArgs, 'input'>>;
  takeBackGrants?: Resolver<ResolversTypes['TakeBackGrantsResult'], ParentType, ContextType, RequireFields<MutationTakeBackGrantsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Partnership' | 'Provider' | 'Reseller' | 'ResellerRelationship', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEligibility'] = ResolversParentTypes['OrderEligibility']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
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
  mendingInvitations?: Resolver<Array<ResolversTypes['MendingInvitation']>, ParentType, ContextType>;
  missingHalf?: Resolver<Maybe<ResolversTypes['MissingHalf']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['PartnershipGrant']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, Partial<PartnershipHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  removalImpact?: Resolver<Maybe<ResolversTypes['RemovalImpact']>, ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType>;
  sharedCustomers?: Resolver<ResolversTypes['SharedCustomerConnection'], ParentType, ContextType, Partial<PartnershipSharedCustomersArgs>>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnershipStatus'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeBackGrants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCoverage?: Resolver<Maybe<ResolversTypes['PartnershipCoverage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipCoverage'] = ResolversParentTypes['PartnershipCoverage']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedInLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartnershipEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEndedError'] = ResolversParentTypes['PartnershipEndedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['PartnerCustomerConnection']>, ParentType, ContextType, Partial<ProviderCustomersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectResellers?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<ProviderIndirectResellersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  eligibilities?: Resolver<Array<Maybe<ResolversTypes['EligibilityAnswer']>>, ParentType, ContextType, RequireFields<QueryEligibilitiesArgs, 'questions'>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
  invitationEligibility?: Resolver<Maybe<ResolversTypes['InvitationEligibility']>, ParentType, ContextType, RequireFields<QueryInvitationEligibilityArgs, 'question'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  relationshipHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, Partial<QueryRelationshipHistoryArgs>>;
  reseller?: Resolver<Maybe<ResolversTypes['Reseller']>, ParentType, ContextType, RequireFields<QueryResellerArgs, 'id'>>;
  sharedCustomers?: Resolver<Maybe<ResolversTypes['CommonCustomerConnection']>, ParentType, ContextType, RequireFields<QuerySharedCustomersArgs, 'partnershipIds' | 'sharedThroughAtLeast'>>;
};

export type RateLimitedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipNotEndableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipNotEndableError'] = ResolversParentTypes['RelationshipNotEndableError']> = {
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalImpact'] = ResolversParentTypes['RemovalImpact']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  lostPermissions?: Resolver<Array<ResolversTypes['CustomerPermission']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  sharedCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCustomersIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestRelationshipEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRelationshipEndResult'] = ResolversParentTypes['RequestRelationshipEndResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RelationshipNotEndableError' | 'RequestRelationshipEndSuccess', ParentType, ContextType>;
};

export type RequestRelationshipEndSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRelationshipEndSuccess'] = ResolversParentTypes['RequestRelationshipEndSuccess']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resellerRelationship?: Resolver<ResolversTypes['ResellerRelationship'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestResellerRelationshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestResellerRelationshipResult'] = ResolversParentTypes['RequestResellerRelationshipResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'InvitationNotPossibleError' | 'InvitationSuccess', ParentType, ContextType>;
};

export type ResellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reseller'] = ResolversParentTypes['Reseller'], FederationReferenceType extends FederationReferenceTypes['Reseller'] = FederationReferenceTypes['Reseller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reseller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['PartnerCustomerConnection']>, ParentType, ContextType, Partial<ResellerCustomersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectProviders?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, Partial<ResellerIndirectProvidersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerRelationship'] = ResolversParentTypes['ResellerRelationship'], FederationReferenceType extends FederationReferenceTypes['ResellerRelationship'] = FederationReferenceTypes['ResellerRelationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResellerRelationship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, Partial<ResellerRelationshipHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CustomerOrigin']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['CustomerPermission']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removalImpact?: Resolver<Maybe<ResolversTypes['RemovalImpact']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResellerRelationshipStatus'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type TakeBackGrantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackGrantsResult'] = ResolversParentTypes['TakeBackGrantsResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PartnershipEndedError' | 'TakeBackGrantsSuccess', ParentType, ContextType>;
};

export type TakeBackGrantsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackGrantsSuccess'] = ResolversParentTypes['TakeBackGrantsSuccess']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Blocker' | 'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'InvitationNotPendingError' | 'InvitationNotPossibleError' | 'NotFoundError' | 'PartnershipEndedError' | 'RateLimitedError' | 'RelationshipNotEndableError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Blocker?: BlockerResolvers<ContextType>;
  CancelInvitationResult?: CancelInvitationResultResolvers<ContextType>;
  CancelInvitationSuccess?: CancelInvitationSuccessResolvers<ContextType>;
  CommonCustomerConnection?: CommonCustomerConnectionResolvers<ContextType>;
  CommonCustomerEdge?: CommonCustomerEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerRight?: CustomerRightResolvers<ContextType>;
  CustomerShare?: CustomerShareResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EligibilityAnswer?: EligibilityAnswerResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EndPartnershipResult?: EndPartnershipResultResolvers<ContextType>;
  EndPartnershipSuccess?: EndPartnershipSuccessResolvers<ContextType>;
  EndResellerRelationshipResult?: EndResellerRelationshipResultResolvers<ContextType>;
  EndResellerRelationshipSuccess?: EndResellerRelationshipSuccessResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationEligibility?: InvitationEligibilityResolvers<ContextType>;
  InvitationNotPendingError?: InvitationNotPendingErrorResolvers<ContextType>;
  InvitationNotPossibleError?: InvitationNotPossibleErrorResolvers<ContextType>;
  InvitationSuccess?: InvitationSuccessResolvers<ContextType>;
  InviteNewCustomerResult?: InviteNewCustomerResultResolvers<ContextType>;
  InviteResellerResult?: InviteResellerResultResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  MendingInvitation?: MendingInvitationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OrderEligibility?: OrderEligibilityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerCustomerConnection?: PartnerCustomerConnectionResolvers<ContextType>;
  PartnerCustomerEdge?: PartnerCustomerEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipCoverage?: PartnershipCoverageResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PartnershipEndedError?: PartnershipEndedErrorResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  RelationshipNotEndableError?: RelationshipNotEndableErrorResolvers<ContextType>;
  RemovalImpact?: RemovalImpactResolvers<ContextType>;
  RequestRelationshipEndResult?: RequestRelationshipEndResultResolvers<ContextType>;
  RequestRelationshipEndSuccess?: RequestRelationshipEndSuccessResolvers<ContextType>;
  RequestResellerRelationshipResult?: RequestResellerRelationshipResultResolvers<ContextType>;
  Reseller?: ResellerResolvers<ContextType>;
  ResellerRelationship?: ResellerRelationshipResolvers<ContextType>;
  ResellerRelationshipConnection?: ResellerRelationshipConnectionResolvers<ContextType>;
  ResellerRelationshipEdge?: ResellerRelationshipEdgeResolvers<ContextType>;
  SharedCustomerConnection?: SharedCustomerConnectionResolvers<ContextType>;
  SharedCustomerEdge?: SharedCustomerEdgeResolvers<ContextType>;
  TakeBackGrantsResult?: TakeBackGrantsResultResolvers<ContextType>;
  TakeBackGrantsSuccess?: TakeBackGrantsSuccessResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

