import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Provider as ProviderEntity, Reseller as ResellerEntity, Customer as CustomerEntity } from '../organization/organization';
import type { User as UserEntity, UserList as UserListEntity, UserEntry as UserEntryEntity, ViewerDesk as ViewerDeskEntity } from '../user/user';
import type { PageInfoSource as PageInfoSourceEntity } from '@twotier/subgraph-kit';
import type { EnrollmentRecord as EnrollmentRecordEntity, VerificationRecord as VerificationRecordEntity } from '../enrollment/enrollment';
import type { EnrollmentList as EnrollmentListEntity, EnrollmentEntry as EnrollmentEntryEntity } from '../review/reviewQueue';
import type { ShownProfile as ShownProfileEntity } from '../membership/membership';
import type { CountryRecord as CountryRecordEntity, RegionRecord as RegionRecordEntity } from '../region/region';
import type { DirectoryEntry as DirectoryEntryEntity, DirectoryList as DirectoryListEntity, DirectoryListEntry as DirectoryListEntryEntity } from '../directory/directoryEntry';
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

/** What `acceptUserInvitation` needs. */
export type AcceptUserInvitationInput = {
  /** The last part of the link. */
  token: Scalars['String']['input'];
};

/** The new user, or why the link does nothing. */
export type AcceptUserInvitationResult = AcceptUserInvitationSuccess | AccountSuspendedError | LinkNotValidError | UserExistsError;

/** The viewer acts for the organisation from now on. */
export type AcceptUserInvitationSuccess = {
  __typename?: 'AcceptUserInvitationSuccess';
  /** Whom they act for now. */
  organizationName: Scalars['String']['output'];
  /** The viewer, as a user. */
  user: User;
};

/** The account is suspended: it can be read, not changed. */
export type AccountSuspendedError = UserError & {
  __typename?: 'AccountSuspendedError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** What `addUser` needs. */
export type AddUserInput = {
  /** The name to show: 1 to 160 characters on one line. */
  displayName: Scalars['String']['input'];
  /** Where the invitation goes: one plain address. No other user or invited person of the organisation has it. */
  email: Scalars['String']['input'];
  /** Makes the call safe to repeat: 1 to 255 characters, a new one for each person. */
  idempotencyKey: Scalars['String']['input'];
  /** The language of mails, pages and notifications, e.g. en-US or zh-CN. */
  locale: Scalars['String']['input'];
  /** What the person is to do: at least one role, REVIEWER never. */
  roles: Array<Role>;
};

/** The invited user, or why not. */
export type AddUserResult = AccountSuspendedError | AddUserSuccess | ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | UserExistsError;

/** The invitation is on its way. */
export type AddUserSuccess = {
  __typename?: 'AddUserSuccess';
  /** INVITED until the link is answered. */
  user: User;
};

/** A postal address. */
export type Address = {
  __typename?: 'Address';
  /** The city. */
  city: Scalars['String']['output'];
  /** The country. */
  countryCode: Scalars['CountryCode']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Building, floor, department. */
  line2?: Maybe<Scalars['String']['output']>;
  /** In the country's own form. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or prefecture. */
  region?: Maybe<Scalars['String']['output']>;
};

/** A postal address. The country is the tenant's. */
export type AddressInput = {
  /** 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** Street and number, 1 to 160 characters. */
  line1: Scalars['String']['input'];
  /** Building, floor, department. At most 160 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** In the country's own form; left out where it has none. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or prefecture. At most 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerContactVerification` needs. */
export type AnswerContactVerificationInput = {
  /** The address to which the mail went belongs to the organisation. */
  addressBelongsToOrganization: Scalars['Boolean']['input'];
  /** The organisation signed up for the programme, and the contact knows of it. */
  signedUp: Scalars['Boolean']['input'];
  /** The last part of the link. */
  token: Scalars['String']['input'];
};

/** What came of the answer, or why the link is worthless. */
export type AnswerContactVerificationResult = AnswerContactVerificationSuccess | LinkNotValidError;

/** The answer counts. */
export type AnswerContactVerificationSuccess = {
  __typename?: 'AnswerContactVerificationSuccess';
  /** True when both were confirmed: the review has begun. False when the enrollment is stopped. */
  isConfirmed: Scalars['Boolean']['output'];
  /** Who applied. */
  organizationName: Scalars['String']['output'];
  /** When the reviewers are to have answered. Null when the enrollment is stopped. */
  reviewExpectedBy?: Maybe<Scalars['DateTime']['output']>;
};

/** What `appealEnrollment` needs. */
export type AppealEnrollmentInput = {
  /** Why the decision should be another: 1 to 2,000 characters. */
  comment: Scalars['String']['input'];
  /** Which one. */
  enrollmentId: Scalars['ID']['input'];
  /** Addresses of documents that show it: 1 to 10. */
  evidence: Array<Scalars['URL']['input']>;
};

/** The enrollment, in review again, or why not. */
export type AppealEnrollmentResult = AppealEnrollmentSuccess | ForbiddenError | InvalidInputError | NotFoundError | StepOutOfTurnError;

/** It is in review again. */
export type AppealEnrollmentSuccess = {
  __typename?: 'AppealEnrollmentSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `approveEnrollment` needs. */
export type ApproveEnrollmentInput = {
  /** Which one. */
  enrollmentId: Scalars['ID']['input'];
};

/** The enrollment, approved, or why not. */
export type ApproveEnrollmentResult = ApproveEnrollmentSuccess | EnrollmentDecidedError | EnrollmentIncompleteError | ForbiddenError | NotFoundError | PartnerIdNotUsableError | StepOutOfTurnError | TenantTakenError;

/** It is approved. */
export type ApproveEnrollmentSuccess = {
  __typename?: 'ApproveEnrollmentSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `cancelMembershipSignIn` needs. */
export type CancelMembershipSignInInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
};

/** The enrollment without the sign-in, or why not. */
export type CancelMembershipSignInResult = CancelMembershipSignInSuccess | ForbiddenError | NotFoundError | StepOutOfTurnError;

/** The sign-in is forgotten. */
export type CancelMembershipSignInSuccess = {
  __typename?: 'CancelMembershipSignInSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `changeUserRoles` needs. */
export type ChangeUserRolesInput = {
  /** All that the user is to have from now on: at least one role, REVIEWER never. */
  roles: Array<Role>;
  /** Of a user of the viewer's organisation, in any state. */
  userId: Scalars['ID']['input'];
};

/** The user with the roles, or why not. */
export type ChangeUserRolesResult = AccountSuspendedError | ChangeUserRolesSuccess | ForbiddenError | InvalidInputError | LastAdministratorError | NotFoundError;

/** The user has exactly these roles. */
export type ChangeUserRolesSuccess = {
  __typename?: 'ChangeUserRolesSuccess';
  /** As they are now. */
  user: User;
};

/** What came of a check. */
export type CheckOutcome =
  /** It is not as it should be. */
  | 'FAILED'
  /** All is well. */
  | 'PASSED'
  /** Look at it. */
  | 'WARNING';

/** What `completeMembershipSignIn` needs. */
export type CompleteMembershipSignInInput = {
  /** As the sign-in led back with it. */
  code: Scalars['String']['input'];
  /** As the sign-in led back with it. */
  state: Scalars['String']['input'];
};

/** The enrollment with the profiles that were found, or why not. */
export type CompleteMembershipSignInResult = CompleteMembershipSignInSuccess | DirectoryUnavailableError | MembershipSignInNotValidError | StepOutOfTurnError;

/** The sign-in is verified. */
export type CompleteMembershipSignInSuccess = {
  __typename?: 'CompleteMembershipSignInSuccess';
  /** With `membershipProfiles`. */
  enrollment: Enrollment;
};

/** The mail that the primary contact has to answer. */
export type ContactVerification = {
  __typename?: 'ContactVerification';
  /** When it was answered. Null until then. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** How many more can be sent today. */
  resendsLeft: Scalars['Int']['output'];
  /** When the last mail was ordered. */
  sentAt: Scalars['DateTime']['output'];
};

/** What the primary contact is asked. */
export type ContactVerificationQuestion = {
  __typename?: 'ContactVerificationQuestion';
  /** To whom the mail went. */
  contactName: Scalars['String']['output'];
  /** Where the mail went. */
  email: Scalars['EmailAddress']['output'];
  /** Until when the link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** As what. */
  kind: PartnerKind;
  /** The language of the page. */
  locale: Scalars['Locale']['output'];
  /** Who applied. */
  organizationName: Scalars['String']['output'];
};

/** What the link asks, or why it is worthless. */
export type ContactVerificationResult = ContactVerificationQuestion | LinkNotValidError;

/** A country or territory of the programme. */
export type Country = {
  __typename?: 'Country';
  /** The currency in which partners of this country are billed, ISO 4217. Null where the programme names none. */
  billingCurrency?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  code: Scalars['CountryCode']['output'];
  /** In the asked language; where that is not known in the viewer's, else in English. */
  name: Scalars['String']['output'];
  /** The region to which it belongs. */
  region: CspRegion;
};


/** A country or territory of the programme. */
export type CountryNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** The programme does not exist in the tenant's country. */
export type CountryNotServedError = UserError & {
  __typename?: 'CountryNotServedError';
  code: ErrorCode;
  /** The tenant's country. */
  countryCode: Scalars['CountryCode']['output'];
  message: Scalars['String']['output'];
};

/** This identity provider creates tenants itself. */
export type CreateTenantElsewhere = {
  __typename?: 'CreateTenantElsewhere';
  /** The page where a tenant is created. */
  url: Scalars['URL']['output'];
};

/** What `createTenant` needs. */
export type CreateTenantInput = {
  /** The name of the first administrator. */
  administratorName: Scalars['String']['input'];
  /** Where the company is registered. */
  countryCode: Scalars['CountryCode']['input'];
  /** Makes the call safe to repeat: 16 to 255 characters that nobody else would choose. */
  idempotencyKey: Scalars['String']['input'];
  /**
   * The first part of its domain: 3 to 40 small letters, digits and hyphens. It begins with a letter and does not end with
   * a hyphen; the third and fourth character are not both hyphens.
   */
  label: Scalars['String']['input'];
  /** The company's name: 1 to 160 characters on one line. */
  name: Scalars['String']['input'];
};

/** The tenant, where to create it instead, or why not. */
export type CreateTenantResult = CreateTenantElsewhere | CreateTenantSuccess | DirectoryUnavailableError | DomainTakenError | IdempotencyKeyReusedError | InvalidInputError | RateLimitedError;

/** The tenant is there. */
export type CreateTenantSuccess = {
  __typename?: 'CreateTenantSuccess';
  /** Its domain: the label below the directory's own. Others count once it has proved them. */
  domain: Scalars['String']['output'];
  /** Under this name the administrator signs in. */
  signInName: Scalars['String']['output'];
};

/** A set of countries in which a provider and a reseller may work together. */
export type CspRegion = {
  __typename?: 'CspRegion';
  /** Stable, e.g. AFRICA. */
  code: Scalars['String']['output'];
  /** The countries that belong to it. */
  countries: Array<Country>;
  /** In English, for people. */
  name: Scalars['String']['output'];
};

/** A company that uses the services. */
export type Customer = Node & Organization & {
  __typename?: 'Customer';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** The tenant's main domain, e.g. wingtip.example. Null while its details cannot be had. */
  primaryDomain?: Maybe<Scalars['String']['output']>;
};

/** Who answers resellers that want to work with a provider. */
export type DirectoryContact = {
  __typename?: 'DirectoryContact';
  /** The address that answers. Null until it is given. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** In international form. Null until it is given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** A page to begin at. Null until it is given. */
  website?: Maybe<Scalars['URL']['output']>;
};

/** Who answers resellers. At least one of the three. */
export type DirectoryContactInput = {
  /** The address that answers. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** In international form, e.g. +49 89 1234567. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** A page to begin at: https, at most 2,000 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** How a provider presents itself to resellers that look for one. */
export type DirectoryEntry = {
  __typename?: 'DirectoryEntry';
  /** Who answers resellers that want to work with it. Null until it says. */
  contact?: Maybe<DirectoryContact>;
  /** False where only its own members see the entry, because they want it so. */
  isListed: Scalars['Boolean']['output'];
  /** The languages of its texts. */
  languages: Array<Scalars['Locale']['output']>;
  /** The page of its reseller programme. Null until it says. */
  resellerProgrammeUrl?: Maybe<Scalars['URL']['output']>;
  /** What it offers its resellers: the same as the provider's `services`. */
  services: Array<ProviderService>;
  /** Languages in which it can be talked to. */
  spokenLanguages: Array<Scalars['Locale']['output']>;
  /** The page of its terms. Null until it says. */
  termsUrl?: Maybe<Scalars['URL']['output']>;
  /** In the asked language, else in the nearest that is there, else in English, else in the first. Null where there is no text. */
  text?: Maybe<DirectoryText>;
  /** What it says, in every language. At most 8. */
  texts: Array<DirectoryText>;
  /** Grows with each edit. An edit that names the version it was made from does not overwrite somebody else's. */
  version: Scalars['Int']['output'];
};


/** How a provider presents itself to resellers that look for one. */
export type DirectoryEntryTextArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** What a provider says of itself in one language. Plain text. */
export type DirectoryText = {
  __typename?: 'DirectoryText';
  /** Several lines. Null where there is none. */
  description?: Maybe<Scalars['String']['output']>;
  /** One line. */
  headline: Scalars['String']['output'];
  /** The language it is in. */
  locale: Scalars['Locale']['output'];
};

/** What a provider says of itself in one language. */
export type DirectoryTextInput = {
  /** At most 2,000 characters. May have several lines. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters on one line. */
  headline: Scalars['String']['input'];
  /** BCP 47, e.g. en-US or zh-CN. */
  locale: Scalars['String']['input'];
};

/** The tenant directory or the membership directory does not answer at present. */
export type DirectoryUnavailableError = UserError & {
  __typename?: 'DirectoryUnavailableError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** What `disableUser` needs. */
export type DisableUserInput = {
  /** Of a user who is ACTIVE. */
  userId: Scalars['ID']['input'];
};

/** The user, shut out, or why not. */
export type DisableUserResult = AccountSuspendedError | DisableUserSuccess | ForbiddenError | LastAdministratorError | NotFoundError | UserStatusError;

/** The user is shut out. */
export type DisableUserSuccess = {
  __typename?: 'DisableUserSuccess';
  /** As they are now. */
  user: User;
};

/** Another tenant has this domain. Choose another label. */
export type DomainTakenError = UserError & {
  __typename?: 'DomainTakenError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** What `editDirectoryEntry` needs. Texts are plain: HTML is shown as it is typed. */
export type EditDirectoryEntryInput = {
  /** Who answers resellers that want to work with it. Left out: nobody is named. */
  contact?: InputMaybe<DirectoryContactInput>;
  /** Refuse the edit if the entry is no longer of this version. Left out: the last edit wins. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** False: the directory does not show it. */
  isListed: Scalars['Boolean']['input'];
  /** The page of its reseller programme: https, at most 2,000 characters. */
  resellerProgrammeUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it offers its resellers. */
  services: Array<ProviderService>;
  /** Languages in which it can be talked to, BCP 47, e.g. de or zh-CN. At most 30. */
  spokenLanguages: Array<Scalars['String']['input']>;
  /** The page of its terms: https, at most 2,000 characters. */
  termsUrl?: InputMaybe<Scalars['String']['input']>;
  /** At most 8, each in another language. Without any, name and services speak for the provider. */
  texts: Array<DirectoryTextInput>;
};

/** The entry as it is now, or why not. */
export type EditDirectoryEntryResult = AccountSuspendedError | EditDirectoryEntrySuccess | ForbiddenError | InvalidInputError | NotFoundError | StaleEditError;

/** The entry is saved, and found by what it says now. */
export type EditDirectoryEntrySuccess = {
  __typename?: 'EditDirectoryEntrySuccess';
  /** Whose entry it is; `directoryEntry` and `services` are the new ones. */
  provider: Provider;
};

/** What `enableUser` needs. */
export type EnableUserInput = {
  /** Of a user who is DISABLED. */
  userId: Scalars['ID']['input'];
};

/** The user, let in again, or why not. */
export type EnableUserResult = AccountSuspendedError | EnableUserSuccess | ForbiddenError | NotFoundError | UserExistsError | UserStatusError;

/** The user may act for the organisation again. */
export type EnableUserSuccess = {
  __typename?: 'EnableUserSuccess';
  /** As they are now. */
  user: User;
};

/** The application of a tenant to the programme and, once it is active, its partner account. */
export type Enrollment = {
  __typename?: 'Enrollment';
  /** The last appeal. Null until there is one. */
  appeal?: Maybe<EnrollmentAppeal>;
  /** What was checked by machine, for reviewers. Null for everybody else. */
  checks?: Maybe<Array<EnrollmentCheck>>;
  /** Where the tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  /** What the reviewers or the primary contact said last. Null until somebody has. */
  decision?: Maybe<EnrollmentDecision>;
  id: Scalars['ID']['output'];
  /** True while the link to the membership directory is left for later. */
  isMembershipPostponed: Scalars['Boolean']['output'];
  /** True on the short path of a company that is enrolled already: only the support profile is asked for. */
  isShortPath: Scalars['Boolean']['output'];
  /** As what the company takes part. */
  kind: PartnerKind;
  /** Null until it is saved. */
  legalBusinessProfile?: Maybe<LegalBusinessProfile>;
  /** The linked location of the membership directory. Null until one is chosen. */
  membership?: Maybe<Membership>;
  /** What the membership directory showed at the last sign-in. Null while nobody is signed in there. */
  membershipProfiles?: Maybe<Array<MembershipProfile>>;
  /** What comes next, whoever has to do it. Null when nothing is left to do. */
  nextStep?: Maybe<EnrollmentStep>;
  /** The organisation that came of it. Null before it is active. */
  organization?: Maybe<Organization>;
  /** The company's name: of the legal business profile, until then of the tenant. */
  organizationName: Scalars['String']['output'];
  /** Null until it is saved. */
  primaryContact?: Maybe<PrimaryContact>;
  /** Of an active account: the edit that reviewers look at, or have rejected. Null otherwise. */
  proposedLegalBusinessProfile?: Maybe<ProposedLegalBusinessProfile>;
  /** When the reviewers are to have answered, while it is in review: the review takes days. Null otherwise. */
  reviewExpectedBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: EnrollmentState;
  /** When it was handed in, the last time. Null until then. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is saved. */
  supportProfile?: Maybe<SupportProfile>;
  /** Domains that the tenant directory reports as verified. The primary contact's address is in one of them, or below. */
  tenantDomains: Array<Scalars['String']['output']>;
  /** The mail that the primary contact has to answer. Null before the application is handed in. */
  verification?: Maybe<ContactVerification>;
  /** Grows with each change. An edit that names the version it was made from does not overwrite somebody else's. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may take its steps. */
  viewerCanManage: Scalars['Boolean']['output'];
  /** Since when it waits for reviewers. Null when it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** An objection to a rejection. */
export type EnrollmentAppeal = {
  __typename?: 'EnrollmentAppeal';
  /** When it was made. */
  appealedAt: Scalars['DateTime']['output'];
  /** Why the decision should be another. */
  comment: Scalars['String']['output'];
  /** Addresses of documents that show it. */
  evidence: Array<Scalars['URL']['output']>;
};

/** One thing that was checked by machine. */
export type EnrollmentCheck = {
  __typename?: 'EnrollmentCheck';
  /** What was checked. */
  kind: EnrollmentCheckKind;
  /** What a reviewer should know, in one sentence. */
  message: Scalars['String']['output'];
  /** What came of it. */
  outcome: CheckOutcome;
};

/** What is checked by machine. */
export type EnrollmentCheckKind =
  /** Location, address and tenant are in one country. */
  | 'COUNTRY_MATCHES'
  /** No other company of this country has this name. */
  | 'DUPLICATE_COMPANY'
  /** The primary contact's address is in a domain of the tenant. */
  | 'EMAIL_DOMAIN_OWNED'
  /** The primary contact's address is of no free-mail provider. */
  | 'FREE_MAIL'
  /** The domain looks like no domain of an existing company. */
  | 'LOOKALIKE_DOMAIN'
  /** A partner id is linked, of an active location. */
  | 'PARTNER_ID'
  /** The registration id is there where the country asks for one. */
  | 'REGISTRATION_ID';

/** A page of enrollments. */
export type EnrollmentConnection = {
  __typename?: 'EnrollmentConnection';
  edges: Array<EnrollmentEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** Another decision was first. */
export type EnrollmentDecidedError = UserError & {
  __typename?: 'EnrollmentDecidedError';
  code: ErrorCode;
  /** The decision that counts. */
  decision: EnrollmentDecision;
  message: Scalars['String']['output'];
};

/** What reviewers, or the primary contact, said of an application. */
export type EnrollmentDecision = {
  __typename?: 'EnrollmentDecision';
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** What was said. */
  kind: EnrollmentDecisionKind;
  /** In the words of whoever said it. Null where none were given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What can be said of an application. */
export type EnrollmentDecisionKind =
  /** The company is let in. */
  | 'APPROVED'
  /** The primary contact said no: did not sign up, or the address is not the organisation's. */
  | 'CONTACT_DECLINED'
  /** Something is missing. */
  | 'INFORMATION_REQUESTED'
  /** The company is turned down. */
  | 'REJECTED';

/** One enrollment of a list. */
export type EnrollmentEdge = {
  __typename?: 'EnrollmentEdge';
  cursor: Scalars['String']['output'];
  node: Enrollment;
};

/** Narrows the list of enrollments. */
export type EnrollmentFilter = {
  /** Any of these. Left out: IN_REVIEW, and active accounts whose legal details wait. */
  state?: InputMaybe<Array<EnrollmentState>>;
};

/** Steps are missing. */
export type EnrollmentIncompleteError = UserError & {
  __typename?: 'EnrollmentIncompleteError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** What has to be done before. */
  missing: Array<EnrollmentStep>;
};

/** What is asked of a company on its way into the programme. */
export type EnrollmentRequirements = {
  __typename?: 'EnrollmentRequirements';
  /** True where the legal business profile needs a registration id (R7 of the programme). */
  isRegistrationIdRequired: Scalars['Boolean']['output'];
  /** The region in which the company will work. */
  region: CspRegion;
  /** How long reviewers take, in working days, once the primary contact has confirmed. */
  reviewWorkingDays: Scalars['Int']['output'];
  /** The steps in the order in which they are proposed. Until *Enroll now* each may be taken and repeated in any order. */
  steps: Array<RequiredStep>;
};

/** Where an enrollment stands. */
export type EnrollmentState =
  /** The account works. */
  | 'ACTIVE'
  /** Handed in; the primary contact has not confirmed yet. */
  | 'CONTACT_VERIFICATION'
  /** Being filled in. */
  | 'DRAFT'
  /** Reviewers look at it. */
  | 'IN_REVIEW'
  /** Rejected. An appeal puts it back in review. */
  | 'REJECTED'
  /** Stopped by the programme. */
  | 'SUSPENDED';

/** What the applicant, or somebody else, has to do next. */
export type EnrollmentStep =
  /** The application was rejected: appeal, with evidence. */
  | 'APPEAL'
  /** The primary contact answers the mail. */
  | 'CONTACT_CONFIRMATION'
  /** Say name, address and registration as the authorities know them. */
  | 'LEGAL_BUSINESS_PROFILE'
  /** Choose the location whose partner id is linked. */
  | 'MEMBERSHIP_PROFILE'
  /** Sign in to the membership directory. */
  | 'MEMBERSHIP_SIGN_IN'
  /** Say who answers for the application. */
  | 'PRIMARY_CONTACT'
  /** Reviewers look at it. Nothing to do. */
  | 'REVIEW'
  /** *Enroll now*. */
  | 'SUBMIT'
  /** Say where customers get help. */
  | 'SUPPORT_PROFILE';

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

/** It would leave the organisation without an active GLOBAL_ADMIN. Make somebody else one first. */
export type LastAdministratorError = UserError & {
  __typename?: 'LastAdministratorError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** Name and address as registered. */
export type LegalBusinessProfile = {
  __typename?: 'LegalBusinessProfile';
  /** As registered. */
  address: Address;
  /** As registered. */
  name: Scalars['String']['output'];
  /** The number under which the authorities know the company. Null where none is asked for. */
  registrationId?: Maybe<Scalars['String']['output']>;
};

/** Why a link is worthless. */
export type LinkFault =
  /** It ran out. */
  | 'EXPIRED'
  /** It is for people of another tenant than the viewer's. */
  | 'OTHER_TENANT'
  /** A newer mail has another link. */
  | 'REPLACED'
  /** We wrote no such link. */
  | 'UNKNOWN'
  /** It was answered. */
  | 'USED'
  /** What it led to was taken back. */
  | 'WITHDRAWN';

/** What `linkMembershipProfile` needs. */
export type LinkMembershipProfileInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
  /** Of one of `membershipProfiles`. */
  partnerId: Scalars['String']['input'];
};

/** The enrollment with the link, or why not. */
export type LinkMembershipProfileResult = ForbiddenError | LinkMembershipProfileSuccess | NotFoundError | PartnerIdNotUsableError | StepOutOfTurnError;

/** The partner id is linked. */
export type LinkMembershipProfileSuccess = {
  __typename?: 'LinkMembershipProfileSuccess';
  /** With `membership`. */
  enrollment: Enrollment;
};

/** The link cannot be used. */
export type LinkNotValidError = UserError & {
  __typename?: 'LinkNotValidError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** What is wrong with it. */
  reason: LinkFault;
};

/** The linked location of the membership directory, copied and read-only. */
export type Membership = {
  __typename?: 'Membership';
  /** What the membership brings, e.g. internal-use licences. */
  benefits: Array<Scalars['String']['output']>;
  /** What it has shown that it masters. */
  competencies: Array<Scalars['String']['output']>;
  /** Where the location is: where the tenant is, unless the directory has moved it since. */
  countryCode: Scalars['CountryCode']['output'];
  /** Incentive programmes that the location takes part in. */
  incentives: Array<Scalars['String']['output']>;
  /** Whether the membership was in force when the copy was taken. False too when the directory has no such location any more; the link stays. */
  isActive: Scalars['Boolean']['output'];
  /** When the link was made. */
  linkedAt: Scalars['DateTime']['output'];
  /** The location's name in the directory. */
  name: Scalars['String']['output'];
  /** The programme id of the location (R1). */
  partnerId: Scalars['String']['output'];
  /** When the copy was taken. */
  refreshedAt: Scalars['DateTime']['output'];
};

/** An organisation profile of the membership directory, as the sign-in shows it. */
export type MembershipProfile = {
  __typename?: 'MembershipProfile';
  /** Whether it can be linked. */
  canBeChosen: Scalars['Boolean']['output'];
  /** Where it is. */
  countryCode: Scalars['CountryCode']['output'];
  /** Whether the membership is in force. */
  isActive: Scalars['Boolean']['output'];
  /** True when the directory says that it is enrolled in this programme already. */
  isEnrolled: Scalars['Boolean']['output'];
  /** Its name in the directory. */
  name: Scalars['String']['output'];
  /** The programme id. */
  partnerId: Scalars['String']['output'];
  /** Every reason why it cannot be linked. Empty when it can. */
  reasons: Array<PartnerIdFault>;
  /** What kind of profile it is. */
  type: MembershipProfileType;
};

/** What kind of profile a partner id belongs to. */
export type MembershipProfileType =
  /** The roof over all locations of a company. */
  | 'GLOBAL'
  /** One place of business in one country. Only such a partner id is linked. */
  | 'LOCATION';

/** The sign-in was used already, has run out, or is of another enrollment or person. Begin again. */
export type MembershipSignInNotValidError = UserError & {
  __typename?: 'MembershipSignInNotValidError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Join the organisation that invites, as the person who is signed in: somebody of the organisation's own tenant who is
   * no user yet. The roles are those of the invitation. The link works once; repeating the call as the same person
   * changes nothing more.
   */
  acceptUserInvitation: AcceptUserInvitationResult;
  /**
   * Invite a person to act for the viewer's organisation: they are INVITED, and get a mail with a link that works for
   * 7 days. Needs GLOBAL_ADMIN, ADMIN_AGENT or USER_ADMIN, and rights over every role that is given (see `roles`).
   * The same key with the same input returns the same user.
   */
  addUser: AddUserResult;
  /**
   * Answer the mail as the primary contact. Both confirmations have to be true, then the review begins; a no to either
   * stops the enrollment, and tells the applicant and the reviewers. The link works once.
   */
  answerContactVerification: AnswerContactVerificationResult;
  /** Object to a rejection, with evidence. The application is in review again. */
  appealEnrollment: AppealEnrollmentResult;
  /** Let the company in: its account is active from now on. Needs REVIEWER. Of an active account: its proposed legal details take effect. */
  approveEnrollment: ApproveEnrollmentResult;
  /** Forget the sign-in to the membership directory, and a profile chosen in a draft, so that somebody can sign in with another. */
  cancelMembershipSignIn: CancelMembershipSignInResult;
  /**
   * Give a user exactly these roles. Nobody gives themselves more, and the last active GLOBAL_ADMIN stays one.
   * Works within 30 seconds, without signing in again. Repeating the call changes nothing more.
   */
  changeUserRoles: ChangeUserRolesResult;
  /**
   * Finish signing in to the membership directory with what the sign-in led back with. Its profiles are then in
   * `membershipProfiles`. Works once; after DIRECTORY_UNAVAILABLE the same can be tried again.
   */
  completeMembershipSignIn: CompleteMembershipSignInResult;
  /**
   * Create a tenant for a company that has none, and its first administrator, who can then sign in. Open to everybody,
   * and strictly limited in rate. Where the identity provider creates tenants itself, the answer says where.
   * The same key with the same input returns the same tenant.
   */
  createTenant: CreateTenantResult;
  /**
   * Shut a user out; they keep their roles for later. The last active GLOBAL_ADMIN cannot be shut out.
   * Works within 30 seconds. Repeating the call changes nothing more.
   */
  disableUser: DisableUserResult;
  /**
   * Save how the viewer's own provider stands in the directory, as a whole: what is left out is removed. Needs GLOBAL_ADMIN
   * or ADMIN_AGENT. Every fault is told at once, with its field. Repeating the call changes nothing more.
   */
  editDirectoryEntry: EditDirectoryEntryResult;
  /** Let a disabled user in again, with the roles they had. Repeating the call changes nothing more. */
  enableUser: EnableUserResult;
  /** Link the partner id of one of `membershipProfiles`. Its benefits, incentives and competencies are copied, read-only. */
  linkMembershipProfile: LinkMembershipProfileResult;
  /**
   * Leave the link for later. The account cannot become active before it is made. Where it is made already, or not asked
   * for, nothing changes.
   */
  postponeMembershipLink: PostponeMembershipLinkResult;
  /**
   * Read the linked profile again from the membership directory. The link stays, whatever became of the location; the
   * copy then says so.
   */
  refreshMembership: RefreshMembershipResult;
  /** Turn the company down, with the reason, which its primary contact is told. Needs REVIEWER. Of an active account: its proposed legal details. */
  rejectEnrollment: RejectEnrollmentResult;
  /**
   * Change the name under which the viewer's own organisation trades. Needs GLOBAL_ADMIN or ADMIN_AGENT.
   * Every list that shows or sorts by the name follows within seconds. Repeating the call changes nothing more.
   */
  renameOrganization: RenameOrganizationResult;
  /** Give the application back as a draft, and say what is missing. Needs REVIEWER. */
  requestEnrollmentInformation: RequestEnrollmentInformationResult;
  /** Send the mail to the primary contact again, with a new link; the old one dies. At most five a day. */
  resendContactVerification: ResendContactVerificationResult;
  /** Send an invitation again, with a new link for 7 days; the old one dies. At most five times a day. */
  resendUserInvitation: ResendUserInvitationResult;
  /** Let a suspended account work again. Needs REVIEWER. Repeating the call changes nothing more. */
  restoreOrganization: RestoreOrganizationResult;
  /**
   * Save the legal business profile. Every fault is told at once, with its field. In an active account the edit is
   * looked at by reviewers before it takes effect, and the account works on.
   */
  saveLegalBusinessProfile: SaveLegalBusinessProfileResult;
  /** Save who answers for the application. In an active account a changed address gets a mail to confirm it. */
  savePrimaryContact: SavePrimaryContactResult;
  /** Save where customers get help. The card of an active account shows it at once. */
  saveSupportProfile: SaveSupportProfileResult;
  /**
   * Begin to enroll the viewer's tenant in the programme. Needs a global administrator of the tenant, as the sign-in says.
   * Name, country and domains come from the tenant directory. Repeating the call returns the enrollment that is there;
   * while it is a draft, another kind takes the place of the first. A tenant that has an active account is led to the
   * short path: it is asked for its support profile only.
   */
  startEnrollment: StartEnrollmentResult;
  /**
   * Begin to sign in to the membership directory. Open the address in a browser; it leads back with `code` and `state`.
   * It is bound to this enrollment and this person, and good for ten minutes and one use.
   */
  startMembershipSignIn: StartMembershipSignInResult;
  /**
   * *Enroll now*: hand the application in. The primary contact gets a mail with a link that confirms it; the review
   * begins after that. On the short path the account is active at once. Repeating the call changes nothing more.
   */
  submitEnrollment: SubmitEnrollmentResult;
  /** Stop an account: its organisation's partnerships are suspended. Needs REVIEWER. Repeating the call changes nothing more. */
  suspendOrganization: SuspendOrganizationResult;
  /**
   * Take an invitation back: the link dies and the invited person is gone from the list. They never were a user, so there
   * is nobody to disable; the history keeps that they were invited. Repeating the call finds nobody any more.
   */
  withdrawUserInvitation: WithdrawUserInvitationResult;
};


export type MutationAcceptUserInvitationArgs = {
  input: AcceptUserInvitationInput;
};


export type MutationAddUserArgs = {
  input: AddUserInput;
};


export type MutationAnswerContactVerificationArgs = {
  input: AnswerContactVerificationInput;
};


export type MutationAppealEnrollmentArgs = {
  input: AppealEnrollmentInput;
};


export type MutationApproveEnrollmentArgs = {
  input: ApproveEnrollmentInput;
};


export type MutationCancelMembershipSignInArgs = {
  input: CancelMembershipSignInInput;
};


export type MutationChangeUserRolesArgs = {
  input: ChangeUserRolesInput;
};


export type MutationCompleteMembershipSignInArgs = {
  input: CompleteMembershipSignInInput;
};


export type MutationCreateTenantArgs = {
  input: CreateTenantInput;
};


export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


export type MutationEditDirectoryEntryArgs = {
  input: EditDirectoryEntryInput;
};


export type MutationEnableUserArgs = {
  input: EnableUserInput;
};


export type MutationLinkMembershipProfileArgs = {
  input: LinkMembershipProfileInput;
};


export type MutationPostponeMembershipLinkArgs = {
  input: PostponeMembershipLinkInput;
};


export type MutationRefreshMembershipArgs = {
  input: RefreshMembershipInput;
};


export type MutationRejectEnrollmentArgs = {
  input: RejectEnrollmentInput;
};


export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};


export type MutationRequestEnrollmentInformationArgs = {
  input: RequestEnrollmentInformationInput;
};


export type MutationResendContactVerificationArgs = {
  input: ResendContactVerificationInput;
};


export type MutationResendUserInvitationArgs = {
  input: ResendUserInvitationInput;
};


export type MutationRestoreOrganizationArgs = {
  input: RestoreOrganizationInput;
};


export type MutationSaveLegalBusinessProfileArgs = {
  input: SaveLegalBusinessProfileInput;
};


export type MutationSavePrimaryContactArgs = {
  input: SavePrimaryContactInput;
};


export type MutationSaveSupportProfileArgs = {
  input: SaveSupportProfileInput;
};


export type MutationStartEnrollmentArgs = {
  input: StartEnrollmentInput;
};


export type MutationStartMembershipSignInArgs = {
  input: StartMembershipSignInInput;
};


export type MutationSubmitEnrollmentArgs = {
  input: SubmitEnrollmentInput;
};


export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};


export type MutationWithdrawUserInvitationArgs = {
  input: WithdrawUserInvitationInput;
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

/** A company that takes part in the programme. */
export type Organization = {
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
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

/** Why a partner id cannot be linked. */
export type PartnerIdFault =
  /** It is of the global account; choose one of its locations. */
  | 'GLOBAL_ACCOUNT'
  /** The membership is not in force. */
  | 'INACTIVE'
  /** It is linked to another tenant. */
  | 'LINKED_ALREADY'
  /** The directory showed no such profile to whoever signed in. */
  | 'NOT_SHOWN'
  /** The location is in another country than the tenant. */
  | 'OTHER_COUNTRY';

/** The partner id cannot be linked. */
export type PartnerIdNotUsableError = UserError & {
  __typename?: 'PartnerIdNotUsableError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** Every reason. */
  reasons: Array<PartnerIdFault>;
};

/** As what a company takes part in the programme. */
export type PartnerKind =
  /** Distributor: buys from the vendor, bills and supports. */
  | 'PROVIDER'
  /** Sells to customers, without billing or support of its own. */
  | 'RESELLER';

/** What `postponeMembershipLink` needs. */
export type PostponeMembershipLinkInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
};

/** The enrollment, its link left for later, or why not. */
export type PostponeMembershipLinkResult = ForbiddenError | NotFoundError | PostponeMembershipLinkSuccess | StepOutOfTurnError;

/** The link is left for later. */
export type PostponeMembershipLinkSuccess = {
  __typename?: 'PostponeMembershipLinkSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** Who answers for the application. */
export type PrimaryContact = {
  __typename?: 'PrimaryContact';
  /** The person's name. */
  displayName: Scalars['String']['output'];
  /** Where mails go. */
  email: Scalars['EmailAddress']['output'];
  /** True once the person has answered our mail to this address. */
  isVerified: Scalars['Boolean']['output'];
  /** The language of mails. */
  locale: Scalars['Locale']['output'];
  /** In international form. */
  phone: Scalars['String']['output'];
};

/** A page of the programme. */
export type ProgrammeLink = {
  __typename?: 'ProgrammeLink';
  /** What the page is about, in the asked language. */
  title: Scalars['String']['output'];
  /** Stable, e.g. MEMBERSHIP. */
  topic: ProgrammeTopic;
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** What a page of the programme is about. */
export type ProgrammeTopic =
  /** Membership and partner ids. */
  | 'MEMBERSHIP'
  /** The two-tier model and its roles. */
  | 'MODEL'
  /** Referrals of customers. */
  | 'REFERRALS';

/** Where a proposed edit stands. One that is approved takes effect and is a proposal no longer. */
export type ProposalState =
  /** Reviewers look at it. */
  | 'IN_REVIEW'
  /** Rejected; the profile is as it was. A new edit takes its place. */
  | 'REJECTED';

/** An edit of the legal business profile of an active account. */
export type ProposedLegalBusinessProfile = {
  __typename?: 'ProposedLegalBusinessProfile';
  /** What is proposed. */
  profile: LegalBusinessProfile;
  /** When it was made. */
  proposedAt: Scalars['DateTime']['output'];
  /** Why it was rejected. Null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where the proposal stands. */
  state: ProposalState;
};

/** A distributor: buys from the vendor, bills and supports. */
export type Provider = Node & Organization & {
  __typename?: 'Provider';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  /** How it stands in the directory. Null where the directory does not show it, but for its own members; null while it cannot be had. */
  directoryEntry?: Maybe<DirectoryEntry>;
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** What it offers its resellers. Empty until it says; null while its details cannot be had. */
  services?: Maybe<Array<ProviderService>>;
  /** How its resellers get help. Null until it says. */
  support?: Maybe<SupportProfile>;
};

/** A page of the directory. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  edges: Array<ProviderEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. Of a search for several words, or for words with services: among the first 2,000 by name that have the longest word. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One provider of the directory. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  cursor: Scalars['String']['output'];
  node: Provider;
};

/** Narrows the directory. */
export type ProviderFilter = {
  /** Providers that may work with a reseller of this country: all of its region. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Providers of this region, e.g. EUROPE: the code of a CspRegion. */
  region?: InputMaybe<Scalars['String']['input']>;
  /**
   * Beginnings of words, all of which occur in the name or in a text of any language; case and accents ignored, at most 160
   * characters. Words are told apart by their first 15 characters. In scripts without space between words (Chinese,
   * Japanese, Thai) any two neighbouring characters of it have to occur. Several words, or words with services, are looked
   * for in at most 20 times the page's size: a page can then be shorter, even empty, and go on all the same.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Providers that offer all of these. */
  services?: InputMaybe<Array<ProviderService>>;
};

/** What a provider offers. */
export type ProviderService =
  /** Answers its resellers' customers in its own name. */
  | 'CUSTOMER_SUPPORT'
  /** Credit lines and payment terms. */
  | 'FINANCING'
  /** Campaigns, material and funds for its resellers. */
  | 'MARKETING'
  /** Engineers who help its resellers with technical questions. */
  | 'TECHNICAL_ASSISTANCE';

export type Query = {
  __typename?: 'Query';
  /**
   * What was done to the viewer's organisation, its users and its enrollment, newest first. Of an enrollment that no
   * organisation has come of yet: for the global administrators of its tenant. Staff see that of all enrollments.
   * Null for everybody else.
   */
  accountHistory?: Maybe<HistoryConnection>;
  /** What the link in the mail to a primary contact asks. For the page behind the link; open to whoever has the link. Looking changes nothing. */
  contactVerification: ContactVerificationResult;
  /** One country of the programme. Null for a country in which the programme does not exist. */
  country?: Maybe<Country>;
  /** The regions of the programme. A provider and a reseller work together only within one. */
  cspRegions: Array<CspRegion>;
  /** One enrollment, for those who run it and for staff. Null when it is not there or not the viewer's to see. */
  enrollment?: Maybe<Enrollment>;
  /** What will be asked of a company of this country, and how long the review takes. Open to everybody, before anything is begun. */
  enrollmentRequirements: EnrollmentRequirements;
  /** The enrollments, longest waiting first, for staff. Null for everybody else. */
  enrollments?: Maybe<EnrollmentConnection>;
  /** Pages of the programme that tell more: the model, membership, referrals. */
  programmeLinks: Array<ProgrammeLink>;
  /** A provider of the directory, or the viewer's own organisation. Null otherwise. */
  provider?: Maybe<Provider>;
  /**
   * The directory of official providers, by name. Open to everybody, also without signing in, but then not as often.
   * Shown is who is active and wants to be listed; who is suspended is gone at once.
   */
  providers: ProviderConnection;
  /** Every role, what it may do, and which roles it gives and takes. Open to everybody. */
  roles: Array<RoleDescription>;
  /** What the link in an invitation asks somebody to join. For the page behind the link; open to whoever has the link. Looking changes nothing. */
  userInvitation: UserInvitationResult;
  /** The users of the viewer's organisation, by name; those who are invited or disabled, too. Null for who has no organisation. */
  users?: Maybe<UserConnection>;
  /** Who is calling. Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};


export type QueryAccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContactVerificationArgs = {
  token: Scalars['String']['input'];
};


export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryEnrollmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnrollmentRequirementsArgs = {
  countryCode: Scalars['CountryCode']['input'];
  kind: PartnerKind;
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type QueryEnrollmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrollmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProgrammeLinksArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
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

/** What `refreshMembership` needs. */
export type RefreshMembershipInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
};

/** The enrollment with what the directory says now, or why not. */
export type RefreshMembershipResult = DirectoryUnavailableError | ForbiddenError | NotFoundError | RefreshMembershipSuccess | StepOutOfTurnError;

/** The copy is fresh. */
export type RefreshMembershipSuccess = {
  __typename?: 'RefreshMembershipSuccess';
  /** With `membership`. */
  enrollment: Enrollment;
};

/** What `rejectEnrollment` needs. */
export type RejectEnrollmentInput = {
  /** Which one. */
  enrollmentId: Scalars['ID']['input'];
  /** For the primary contact to read: 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The enrollment, rejected, or why not. */
export type RejectEnrollmentResult = EnrollmentDecidedError | ForbiddenError | InvalidInputError | NotFoundError | RejectEnrollmentSuccess | StepOutOfTurnError;

/** It is rejected. */
export type RejectEnrollmentSuccess = {
  __typename?: 'RejectEnrollmentSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `renameOrganization` needs. */
export type RenameOrganizationInput = {
  /** The new name: 1 to 160 characters on one line, at least one of them a letter or digit. Space around it is removed. */
  name: Scalars['String']['input'];
};

/** The organisation under its new name, or why not. */
export type RenameOrganizationResult = AccountSuspendedError | ForbiddenError | InvalidInputError | RenameOrganizationSuccess;

/** The organisation bears the new name. */
export type RenameOrganizationSuccess = {
  __typename?: 'RenameOrganizationSuccess';
  /** As it is now. */
  organization: Organization;
};

/** What `requestEnrollmentInformation` needs. */
export type RequestEnrollmentInformationInput = {
  /** Which one. */
  enrollmentId: Scalars['ID']['input'];
  /** For the primary contact to read: 1 to 2,000 characters. */
  message: Scalars['String']['input'];
};

/** The enrollment, a draft again, or why not. */
export type RequestEnrollmentInformationResult = EnrollmentDecidedError | ForbiddenError | InvalidInputError | NotFoundError | RequestEnrollmentInformationSuccess | StepOutOfTurnError;

/** It is a draft again. */
export type RequestEnrollmentInformationSuccess = {
  __typename?: 'RequestEnrollmentInformationSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** One step, in words for people. */
export type RequiredStep = {
  __typename?: 'RequiredStep';
  /** True where it may be left for later: without it the application can be handed in, but not become active. */
  canBePostponed: Scalars['Boolean']['output'];
  /** What is asked, in the asked language (English or Chinese). */
  description: Scalars['String']['output'];
  /** Which step. */
  step: EnrollmentStep;
};

/** A company that sells to customers and leaves billing and support to its providers. */
export type Reseller = Node & Organization & {
  __typename?: 'Reseller';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** Where its customers get help. Null until it says. */
  support?: Maybe<SupportProfile>;
};

/** What `resendContactVerification` needs. */
export type ResendContactVerificationInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
  /** Makes the call safe to repeat: 1 to 255 characters, a new one for each mail that is wanted. */
  idempotencyKey: Scalars['String']['input'];
};

/** The enrollment, its mail on the way, or why not. */
export type ResendContactVerificationResult = AccountSuspendedError | ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RateLimitedError | ResendContactVerificationSuccess | StepOutOfTurnError;

/** A new mail is on its way. */
export type ResendContactVerificationSuccess = {
  __typename?: 'ResendContactVerificationSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `resendUserInvitation` needs. */
export type ResendUserInvitationInput = {
  /** Makes the call safe to repeat: 1 to 255 characters, a new one for each mail that is wanted. */
  idempotencyKey: Scalars['String']['input'];
  /** Of a user who is INVITED. */
  userId: Scalars['ID']['input'];
};

/** The invited user, a new mail on its way; or why not. */
export type ResendUserInvitationResult = AccountSuspendedError | ForbiddenError | IdempotencyKeyReusedError | InvalidInputError | NotFoundError | RateLimitedError | ResendUserInvitationSuccess | UserStatusError;

/** A new mail is on its way. */
export type ResendUserInvitationSuccess = {
  __typename?: 'ResendUserInvitationSuccess';
  /** With the new `invitationExpiresAt`. */
  user: User;
};

/** What `restoreOrganization` needs. */
export type RestoreOrganizationInput = {
  /** Which one. */
  organizationId: Scalars['ID']['input'];
};

/** The organisation, working again, or why not. */
export type RestoreOrganizationResult = ForbiddenError | NotFoundError | RestoreOrganizationSuccess;

/** It works again. */
export type RestoreOrganizationSuccess = {
  __typename?: 'RestoreOrganizationSuccess';
  /** As it is now. */
  organization: Organization;
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

/** A role in words. */
export type RoleDescription = {
  __typename?: 'RoleDescription';
  /** What who has it may do, in the viewer's language (English or Chinese). */
  description: Scalars['String']['output'];
  /** Which roles it gives and takes, and so whose users it edits: those who have no other. Empty when none. */
  mayGrant: Array<Role>;
  /** Which role. */
  role: Role;
};

/** What `saveLegalBusinessProfile` needs. */
export type SaveLegalBusinessProfileInput = {
  /** As registered, in the tenant's country. */
  address: AddressInput;
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
  /** Refuse the edit if the enrollment is no longer of this version. Left out: the last edit wins. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** As registered: 1 to 160 characters on one line. */
  name: Scalars['String']['input'];
  /** The number under which the authorities know the company. Required in some countries. */
  registrationId?: InputMaybe<Scalars['String']['input']>;
};

/** The enrollment with the profile, or why not. */
export type SaveLegalBusinessProfileResult = AccountSuspendedError | ForbiddenError | InvalidInputError | NotFoundError | SaveLegalBusinessProfileSuccess | StaleEditError | StepOutOfTurnError;

/** The profile is saved. */
export type SaveLegalBusinessProfileSuccess = {
  __typename?: 'SaveLegalBusinessProfileSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `savePrimaryContact` needs. */
export type SavePrimaryContactInput = {
  /** The person's name: 1 to 160 characters on one line. */
  displayName: Scalars['String']['input'];
  /** Not of a free-mail domain, and in a domain of the tenant or below. */
  email: Scalars['String']['input'];
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
  /** Refuse the edit if the enrollment is no longer of this version. Left out: the last edit wins. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The language of mails and of the page that confirms, e.g. en-US or zh-CN. */
  locale: Scalars['String']['input'];
  /** In international form, e.g. +49 89 1234567. */
  phone: Scalars['String']['input'];
};

/** The enrollment with the contact, or why not. */
export type SavePrimaryContactResult = AccountSuspendedError | ForbiddenError | InvalidInputError | NotFoundError | SavePrimaryContactSuccess | StaleEditError | StepOutOfTurnError;

/** The contact is saved. */
export type SavePrimaryContactSuccess = {
  __typename?: 'SavePrimaryContactSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** What `saveSupportProfile` needs. */
export type SaveSupportProfileInput = {
  /** The address that answers questions. */
  email: Scalars['String']['input'];
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
  /** Refuse the edit if the enrollment is no longer of this version. Left out: the last edit wins. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** In international form, e.g. +49 89 1234567. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The page with help and opening hours, https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** The enrollment with the profile, or why not. */
export type SaveSupportProfileResult = AccountSuspendedError | ForbiddenError | InvalidInputError | NotFoundError | SaveSupportProfileSuccess | StaleEditError | StepOutOfTurnError;

/** The profile is saved. */
export type SaveSupportProfileSuccess = {
  __typename?: 'SaveSupportProfileSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** Somebody has changed it since the version that was named. Load it again, and decide anew. */
export type StaleEditError = UserError & {
  __typename?: 'StaleEditError';
  code: ErrorCode;
  /** The version that is there now. */
  currentVersion: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** What `startEnrollment` needs. */
export type StartEnrollmentInput = {
  /** As what the company takes part. */
  kind: PartnerKind;
  /** The language of mails to the applicant, e.g. zh-CN. Left out: English. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** The enrollment, or why none can begin. */
export type StartEnrollmentResult = CountryNotServedError | DirectoryUnavailableError | StartEnrollmentSuccess | TenantAdministratorRequiredError | TenantTakenError;

/** There is an enrollment. */
export type StartEnrollmentSuccess = {
  __typename?: 'StartEnrollmentSuccess';
  /** As it is now; `nextStep` says how it goes on. */
  enrollment: Enrollment;
};

/** What `startMembershipSignIn` needs. */
export type StartMembershipSignInInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
};

/** Where to sign in, or why not. */
export type StartMembershipSignInResult = DirectoryUnavailableError | ForbiddenError | NotFoundError | StartMembershipSignInSuccess | StepOutOfTurnError;

/** Open the address in a browser. */
export type StartMembershipSignInSuccess = {
  __typename?: 'StartMembershipSignInSuccess';
  /** Until when it can be completed. */
  expiresAt: Scalars['DateTime']['output'];
  /** The directory's sign-in page, for this one attempt. http on one machine. */
  url: Scalars['String']['output'];
};

/** In this state the step cannot be taken. */
export type StepOutOfTurnError = UserError & {
  __typename?: 'StepOutOfTurnError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** What can be done instead. Null when nothing. */
  nextStep?: Maybe<EnrollmentStep>;
  /** Where the enrollment stands. */
  state: EnrollmentState;
};

/** What `submitEnrollment` needs. */
export type SubmitEnrollmentInput = {
  /** Of `startEnrollment`. */
  enrollmentId: Scalars['ID']['input'];
};

/** The enrollment, now waiting for its primary contact; or why not. */
export type SubmitEnrollmentResult = AccountSuspendedError | EnrollmentIncompleteError | ForbiddenError | NotFoundError | PartnerIdNotUsableError | StepOutOfTurnError | SubmitEnrollmentSuccess | TenantTakenError;

/** The application is handed in. */
export type SubmitEnrollmentSuccess = {
  __typename?: 'SubmitEnrollmentSuccess';
  /** As it is now. */
  enrollment: Enrollment;
};

/** Where customers get help. */
export type SupportProfile = {
  __typename?: 'SupportProfile';
  /** The address that answers questions. */
  email: Scalars['EmailAddress']['output'];
  /** In international form, e.g. +49 89 1234567. Null until it is given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The page with help and opening hours. Null until it is given. */
  website?: Maybe<Scalars['URL']['output']>;
};

/** What `suspendOrganization` needs. */
export type SuspendOrganizationInput = {
  /** Which one. */
  organizationId: Scalars['ID']['input'];
  /** For the primary contact to read: 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The organisation, suspended, or why not. */
export type SuspendOrganizationResult = ForbiddenError | InvalidInputError | NotFoundError | SuspendOrganizationSuccess;

/** It is suspended. */
export type SuspendOrganizationSuccess = {
  __typename?: 'SuspendOrganizationSuccess';
  /** As it is now. */
  organization: Organization;
};

/** Only a global administrator of the tenant may enroll it. */
export type TenantAdministratorRequiredError = UserError & {
  __typename?: 'TenantAdministratorRequiredError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** The tenant takes part already: as a customer, or with administrators of its own, who can add the viewer. */
export type TenantTakenError = UserError & {
  __typename?: 'TenantTakenError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** A person who acts for an organisation, or is to. */
export type User = {
  __typename?: 'User';
  /** The name to show. Null when hidden from the viewer. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Where messages reach the person. Null when hidden from the viewer. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The roles that the viewer may give to this person or take away. Empty when none; null when hidden from the viewer. */
  grantableRoles?: Maybe<Array<Role>>;
  id: Scalars['ID']['output'];
  /** Until when the link of the invitation works; it may be over. Null unless INVITED, and when hidden from the viewer. */
  invitationExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language of mails, pages and notifications. Null when hidden from the viewer. */
  locale?: Maybe<Scalars['Locale']['output']>;
  /** What the person may do for the organisation. Null when hidden from the viewer. */
  roles?: Maybe<Array<Role>>;
  /** Whether the person may do it. Null when hidden from the viewer. */
  status?: Maybe<UserStatus>;
  /** Whether the viewer may change roles, disable or enable. Null when hidden from the viewer. */
  viewerCanEdit?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  pageInfo: PageInfo;
  /** Exact up to 1,000; above, 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False when there are more than were counted. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One user of a list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

/** A refusal that the caller can act on. New codes may come: clients show `message` for those they do not know. */
export type UserError = {
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** Somebody of the organisation has this address, or this person is a user already. */
export type UserExistsError = UserError & {
  __typename?: 'UserExistsError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** Narrows a list of users. */
export type UserFilter = {
  /** The beginning of the name; accents, case and punctuation make no difference. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only users of any of these states. Left out: of all. */
  status?: InputMaybe<Array<UserStatus>>;
};

/** Somebody is asked to act for an organisation. */
export type UserInvitation = {
  __typename?: 'UserInvitation';
  /** Who is invited. */
  displayName: Scalars['String']['output'];
  /** Where the invitation went. */
  email: Scalars['EmailAddress']['output'];
  /** Until when the link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** The user who sent the invitation last, by name. */
  invitedByName: Scalars['String']['output'];
  /** The language of the page. */
  locale: Scalars['Locale']['output'];
  /** Whom they are to act for. */
  organizationName: Scalars['String']['output'];
  /** What they are to do. */
  roles: Array<Role>;
};

/** What the link asks, or why it is worthless. */
export type UserInvitationResult = LinkNotValidError | UserInvitation;

/** Whether a user may act for the organisation. */
export type UserStatus =
  /** Acts for the organisation. */
  | 'ACTIVE'
  /** Shut out, until somebody lets them in again. */
  | 'DISABLED'
  /** Has a link, and has not answered it. Cannot act yet. */
  | 'INVITED';

/** In this state of the user it cannot be done. */
export type UserStatusError = UserError & {
  __typename?: 'UserStatusError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** The state that the user is in. */
  status: UserStatus;
};

/** The signed-in user, seen from their desk. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The enrollment of the viewer's tenant or organisation. Null when there is none, or it is not the viewer's to see. */
  enrollment?: Maybe<Enrollment>;
  /** True for staff of the programme. */
  isStaff: Scalars['Boolean']['output'];
  /** Whom the person acts for. Null for staff, and while the organisation is not registered. */
  organization?: Maybe<Organization>;
  /** The person. Null for somebody whose organisation is not registered. */
  user?: Maybe<User>;
};

/** What `withdrawUserInvitation` needs. */
export type WithdrawUserInvitationInput = {
  /** Of a user who is INVITED. */
  userId: Scalars['ID']['input'];
};

/** Who is no longer invited, or why not. */
export type WithdrawUserInvitationResult = AccountSuspendedError | ForbiddenError | NotFoundError | UserStatusError | WithdrawUserInvitationSuccess;

/** The invitation is taken back. */
export type WithdrawUserInvitationSuccess = {
  __typename?: 'WithdrawUserInvitationSuccess';
  /** The id that the invited person had. It leads nowhere any more. */
  userId: Scalars['ID']['output'];
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
  Enrollment: Enrollment;
  Provider: Provider;
  Reseller: Reseller;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Enrollment:
    ( { __typename: 'Enrollment' }
    & GraphQLRecursivePick<FederationTypes['Enrollment'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Reseller:
    ( { __typename: 'Reseller' }
    & GraphQLRecursivePick<FederationTypes['Reseller'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptUserInvitationResult:
    | ( Omit<AcceptUserInvitationSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'AcceptUserInvitationSuccess' } )
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( LinkNotValidError & { __typename: 'LinkNotValidError' } )
    | ( UserExistsError & { __typename: 'UserExistsError' } )
  ;
  AddUserResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( Omit<AddUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'AddUserSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( UserExistsError & { __typename: 'UserExistsError' } )
  ;
  AnswerContactVerificationResult:
    | ( AnswerContactVerificationSuccess & { __typename: 'AnswerContactVerificationSuccess' } )
    | ( LinkNotValidError & { __typename: 'LinkNotValidError' } )
  ;
  AppealEnrollmentResult:
    | ( Omit<AppealEnrollmentSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'AppealEnrollmentSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  ApproveEnrollmentResult:
    | ( Omit<ApproveEnrollmentSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'ApproveEnrollmentSuccess' } )
    | ( EnrollmentDecidedError & { __typename: 'EnrollmentDecidedError' } )
    | ( EnrollmentIncompleteError & { __typename: 'EnrollmentIncompleteError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PartnerIdNotUsableError & { __typename: 'PartnerIdNotUsableError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
    | ( TenantTakenError & { __typename: 'TenantTakenError' } )
  ;
  CancelMembershipSignInResult:
    | ( Omit<CancelMembershipSignInSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'CancelMembershipSignInSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  ChangeUserRolesResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( Omit<ChangeUserRolesSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ChangeUserRolesSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LastAdministratorError & { __typename: 'LastAdministratorError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CompleteMembershipSignInResult:
    | ( Omit<CompleteMembershipSignInSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'CompleteMembershipSignInSuccess' } )
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( MembershipSignInNotValidError & { __typename: 'MembershipSignInNotValidError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  ContactVerificationResult:
    | ( ContactVerificationQuestion & { __typename: 'ContactVerificationQuestion' } )
    | ( LinkNotValidError & { __typename: 'LinkNotValidError' } )
  ;
  CreateTenantResult:
    | ( CreateTenantElsewhere & { __typename: 'CreateTenantElsewhere' } )
    | ( CreateTenantSuccess & { __typename: 'CreateTenantSuccess' } )
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( DomainTakenError & { __typename: 'DomainTakenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
  ;
  DisableUserResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( Omit<DisableUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'DisableUserSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( LastAdministratorError & { __typename: 'LastAdministratorError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( UserStatusError & { __typename: 'UserStatusError' } )
  ;
  EditDirectoryEntryResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( Omit<EditDirectoryEntrySuccess, 'provider'> & { provider: _RefType['Provider'] } & { __typename: 'EditDirectoryEntrySuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StaleEditError & { __typename: 'StaleEditError' } )
  ;
  EnableUserResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( Omit<EnableUserSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'EnableUserSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( UserExistsError & { __typename: 'UserExistsError' } )
    | ( UserStatusError & { __typename: 'UserStatusError' } )
  ;
  LinkMembershipProfileResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( Omit<LinkMembershipProfileSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'LinkMembershipProfileSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PartnerIdNotUsableError & { __typename: 'PartnerIdNotUsableError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  PostponeMembershipLinkResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PostponeMembershipLinkSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'PostponeMembershipLinkSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  RefreshMembershipResult:
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RefreshMembershipSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'RefreshMembershipSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  RejectEnrollmentResult:
    | ( EnrollmentDecidedError & { __typename: 'EnrollmentDecidedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RejectEnrollmentSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'RejectEnrollmentSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  RenameOrganizationResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RenameOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'RenameOrganizationSuccess' } )
  ;
  RequestEnrollmentInformationResult:
    | ( EnrollmentDecidedError & { __typename: 'EnrollmentDecidedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RequestEnrollmentInformationSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'RequestEnrollmentInformationSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  ResendContactVerificationResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Omit<ResendContactVerificationSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'ResendContactVerificationSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  ResendUserInvitationResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( Omit<ResendUserInvitationSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'ResendUserInvitationSuccess' } )
    | ( UserStatusError & { __typename: 'UserStatusError' } )
  ;
  RestoreOrganizationResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RestoreOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'RestoreOrganizationSuccess' } )
  ;
  SaveLegalBusinessProfileResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SaveLegalBusinessProfileSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'SaveLegalBusinessProfileSuccess' } )
    | ( StaleEditError & { __typename: 'StaleEditError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  SavePrimaryContactResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SavePrimaryContactSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'SavePrimaryContactSuccess' } )
    | ( StaleEditError & { __typename: 'StaleEditError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  SaveSupportProfileResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SaveSupportProfileSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'SaveSupportProfileSuccess' } )
    | ( StaleEditError & { __typename: 'StaleEditError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  StartEnrollmentResult:
    | ( CountryNotServedError & { __typename: 'CountryNotServedError' } )
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( Omit<StartEnrollmentSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'StartEnrollmentSuccess' } )
    | ( TenantAdministratorRequiredError & { __typename: 'TenantAdministratorRequiredError' } )
    | ( TenantTakenError & { __typename: 'TenantTakenError' } )
  ;
  StartMembershipSignInResult:
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( StartMembershipSignInSuccess & { __typename: 'StartMembershipSignInSuccess' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
  ;
  SubmitEnrollmentResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( EnrollmentIncompleteError & { __typename: 'EnrollmentIncompleteError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PartnerIdNotUsableError & { __typename: 'PartnerIdNotUsableError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
    | ( Omit<SubmitEnrollmentSuccess, 'enrollment'> & { enrollment: _RefType['Enrollment'] } & { __typename: 'SubmitEnrollmentSuccess' } )
    | ( TenantTakenError & { __typename: 'TenantTakenError' } )
  ;
  SuspendOrganizationResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SuspendOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'SuspendOrganizationSuccess' } )
  ;
  UserInvitationResult:
    | ( LinkNotValidError & { __typename: 'LinkNotValidError' } )
    | ( UserInvitation & { __typename: 'UserInvitation' } )
  ;
  WithdrawUserInvitationResult:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( UserStatusError & { __typename: 'UserStatusError' } )
    | ( WithdrawUserInvitationSuccess & { __typename: 'WithdrawUserInvitationSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CustomerEntity & { __typename: 'Customer' } )
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
  Organization:
    | ( CustomerEntity & { __typename: 'Customer' } )
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
  UserError:
    | ( AccountSuspendedError & { __typename: 'AccountSuspendedError' } )
    | ( CountryNotServedError & { __typename: 'CountryNotServedError' } )
    | ( DirectoryUnavailableError & { __typename: 'DirectoryUnavailableError' } )
    | ( DomainTakenError & { __typename: 'DomainTakenError' } )
    | ( EnrollmentDecidedError & { __typename: 'EnrollmentDecidedError' } )
    | ( EnrollmentIncompleteError & { __typename: 'EnrollmentIncompleteError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( IdempotencyKeyReusedError & { __typename: 'IdempotencyKeyReusedError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LastAdministratorError & { __typename: 'LastAdministratorError' } )
    | ( LinkNotValidError & { __typename: 'LinkNotValidError' } )
    | ( MembershipSignInNotValidError & { __typename: 'MembershipSignInNotValidError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PartnerIdNotUsableError & { __typename: 'PartnerIdNotUsableError' } )
    | ( RateLimitedError & { __typename: 'RateLimitedError' } )
    | ( StaleEditError & { __typename: 'StaleEditError' } )
    | ( StepOutOfTurnError & { __typename: 'StepOutOfTurnError' } )
    | ( TenantAdministratorRequiredError & { __typename: 'TenantAdministratorRequiredError' } )
    | ( TenantTakenError & { __typename: 'TenantTakenError' } )
    | ( UserExistsError & { __typename: 'UserExistsError' } )
    | ( UserStatusError & { __typename: 'UserStatusError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptUserInvitationInput: AcceptUserInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptUserInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptUserInvitationResult']>;
  AcceptUserInvitationSuccess: ResolverTypeWrapper<Omit<AcceptUserInvitationSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  AccountSuspendedError: ResolverTypeWrapper<AccountSuspendedError>;
  AddUserInput: AddUserInput;
  AddUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddUserResult']>;
  AddUserSuccess: ResolverTypeWrapper<Omit<AddUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AnswerContactVerificationInput: AnswerContactVerificationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerContactVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerContactVerificationResult']>;
  AnswerContactVerificationSuccess: ResolverTypeWrapper<AnswerContactVerificationSuccess>;
  AppealEnrollmentInput: AppealEnrollmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppealEnrollmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealEnrollmentResult']>;
  AppealEnrollmentSuccess: ResolverTypeWrapper<Omit<AppealEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  ApproveEnrollmentInput: ApproveEnrollmentInput;
  ApproveEnrollmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveEnrollmentResult']>;
  ApproveEnrollmentSuccess: ResolverTypeWrapper<Omit<ApproveEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  CancelMembershipSignInInput: CancelMembershipSignInInput;
  CancelMembershipSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMembershipSignInResult']>;
  CancelMembershipSignInSuccess: ResolverTypeWrapper<Omit<CancelMembershipSignInSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  ChangeUserRolesInput: ChangeUserRolesInput;
  ChangeUserRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeUserRolesResult']>;
  ChangeUserRolesSuccess: ResolverTypeWrapper<Omit<ChangeUserRolesSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  CheckOutcome: CheckOutcome;
  CompleteMembershipSignInInput: CompleteMembershipSignInInput;
  CompleteMembershipSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteMembershipSignInResult']>;
  CompleteMembershipSignInSuccess: ResolverTypeWrapper<Omit<CompleteMembershipSignInSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  ContactVerification: ResolverTypeWrapper<VerificationRecordEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContactVerificationQuestion: ResolverTypeWrapper<ContactVerificationQuestion>;
  ContactVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactVerificationResult']>;
  Country: ResolverTypeWrapper<CountryRecordEntity>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryNotServedError: ResolverTypeWrapper<CountryNotServedError>;
  CreateTenantElsewhere: ResolverTypeWrapper<CreateTenantElsewhere>;
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTenantResult']>;
  CreateTenantSuccess: ResolverTypeWrapper<CreateTenantSuccess>;
  CspRegion: ResolverTypeWrapper<RegionRecordEntity>;
  Customer: ResolverTypeWrapper<CustomerEntity>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DirectoryContact: ResolverTypeWrapper<DirectoryContact>;
  DirectoryContactInput: DirectoryContactInput;
  DirectoryEntry: ResolverTypeWrapper<DirectoryEntryEntity>;
  DirectoryText: ResolverTypeWrapper<DirectoryText>;
  DirectoryTextInput: DirectoryTextInput;
  DirectoryUnavailableError: ResolverTypeWrapper<DirectoryUnavailableError>;
  DisableUserInput: DisableUserInput;
  DisableUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableUserResult']>;
  DisableUserSuccess: ResolverTypeWrapper<Omit<DisableUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  DomainTakenError: ResolverTypeWrapper<DomainTakenError>;
  EditDirectoryEntryInput: EditDirectoryEntryInput;
  EditDirectoryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditDirectoryEntryResult']>;
  EditDirectoryEntrySuccess: ResolverTypeWrapper<Omit<EditDirectoryEntrySuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnableUserInput: EnableUserInput;
  EnableUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableUserResult']>;
  EnableUserSuccess: ResolverTypeWrapper<Omit<EnableUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Enrollment: ResolverTypeWrapper<EnrollmentRecordEntity>;
  EnrollmentAppeal: ResolverTypeWrapper<EnrollmentAppeal>;
  EnrollmentCheck: ResolverTypeWrapper<EnrollmentCheck>;
  EnrollmentCheckKind: EnrollmentCheckKind;
  EnrollmentConnection: ResolverTypeWrapper<EnrollmentListEntity>;
  EnrollmentDecidedError: ResolverTypeWrapper<EnrollmentDecidedError>;
  EnrollmentDecision: ResolverTypeWrapper<EnrollmentDecision>;
  EnrollmentDecisionKind: EnrollmentDecisionKind;
  EnrollmentEdge: ResolverTypeWrapper<EnrollmentEntryEntity>;
  EnrollmentFilter: EnrollmentFilter;
  EnrollmentIncompleteError: ResolverTypeWrapper<EnrollmentIncompleteError>;
  EnrollmentRequirements: ResolverTypeWrapper<Omit<EnrollmentRequirements, 'region'> & { region: ResolversTypes['CspRegion'] }>;
  EnrollmentState: EnrollmentState;
  EnrollmentStep: EnrollmentStep;
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
  LastAdministratorError: ResolverTypeWrapper<LastAdministratorError>;
  LegalBusinessProfile: ResolverTypeWrapper<LegalBusinessProfile>;
  LinkFault: LinkFault;
  LinkMembershipProfileInput: LinkMembershipProfileInput;
  LinkMembershipProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkMembershipProfileResult']>;
  LinkMembershipProfileSuccess: ResolverTypeWrapper<Omit<LinkMembershipProfileSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  LinkNotValidError: ResolverTypeWrapper<LinkNotValidError>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipProfile: ResolverTypeWrapper<ShownProfileEntity>;
  MembershipProfileType: MembershipProfileType;
  MembershipSignInNotValidError: ResolverTypeWrapper<MembershipSignInNotValidError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Organization: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organization']>;
  PageInfo: ResolverTypeWrapper<PageInfoSourceEntity>;
  PartnerIdFault: PartnerIdFault;
  PartnerIdNotUsableError: ResolverTypeWrapper<PartnerIdNotUsableError>;
  PartnerKind: PartnerKind;
  PostponeMembershipLinkInput: PostponeMembershipLinkInput;
  PostponeMembershipLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostponeMembershipLinkResult']>;
  PostponeMembershipLinkSuccess: ResolverTypeWrapper<Omit<PostponeMembershipLinkSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  PrimaryContact: ResolverTypeWrapper<PrimaryContact>;
  ProgrammeLink: ResolverTypeWrapper<ProgrammeLink>;
  ProgrammeTopic: ProgrammeTopic;
  ProposalState: ProposalState;
  ProposedLegalBusinessProfile: ResolverTypeWrapper<ProposedLegalBusinessProfile>;
  Provider: ResolverTypeWrapper<ProviderEntity>;
  ProviderConnection: ResolverTypeWrapper<DirectoryListEntity>;
  ProviderEdge: ResolverTypeWrapper<DirectoryListEntryEntity>;
  ProviderFilter: ProviderFilter;
  ProviderService: ProviderService;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimitedError: ResolverTypeWrapper<RateLimitedError>;
  RefreshMembershipInput: RefreshMembershipInput;
  RefreshMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshMembershipResult']>;
  RefreshMembershipSuccess: ResolverTypeWrapper<Omit<RefreshMembershipSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  RejectEnrollmentInput: RejectEnrollmentInput;
  RejectEnrollmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectEnrollmentResult']>;
  RejectEnrollmentSuccess: ResolverTypeWrapper<Omit<RejectEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameOrganizationResult']>;
  RenameOrganizationSuccess: ResolverTypeWrapper<Omit<RenameOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  RequestEnrollmentInformationInput: RequestEnrollmentInformationInput;
  RequestEnrollmentInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEnrollmentInformationResult']>;
  RequestEnrollmentInformationSuccess: ResolverTypeWrapper<Omit<RequestEnrollmentInformationSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  RequiredStep: ResolverTypeWrapper<RequiredStep>;
  Reseller: ResolverTypeWrapper<ResellerEntity>;
  ResendContactVerificationInput: ResendContactVerificationInput;
  ResendContactVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendContactVerificationResult']>;
  ResendContactVerificationSuccess: ResolverTypeWrapper<Omit<ResendContactVerificationSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  ResendUserInvitationInput: ResendUserInvitationInput;
  ResendUserInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendUserInvitationResult']>;
  ResendUserInvitationSuccess: ResolverTypeWrapper<Omit<ResendUserInvitationSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  RestoreOrganizationInput: RestoreOrganizationInput;
  RestoreOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreOrganizationResult']>;
  RestoreOrganizationSuccess: ResolverTypeWrapper<Omit<RestoreOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  Role: Role;
  RoleDescription: ResolverTypeWrapper<RoleDescription>;
  SaveLegalBusinessProfileInput: SaveLegalBusinessProfileInput;
  SaveLegalBusinessProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveLegalBusinessProfileResult']>;
  SaveLegalBusinessProfileSuccess: ResolverTypeWrapper<Omit<SaveLegalBusinessProfileSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  SavePrimaryContactInput: SavePrimaryContactInput;
  SavePrimaryContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePrimaryContactResult']>;
  SavePrimaryContactSuccess: ResolverTypeWrapper<Omit<SavePrimaryContactSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  SaveSupportProfileInput: SaveSupportProfileInput;
  SaveSupportProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSupportProfileResult']>;
  SaveSupportProfileSuccess: ResolverTypeWrapper<Omit<SaveSupportProfileSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  StaleEditError: ResolverTypeWrapper<StaleEditError>;
  StartEnrollmentInput: StartEnrollmentInput;
  StartEnrollmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartEnrollmentResult']>;
  StartEnrollmentSuccess: ResolverTypeWrapper<Omit<StartEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  StartMembershipSignInInput: StartMembershipSignInInput;
  StartMembershipSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartMembershipSignInResult']>;
  StartMembershipSignInSuccess: ResolverTypeWrapper<StartMembershipSignInSuccess>;
  StepOutOfTurnError: ResolverTypeWrapper<StepOutOfTurnError>;
  SubmitEnrollmentInput: SubmitEnrollmentInput;
  SubmitEnrollmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitEnrollmentResult']>;
  SubmitEnrollmentSuccess: ResolverTypeWrapper<Omit<SubmitEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversTypes['Enrollment'] }>;
  SupportProfile: ResolverTypeWrapper<SupportProfile>;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendOrganizationResult']>;
  SuspendOrganizationSuccess: ResolverTypeWrapper<Omit<SuspendOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  TenantAdministratorRequiredError: ResolverTypeWrapper<TenantAdministratorRequiredError>;
  TenantTakenError: ResolverTypeWrapper<TenantTakenError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserEntity>;
  UserConnection: ResolverTypeWrapper<UserListEntity>;
  UserEdge: ResolverTypeWrapper<UserEntryEntity>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserExistsError: ResolverTypeWrapper<UserExistsError>;
  UserFilter: UserFilter;
  UserInvitation: ResolverTypeWrapper<UserInvitation>;
  UserInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UserInvitationResult']>;
  UserStatus: UserStatus;
  UserStatusError: ResolverTypeWrapper<UserStatusError>;
  Viewer: ResolverTypeWrapper<ViewerDeskEntity>;
  WithdrawUserInvitationInput: WithdrawUserInvitationInput;
  WithdrawUserInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawUserInvitationResult']>;
  WithdrawUserInvitationSuccess: ResolverTypeWrapper<WithdrawUserInvitationSuccess>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptUserInvitationInput: AcceptUserInvitationInput;
  String: Scalars['String']['output'];
  AcceptUserInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptUserInvitationResult'];
  AcceptUserInvitationSuccess: Omit<AcceptUserInvitationSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  AccountSuspendedError: AccountSuspendedError;
  AddUserInput: AddUserInput;
  AddUserResult: ResolversUnionTypes<ResolversParentTypes>['AddUserResult'];
  AddUserSuccess: Omit<AddUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Address: Address;
  AddressInput: AddressInput;
  AnswerContactVerificationInput: AnswerContactVerificationInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerContactVerificationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerContactVerificationResult'];
  AnswerContactVerificationSuccess: AnswerContactVerificationSuccess;
  AppealEnrollmentInput: AppealEnrollmentInput;
  ID: Scalars['ID']['output'];
  AppealEnrollmentResult: ResolversUnionTypes<ResolversParentTypes>['AppealEnrollmentResult'];
  AppealEnrollmentSuccess: Omit<AppealEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  ApproveEnrollmentInput: ApproveEnrollmentInput;
  ApproveEnrollmentResult: ResolversUnionTypes<ResolversParentTypes>['ApproveEnrollmentResult'];
  ApproveEnrollmentSuccess: Omit<ApproveEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  CancelMembershipSignInInput: CancelMembershipSignInInput;
  CancelMembershipSignInResult: ResolversUnionTypes<ResolversParentTypes>['CancelMembershipSignInResult'];
  CancelMembershipSignInSuccess: Omit<CancelMembershipSignInSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  ChangeUserRolesInput: ChangeUserRolesInput;
  ChangeUserRolesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeUserRolesResult'];
  ChangeUserRolesSuccess: Omit<ChangeUserRolesSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  CompleteMembershipSignInInput: CompleteMembershipSignInInput;
  CompleteMembershipSignInResult: ResolversUnionTypes<ResolversParentTypes>['CompleteMembershipSignInResult'];
  CompleteMembershipSignInSuccess: Omit<CompleteMembershipSignInSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  ContactVerification: VerificationRecordEntity;
  Int: Scalars['Int']['output'];
  ContactVerificationQuestion: ContactVerificationQuestion;
  ContactVerificationResult: ResolversUnionTypes<ResolversParentTypes>['ContactVerificationResult'];
  Country: CountryRecordEntity;
  CountryCode: Scalars['CountryCode']['output'];
  CountryNotServedError: CountryNotServedError;
  CreateTenantElsewhere: CreateTenantElsewhere;
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolversUnionTypes<ResolversParentTypes>['CreateTenantResult'];
  CreateTenantSuccess: CreateTenantSuccess;
  CspRegion: RegionRecordEntity;
  Customer: CustomerEntity;
  DateTime: Scalars['DateTime']['output'];
  DirectoryContact: DirectoryContact;
  DirectoryContactInput: DirectoryContactInput;
  DirectoryEntry: DirectoryEntryEntity;
  DirectoryText: DirectoryText;
  DirectoryTextInput: DirectoryTextInput;
  DirectoryUnavailableError: DirectoryUnavailableError;
  DisableUserInput: DisableUserInput;
  DisableUserResult: ResolversUnionTypes<ResolversParentTypes>['DisableUserResult'];
  DisableUserSuccess: Omit<DisableUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  DomainTakenError: DomainTakenError;
  EditDirectoryEntryInput: EditDirectoryEntryInput;
  EditDirectoryEntryResult: ResolversUnionTypes<ResolversParentTypes>['EditDirectoryEntryResult'];
  EditDirectoryEntrySuccess: Omit<EditDirectoryEntrySuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  EnableUserInput: EnableUserInput;
  EnableUserResult: ResolversUnionTypes<ResolversParentTypes>['EnableUserResult'];
  EnableUserSuccess: Omit<EnableUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Enrollment: EnrollmentRecordEntity;
  EnrollmentAppeal: EnrollmentAppeal;
  EnrollmentCheck: EnrollmentCheck;
  EnrollmentConnection: EnrollmentListEntity;
  EnrollmentDecidedError: EnrollmentDecidedError;
  EnrollmentDecision: EnrollmentDecision;
  EnrollmentEdge: EnrollmentEntryEntity;
  EnrollmentFilter: EnrollmentFilter;
  EnrollmentIncompleteError: EnrollmentIncompleteError;
  EnrollmentRequirements: Omit<EnrollmentRequirements, 'region'> & { region: ResolversParentTypes['CspRegion'] };
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
  LastAdministratorError: LastAdministratorError;
  LegalBusinessProfile: LegalBusinessProfile;
  LinkMembershipProfileInput: LinkMembershipProfileInput;
  LinkMembershipProfileResult: ResolversUnionTypes<ResolversParentTypes>['LinkMembershipProfileResult'];
  LinkMembershipProfileSuccess: Omit<LinkMembershipProfileSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  LinkNotValidError: LinkNotValidError;
  Locale: Scalars['Locale']['output'];
  Membership: Membership;
  MembershipProfile: ShownProfileEntity;
  MembershipSignInNotValidError: MembershipSignInNotValidError;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Organization: ResolversInterfaceTypes<ResolversParentTypes>['Organization'];
  PageInfo: PageInfoSourceEntity;
  PartnerIdNotUsableError: PartnerIdNotUsableError;
  PostponeMembershipLinkInput: PostponeMembershipLinkInput;
  PostponeMembershipLinkResult: ResolversUnionTypes<ResolversParentTypes>['PostponeMembershipLinkResult'];
  PostponeMembershipLinkSuccess: Omit<PostponeMembershipLinkSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  PrimaryContact: PrimaryContact;
  ProgrammeLink: ProgrammeLink;
  ProposedLegalBusinessProfile: ProposedLegalBusinessProfile;
  Provider: ProviderEntity;
  ProviderConnection: DirectoryListEntity;
  ProviderEdge: DirectoryListEntryEntity;
  ProviderFilter: ProviderFilter;
  Query: Record<PropertyKey, never>;
  RateLimitedError: RateLimitedError;
  RefreshMembershipInput: RefreshMembershipInput;
  RefreshMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RefreshMembershipResult'];
  RefreshMembershipSuccess: Omit<RefreshMembershipSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  RejectEnrollmentInput: RejectEnrollmentInput;
  RejectEnrollmentResult: ResolversUnionTypes<ResolversParentTypes>['RejectEnrollmentResult'];
  RejectEnrollmentSuccess: Omit<RejectEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RenameOrganizationResult'];
  RenameOrganizationSuccess: Omit<RenameOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  RequestEnrollmentInformationInput: RequestEnrollmentInformationInput;
  RequestEnrollmentInformationResult: ResolversUnionTypes<ResolversParentTypes>['RequestEnrollmentInformationResult'];
  RequestEnrollmentInformationSuccess: Omit<RequestEnrollmentInformationSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  RequiredStep: RequiredStep;
  Reseller: ResellerEntity;
  ResendContactVerificationInput: ResendContactVerificationInput;
  ResendContactVerificationResult: ResolversUnionTypes<ResolversParentTypes>['ResendContactVerificationResult'];
  ResendContactVerificationSuccess: Omit<ResendContactVerificationSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  ResendUserInvitationInput: ResendUserInvitationInput;
  ResendUserInvitationResult: ResolversUnionTypes<ResolversParentTypes>['ResendUserInvitationResult'];
  ResendUserInvitationSuccess: Omit<ResendUserInvitationSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  RestoreOrganizationInput: RestoreOrganizationInput;
  RestoreOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RestoreOrganizationResult'];
  RestoreOrganizationSuccess: Omit<RestoreOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  RoleDescription: RoleDescription;
  SaveLegalBusinessProfileInput: SaveLegalBusinessProfileInput;
  SaveLegalBusinessProfileResult: ResolversUnionTypes<ResolversParentTypes>['SaveLegalBusinessProfileResult'];
  SaveLegalBusinessProfileSuccess: Omit<SaveLegalBusinessProfileSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  SavePrimaryContactInput: SavePrimaryContactInput;
  SavePrimaryContactResult: ResolversUnionTypes<ResolversParentTypes>['SavePrimaryContactResult'];
  SavePrimaryContactSuccess: Omit<SavePrimaryContactSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  SaveSupportProfileInput: SaveSupportProfileInput;
  SaveSupportProfileResult: ResolversUnionTypes<ResolversParentTypes>['SaveSupportProfileResult'];
  SaveSupportProfileSuccess: Omit<SaveSupportProfileSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  StaleEditError: StaleEditError;
  StartEnrollmentInput: StartEnrollmentInput;
  StartEnrollmentResult: ResolversUnionTypes<ResolversParentTypes>['StartEnrollmentResult'];
  StartEnrollmentSuccess: Omit<StartEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  StartMembershipSignInInput: StartMembershipSignInInput;
  StartMembershipSignInResult: ResolversUnionTypes<ResolversParentTypes>['StartMembershipSignInResult'];
  StartMembershipSignInSuccess: StartMembershipSignInSuccess;
  StepOutOfTurnError: StepOutOfTurnError;
  SubmitEnrollmentInput: SubmitEnrollmentInput;
  SubmitEnrollmentResult: ResolversUnionTypes<ResolversParentTypes>['SubmitEnrollmentResult'];
  SubmitEnrollmentSuccess: Omit<SubmitEnrollmentSuccess, 'enrollment'> & { enrollment: ResolversParentTypes['Enrollment'] };
  SupportProfile: SupportProfile;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['SuspendOrganizationResult'];
  SuspendOrganizationSuccess: Omit<SuspendOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  TenantAdministratorRequiredError: TenantAdministratorRequiredError;
  TenantTakenError: TenantTakenError;
  URL: Scalars['URL']['output'];
  User: UserEntity;
  UserConnection: UserListEntity;
  UserEdge: UserEntryEntity;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserExistsError: UserExistsError;
  UserFilter: UserFilter;
  UserInvitation: UserInvitation;
  UserInvitationResult: ResolversUnionTypes<ResolversParentTypes>['UserInvitationResult'];
  UserStatusError: UserStatusError;
  Viewer: ViewerDeskEntity;
  WithdrawUserInvitationInput: WithdrawUserInvitationInput;
  WithdrawUserInvitationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawUserInvitationResult'];
  WithdrawUserInvitationSuccess: WithdrawUserInvitationSuccess;
};

export type AcceptUserInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptUserInvitationResult'] = ResolversParentTypes['AcceptUserInvitationResult']> = {
  __resolveType: TypeResolveFn<'AcceptUserInvitationSuccess' | 'AccountSuspendedError' | 'LinkNotValidError' | 'UserExistsError', ParentType, ContextType>;
};

export type AcceptUserInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptUserInvitationSuccess'] = ResolversParentTypes['AcceptUserInvitationSuccess']> = {
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountSuspendedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSuspendedError'] = ResolversParentTypes['AccountSuspendedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUserResult'] = ResolversParentTypes['AddUserResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'AddUserSuccess' | 'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'UserExistsError', ParentType, ContextType>;
};

export type AddUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUserSuccess'] = ResolversParentTypes['AddUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerContactVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerContactVerificationResult'] = ResolversParentTypes['AnswerContactVerificationResult']> = {
  __resolveType: TypeResolveFn<'AnswerContactVerificationSuccess' | 'LinkNotValidError', ParentType, ContextType>;
};

export type AnswerContactVerificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerContactVerificationSuccess'] = ResolversParentTypes['AnswerContactVerificationSuccess']> = {
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewExpectedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealEnrollmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealEnrollmentResult'] = ResolversParentTypes['AppealEnrollmentResult']> = {
  __resolveType: TypeResolveFn<'AppealEnrollmentSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type AppealEnrollmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealEnrollmentSuccess'] = ResolversParentTypes['AppealEnrollmentSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveEnrollmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEnrollmentResult'] = ResolversParentTypes['ApproveEnrollmentResult']> = {
  __resolveType: TypeResolveFn<'ApproveEnrollmentSuccess' | 'EnrollmentDecidedError' | 'EnrollmentIncompleteError' | 'ForbiddenError' | 'NotFoundError' | 'PartnerIdNotUsableError' | 'StepOutOfTurnError' | 'TenantTakenError', ParentType, ContextType>;
};

export type ApproveEnrollmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEnrollmentSuccess'] = ResolversParentTypes['ApproveEnrollmentSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelMembershipSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMembershipSignInResult'] = ResolversParentTypes['CancelMembershipSignInResult']> = {
  __resolveType: TypeResolveFn<'CancelMembershipSignInSuccess' | 'ForbiddenError' | 'NotFoundError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type CancelMembershipSignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMembershipSignInSuccess'] = ResolversParentTypes['CancelMembershipSignInSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeUserRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUserRolesResult'] = ResolversParentTypes['ChangeUserRolesResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ChangeUserRolesSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'LastAdministratorError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeUserRolesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUserRolesSuccess'] = ResolversParentTypes['ChangeUserRolesSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteMembershipSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMembershipSignInResult'] = ResolversParentTypes['CompleteMembershipSignInResult']> = {
  __resolveType: TypeResolveFn<'CompleteMembershipSignInSuccess' | 'DirectoryUnavailableError' | 'MembershipSignInNotValidError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type CompleteMembershipSignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMembershipSignInSuccess'] = ResolversParentTypes['CompleteMembershipSignInSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactVerification'] = ResolversParentTypes['ContactVerification']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resendsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactVerificationQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactVerificationQuestion'] = ResolversParentTypes['ContactVerificationQuestion']> = {
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactVerificationResult'] = ResolversParentTypes['ContactVerificationResult']> = {
  __resolveType: TypeResolveFn<'ContactVerificationQuestion' | 'LinkNotValidError', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  billingCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  region?: Resolver<ResolversTypes['CspRegion'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryNotServedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryNotServedError'] = ResolversParentTypes['CountryNotServedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTenantElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenantElsewhere'] = ResolversParentTypes['CreateTenantElsewhere']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTenantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenantResult'] = ResolversParentTypes['CreateTenantResult']> = {
  __resolveType: TypeResolveFn<'CreateTenantElsewhere' | 'CreateTenantSuccess' | 'DirectoryUnavailableError' | 'DomainTakenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'RateLimitedError', ParentType, ContextType>;
};

export type CreateTenantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenantSuccess'] = ResolversParentTypes['CreateTenantSuccess']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signInName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CspRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CspRegion'] = ResolversParentTypes['CspRegion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DirectoryContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryContact'] = ResolversParentTypes['DirectoryContact']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DirectoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEntry'] = ResolversParentTypes['DirectoryEntry']> = {
  contact?: Resolver<Maybe<ResolversTypes['DirectoryContact']>, ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  resellerProgrammeUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ProviderService']>, ParentType, ContextType>;
  spokenLanguages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  termsUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['DirectoryText']>, ParentType, ContextType, Partial<DirectoryEntryTextArgs>>;
  texts?: Resolver<Array<ResolversTypes['DirectoryText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectoryTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryText'] = ResolversParentTypes['DirectoryText']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type DirectoryUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryUnavailableError'] = ResolversParentTypes['DirectoryUnavailableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableUserResult'] = ResolversParentTypes['DisableUserResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'DisableUserSuccess' | 'ForbiddenError' | 'LastAdministratorError' | 'NotFoundError' | 'UserStatusError', ParentType, ContextType>;
};

export type DisableUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableUserSuccess'] = ResolversParentTypes['DisableUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainTakenError'] = ResolversParentTypes['DomainTakenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditDirectoryEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditDirectoryEntryResult'] = ResolversParentTypes['EditDirectoryEntryResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'EditDirectoryEntrySuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StaleEditError', ParentType, ContextType>;
};

export type EditDirectoryEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditDirectoryEntrySuccess'] = ResolversParentTypes['EditDirectoryEntrySuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnableUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableUserResult'] = ResolversParentTypes['EnableUserResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'EnableUserSuccess' | 'ForbiddenError' | 'NotFoundError' | 'UserExistsError' | 'UserStatusError', ParentType, ContextType>;
};

export type EnableUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableUserSuccess'] = ResolversParentTypes['EnableUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'], FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrollment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['EnrollmentAppeal']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<Array<ResolversTypes['EnrollmentCheck']>>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['EnrollmentDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMembershipPostponed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShortPath?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  legalBusinessProfile?: Resolver<Maybe<ResolversTypes['LegalBusinessProfile']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  membershipProfiles?: Resolver<Maybe<Array<ResolversTypes['MembershipProfile']>>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['EnrollmentStep']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryContact?: Resolver<Maybe<ResolversTypes['PrimaryContact']>, ParentType, ContextType>;
  proposedLegalBusinessProfile?: Resolver<Maybe<ResolversTypes['ProposedLegalBusinessProfile']>, ParentType, ContextType>;
  reviewExpectedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrollmentState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supportProfile?: Resolver<Maybe<ResolversTypes['SupportProfile']>, ParentType, ContextType>;
  tenantDomains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['ContactVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EnrollmentAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentAppeal'] = ResolversParentTypes['EnrollmentAppeal']> = {
  appealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type EnrollmentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentCheck'] = ResolversParentTypes['EnrollmentCheck']> = {
  kind?: Resolver<ResolversTypes['EnrollmentCheckKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
};

export type EnrollmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentConnection'] = ResolversParentTypes['EnrollmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrollmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnrollmentDecidedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentDecidedError'] = ResolversParentTypes['EnrollmentDecidedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['EnrollmentDecision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrollmentDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentDecision'] = ResolversParentTypes['EnrollmentDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnrollmentDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnrollmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentEdge'] = ResolversParentTypes['EnrollmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
};

export type EnrollmentIncompleteErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentIncompleteError'] = ResolversParentTypes['EnrollmentIncompleteError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['EnrollmentStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrollmentRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentRequirements'] = ResolversParentTypes['EnrollmentRequirements']> = {
  isRegistrationIdRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['CspRegion'], ParentType, ContextType>;
  reviewWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RequiredStep']>, ParentType, ContextType>;
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

export type LastAdministratorErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdministratorError'] = ResolversParentTypes['LastAdministratorError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBusinessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBusinessProfile'] = ResolversParentTypes['LegalBusinessProfile']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkMembershipProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMembershipProfileResult'] = ResolversParentTypes['LinkMembershipProfileResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'LinkMembershipProfileSuccess' | 'NotFoundError' | 'PartnerIdNotUsableError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type LinkMembershipProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMembershipProfileSuccess'] = ResolversParentTypes['LinkMembershipProfileSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkNotValidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkNotValidError'] = ResolversParentTypes['LinkNotValidError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LinkFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  benefits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  incentives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipProfile'] = ResolversParentTypes['MembershipProfile']> = {
  canBeChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEnrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartnerIdFault']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MembershipProfileType'], ParentType, ContextType>;
};

export type MembershipSignInNotValidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipSignInNotValidError'] = ResolversParentTypes['MembershipSignInNotValidError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptUserInvitation?: Resolver<ResolversTypes['AcceptUserInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptUserInvitationArgs, 'input'>>;
  addUser?: Resolver<ResolversTypes['AddUserResult'], ParentType, ContextType, RequireFields<MutationAddUserArgs, 'input'>>;
  answerContactVerification?: Resolver<ResolversTypes['AnswerContactVerificationResult'], ParentType, ContextType, RequireFields<MutationAnswerContactVerificationArgs, 'input'>>;
  appealEnrollment?: Resolver<ResolversTypes['AppealEnrollmentResult'], ParentType, ContextType, RequireFields<MutationAppealEnrollmentArgs, 'input'>>;
  approveEnrollment?: Resolver<ResolversTypes['ApproveEnrollmentResult'], ParentType, ContextType, RequireFields<MutationApproveEnrollmentArgs, 'input'>>;
  cancelMembershipSignIn?: Resolver<ResolversTypes['CancelMembershipSignInResult'], ParentType, ContextType, RequireFields<MutationCancelMembershipSignInArgs, 'input'>>;
  changeUserRoles?: Resolver<ResolversTypes['ChangeUserRolesResult'], ParentType, ContextType, RequireFields<MutationChangeUserRolesArgs, 'input'>>;
  completeMembershipSignIn?: Resolver<ResolversTypes['CompleteMembershipSignInResult'], ParentType, ContextType, RequireFields<MutationCompleteMembershipSignInArgs, 'input'>>;
  createTenant?: Resolver<ResolversTypes['CreateTenantResult'], ParentType, ContextType, RequireFields<MutationCreateTenantArgs, 'input'>>;
  disableUser?: Resolver<ResolversTypes['DisableUserResult'], ParentType, ContextType, RequireFields<MutationDisableUserArgs, 'input'>>;
  editDirectoryEntry?: Resolver<ResolversTypes['EditDirectoryEntryResult'], ParentType, ContextType, RequireFields<MutationEditDirectoryEntryArgs, 'input'>>;
  enableUser?: Resolver<ResolversTypes['EnableUserResult'], ParentType, ContextType, RequireFields<MutationEnableUserArgs, 'input'>>;
  linkMembershipProfile?: Resolver<ResolversTypes['LinkMembershipProfileResult'], ParentType, ContextType, RequireFields<MutationLinkMembershipProfileArgs, 'input'>>;
  postponeMembershipLink?: Resolver<ResolversTypes['PostponeMembershipLinkResult'], ParentType, ContextType, RequireFields<MutationPostponeMembershipLinkArgs, 'input'>>;
  refreshMembership?: Resolver<ResolversTypes['RefreshMembershipResult'], ParentType, ContextType, RequireFields<MutationRefreshMembershipArgs, 'input'>>;
  rejectEnrollment?: Resolver<ResolversTypes['RejectEnrollmentResult'], ParentType, ContextType, RequireFields<MutationRejectEnrollmentArgs, 'input'>>;
  renameOrganization?: Resolver<ResolversTypes['RenameOrganizationResult'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
  requestEnrollmentInformation?: Resolver<ResolversTypes['RequestEnrollmentInformationResult'], ParentType, ContextType, RequireFields<MutationRequestEnrollmentInformationArgs, 'input'>>;
  resendContactVerification?: Resolver<ResolversTypes['ResendContactVerificationResult'], ParentType, ContextType, RequireFields<MutationResendContactVerificationArgs, 'input'>>;
  resendUserInvitation?: Resolver<ResolversTypes['ResendUserInvitationResult'], ParentType, ContextType, RequireFields<MutationResendUserInvitationArgs, 'input'>>;
  restoreOrganization?: Resolver<ResolversTypes['RestoreOrganizationResult'], ParentType, ContextType, RequireFields<MutationRestoreOrganizationArgs, 'input'>>;
  saveLegalBusinessProfile?: Resolver<ResolversTypes['SaveLegalBusinessProfileResult'], ParentType, ContextType, RequireFields<MutationSaveLegalBusinessProfileArgs, 'input'>>;
  savePrimaryContact?: Resolver<ResolversTypes['SavePrimaryContactResult'], ParentType, ContextType, RequireFields<MutationSavePrimaryContactArgs, 'input'>>;
  saveSupportProfile?: Resolver<ResolversTypes['SaveSupportProfileResult'], ParentType, ContextType, RequireFields<MutationSaveSupportProfileArgs, 'input'>>;
  startEnrollment?: Resolver<ResolversTypes['StartEnrollmentResult'], ParentType, ContextType, RequireFields<MutationStartEnrollmentArgs, 'input'>>;
  startMembershipSignIn?: Resolver<ResolversTypes['StartMembershipSignInResult'], ParentType, ContextType, RequireFields<MutationStartMembershipSignInArgs, 'input'>>;
  submitEnrollment?: Resolver<ResolversTypes['SubmitEnrollmentResult'], ParentType, ContextType, RequireFields<MutationSubmitEnrollmentArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['SuspendOrganizationResult'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'input'>>;
  withdrawUserInvitation?: Resolver<ResolversTypes['WithdrawUserInvitationResult'], ParentType, ContextType, RequireFields<MutationWithdrawUserInvitationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Provider' | 'Reseller', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Provider' | 'Reseller', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerIdNotUsableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerIdNotUsableError'] = ResolversParentTypes['PartnerIdNotUsableError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartnerIdFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostponeMembershipLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeMembershipLinkResult'] = ResolversParentTypes['PostponeMembershipLinkResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'PostponeMembershipLinkSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type PostponeMembershipLinkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeMembershipLinkSuccess'] = ResolversParentTypes['PostponeMembershipLinkSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrimaryContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrimaryContact'] = ResolversParentTypes['PrimaryContact']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLink'] = ResolversParentTypes['ProgrammeLink']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ProgrammeTopic'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ProposedLegalBusinessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedLegalBusinessProfile'] = ResolversParentTypes['ProposedLegalBusinessProfile']> = {
  profile?: Resolver<ResolversTypes['LegalBusinessProfile'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  directoryEntry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['ProviderService']>>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportProfile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountHistory?: Resolver<Maybe<ResolversTypes['HistoryConnection']>, ParentType, ContextType, Partial<QueryAccountHistoryArgs>>;
  contactVerification?: Resolver<ResolversTypes['ContactVerificationResult'], ParentType, ContextType, RequireFields<QueryContactVerificationArgs, 'token'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  cspRegions?: Resolver<Array<ResolversTypes['CspRegion']>, ParentType, ContextType>;
  enrollment?: Resolver<Maybe<ResolversTypes['Enrollment']>, ParentType, ContextType, RequireFields<QueryEnrollmentArgs, 'id'>>;
  enrollmentRequirements?: Resolver<ResolversTypes['EnrollmentRequirements'], ParentType, ContextType, RequireFields<QueryEnrollmentRequirementsArgs, 'countryCode' | 'kind'>>;
  enrollments?: Resolver<Maybe<ResolversTypes['EnrollmentConnection']>, ParentType, ContextType, Partial<QueryEnrollmentsArgs>>;
  programmeLinks?: Resolver<Array<ResolversTypes['ProgrammeLink']>, ParentType, ContextType, Partial<QueryProgrammeLinksArgs>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, Partial<QueryProvidersArgs>>;
  roles?: Resolver<Array<ResolversTypes['RoleDescription']>, ParentType, ContextType>;
  userInvitation?: Resolver<ResolversTypes['UserInvitationResult'], ParentType, ContextType, RequireFields<QueryUserInvitationArgs, 'token'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RateLimitedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimitedError'] = ResolversParentTypes['RateLimitedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshMembershipResult'] = ResolversParentTypes['RefreshMembershipResult']> = {
  __resolveType: TypeResolveFn<'DirectoryUnavailableError' | 'ForbiddenError' | 'NotFoundError' | 'RefreshMembershipSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type RefreshMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshMembershipSuccess'] = ResolversParentTypes['RefreshMembershipSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectEnrollmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectEnrollmentResult'] = ResolversParentTypes['RejectEnrollmentResult']> = {
  __resolveType: TypeResolveFn<'EnrollmentDecidedError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RejectEnrollmentSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type RejectEnrollmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectEnrollmentSuccess'] = ResolversParentTypes['RejectEnrollmentSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameOrganizationResult'] = ResolversParentTypes['RenameOrganizationResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'InvalidInputError' | 'RenameOrganizationSuccess', ParentType, ContextType>;
};

export type RenameOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameOrganizationSuccess'] = ResolversParentTypes['RenameOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEnrollmentInformationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEnrollmentInformationResult'] = ResolversParentTypes['RequestEnrollmentInformationResult']> = {
  __resolveType: TypeResolveFn<'EnrollmentDecidedError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RequestEnrollmentInformationSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type RequestEnrollmentInformationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEnrollmentInformationSuccess'] = ResolversParentTypes['RequestEnrollmentInformationSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredStep'] = ResolversParentTypes['RequiredStep']> = {
  canBePostponed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['EnrollmentStep'], ParentType, ContextType>;
};

export type ResellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reseller'] = ResolversParentTypes['Reseller'], FederationReferenceType extends FederationReferenceTypes['Reseller'] = FederationReferenceTypes['Reseller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reseller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportProfile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendContactVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendContactVerificationResult'] = ResolversParentTypes['ResendContactVerificationResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RateLimitedError' | 'ResendContactVerificationSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type ResendContactVerificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendContactVerificationSuccess'] = ResolversParentTypes['ResendContactVerificationSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendUserInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendUserInvitationResult'] = ResolversParentTypes['ResendUserInvitationResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'NotFoundError' | 'RateLimitedError' | 'ResendUserInvitationSuccess' | 'UserStatusError', ParentType, ContextType>;
};

export type ResendUserInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendUserInvitationSuccess'] = ResolversParentTypes['ResendUserInvitationSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreOrganizationResult'] = ResolversParentTypes['RestoreOrganizationResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'RestoreOrganizationSuccess', ParentType, ContextType>;
};

export type RestoreOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreOrganizationSuccess'] = ResolversParentTypes['RestoreOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDescription'] = ResolversParentTypes['RoleDescription']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayGrant?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SaveLegalBusinessProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLegalBusinessProfileResult'] = ResolversParentTypes['SaveLegalBusinessProfileResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SaveLegalBusinessProfileSuccess' | 'StaleEditError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type SaveLegalBusinessProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLegalBusinessProfileSuccess'] = ResolversParentTypes['SaveLegalBusinessProfileSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePrimaryContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePrimaryContactResult'] = ResolversParentTypes['SavePrimaryContactResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SavePrimaryContactSuccess' | 'StaleEditError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type SavePrimaryContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePrimaryContactSuccess'] = ResolversParentTypes['SavePrimaryContactSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSupportProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSupportProfileResult'] = ResolversParentTypes['SaveSupportProfileResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SaveSupportProfileSuccess' | 'StaleEditError' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type SaveSupportProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSupportProfileSuccess'] = ResolversParentTypes['SaveSupportProfileSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleEditErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleEditError'] = ResolversParentTypes['StaleEditError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartEnrollmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartEnrollmentResult'] = ResolversParentTypes['StartEnrollmentResult']> = {
  __resolveType: TypeResolveFn<'CountryNotServedError' | 'DirectoryUnavailableError' | 'StartEnrollmentSuccess' | 'TenantAdministratorRequiredError' | 'TenantTakenError', ParentType, ContextType>;
};

export type StartEnrollmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartEnrollmentSuccess'] = ResolversParentTypes['StartEnrollmentSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartMembershipSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMembershipSignInResult'] = ResolversParentTypes['StartMembershipSignInResult']> = {
  __resolveType: TypeResolveFn<'DirectoryUnavailableError' | 'ForbiddenError' | 'NotFoundError' | 'StartMembershipSignInSuccess' | 'StepOutOfTurnError', ParentType, ContextType>;
};

export type StartMembershipSignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMembershipSignInSuccess'] = ResolversParentTypes['StartMembershipSignInSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepOutOfTurnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepOutOfTurnError'] = ResolversParentTypes['StepOutOfTurnError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['EnrollmentStep']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrollmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitEnrollmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitEnrollmentResult'] = ResolversParentTypes['SubmitEnrollmentResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'EnrollmentIncompleteError' | 'ForbiddenError' | 'NotFoundError' | 'PartnerIdNotUsableError' | 'StepOutOfTurnError' | 'SubmitEnrollmentSuccess' | 'TenantTakenError', ParentType, ContextType>;
};

export type SubmitEnrollmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitEnrollmentSuccess'] = ResolversParentTypes['SubmitEnrollmentSuccess']> = {
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProfile'] = ResolversParentTypes['SupportProfile']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SuspendOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendOrganizationResult'] = ResolversParentTypes['SuspendOrganizationResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SuspendOrganizationSuccess', ParentType, ContextType>;
};

export type SuspendOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendOrganizationSuccess'] = ResolversParentTypes['SuspendOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantAdministratorRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantAdministratorRequiredError'] = ResolversParentTypes['TenantAdministratorRequiredError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantTakenError'] = ResolversParentTypes['TenantTakenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  grantableRoles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  viewerCanEdit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'CountryNotServedError' | 'DirectoryUnavailableError' | 'DomainTakenError' | 'EnrollmentDecidedError' | 'EnrollmentIncompleteError' | 'ForbiddenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'LastAdministratorError' | 'LinkNotValidError' | 'MembershipSignInNotValidError' | 'NotFoundError' | 'PartnerIdNotUsableError' | 'RateLimitedError' | 'StaleEditError' | 'StepOutOfTurnError' | 'TenantAdministratorRequiredError' | 'TenantTakenError' | 'UserExistsError' | 'UserStatusError', ParentType, ContextType>;
};

export type UserExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserExistsError'] = ResolversParentTypes['UserExistsError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserInvitation'] = ResolversParentTypes['UserInvitation']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserInvitationResult'] = ResolversParentTypes['UserInvitationResult']> = {
  __resolveType: TypeResolveFn<'LinkNotValidError' | 'UserInvitation', ParentType, ContextType>;
};

export type UserStatusErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserStatusError'] = ResolversParentTypes['UserStatusError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  enrollment?: Resolver<Maybe<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WithdrawUserInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawUserInvitationResult'] = ResolversParentTypes['WithdrawUserInvitationResult']> = {
  __resolveType: TypeResolveFn<'AccountSuspendedError' | 'ForbiddenError' | 'NotFoundError' | 'UserStatusError' | 'WithdrawUserInvitationSuccess', ParentType, ContextType>;
};

export type WithdrawUserInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawUserInvitationSuccess'] = ResolversParentTypes['WithdrawUserInvitationSuccess']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptUserInvitationResult?: AcceptUserInvitationResultResolvers<ContextType>;
  AcceptUserInvitationSuccess?: AcceptUserInvitationSuccessResolvers<ContextType>;
  AccountSuspendedError?: AccountSuspendedErrorResolvers<ContextType>;
  AddUserResult?: AddUserResultResolvers<ContextType>;
  AddUserSuccess?: AddUserSuccessResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AnswerContactVerificationResult?: AnswerContactVerificationResultResolvers<ContextType>;
  AnswerContactVerificationSuccess?: AnswerContactVerificationSuccessResolvers<ContextType>;
  AppealEnrollmentResult?: AppealEnrollmentResultResolvers<ContextType>;
  AppealEnrollmentSuccess?: AppealEnrollmentSuccessResolvers<ContextType>;
  ApproveEnrollmentResult?: ApproveEnrollmentResultResolvers<ContextType>;
  ApproveEnrollmentSuccess?: ApproveEnrollmentSuccessResolvers<ContextType>;
  CancelMembershipSignInResult?: CancelMembershipSignInResultResolvers<ContextType>;
  CancelMembershipSignInSuccess?: CancelMembershipSignInSuccessResolvers<ContextType>;
  ChangeUserRolesResult?: ChangeUserRolesResultResolvers<ContextType>;
  ChangeUserRolesSuccess?: ChangeUserRolesSuccessResolvers<ContextType>;
  CompleteMembershipSignInResult?: CompleteMembershipSignInResultResolvers<ContextType>;
  CompleteMembershipSignInSuccess?: CompleteMembershipSignInSuccessResolvers<ContextType>;
  ContactVerification?: ContactVerificationResolvers<ContextType>;
  ContactVerificationQuestion?: ContactVerificationQuestionResolvers<ContextType>;
  ContactVerificationResult?: ContactVerificationResultResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryNotServedError?: CountryNotServedErrorResolvers<ContextType>;
  CreateTenantElsewhere?: CreateTenantElsewhereResolvers<ContextType>;
  CreateTenantResult?: CreateTenantResultResolvers<ContextType>;
  CreateTenantSuccess?: CreateTenantSuccessResolvers<ContextType>;
  CspRegion?: CspRegionResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DirectoryContact?: DirectoryContactResolvers<ContextType>;
  DirectoryEntry?: DirectoryEntryResolvers<ContextType>;
  DirectoryText?: DirectoryTextResolvers<ContextType>;
  DirectoryUnavailableError?: DirectoryUnavailableErrorResolvers<ContextType>;
  DisableUserResult?: DisableUserResultResolvers<ContextType>;
  DisableUserSuccess?: DisableUserSuccessResolvers<ContextType>;
  DomainTakenError?: DomainTakenErrorResolvers<ContextType>;
  EditDirectoryEntryResult?: EditDirectoryEntryResultResolvers<ContextType>;
  EditDirectoryEntrySuccess?: EditDirectoryEntrySuccessResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EnableUserResult?: EnableUserResultResolvers<ContextType>;
  EnableUserSuccess?: EnableUserSuccessResolvers<ContextType>;
  Enrollment?: EnrollmentResolvers<ContextType>;
  EnrollmentAppeal?: EnrollmentAppealResolvers<ContextType>;
  EnrollmentCheck?: EnrollmentCheckResolvers<ContextType>;
  EnrollmentConnection?: EnrollmentConnectionResolvers<ContextType>;
  EnrollmentDecidedError?: EnrollmentDecidedErrorResolvers<ContextType>;
  EnrollmentDecision?: EnrollmentDecisionResolvers<ContextType>;
  EnrollmentEdge?: EnrollmentEdgeResolvers<ContextType>;
  EnrollmentIncompleteError?: EnrollmentIncompleteErrorResolvers<ContextType>;
  EnrollmentRequirements?: EnrollmentRequirementsResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LastAdministratorError?: LastAdministratorErrorResolvers<ContextType>;
  LegalBusinessProfile?: LegalBusinessProfileResolvers<ContextType>;
  LinkMembershipProfileResult?: LinkMembershipProfileResultResolvers<ContextType>;
  LinkMembershipProfileSuccess?: LinkMembershipProfileSuccessResolvers<ContextType>;
  LinkNotValidError?: LinkNotValidErrorResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Membership?: MembershipResolvers<ContextType>;
  MembershipProfile?: MembershipProfileResolvers<ContextType>;
  MembershipSignInNotValidError?: MembershipSignInNotValidErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerIdNotUsableError?: PartnerIdNotUsableErrorResolvers<ContextType>;
  PostponeMembershipLinkResult?: PostponeMembershipLinkResultResolvers<ContextType>;
  PostponeMembershipLinkSuccess?: PostponeMembershipLinkSuccessResolvers<ContextType>;
  PrimaryContact?: PrimaryContactResolvers<ContextType>;
  ProgrammeLink?: ProgrammeLinkResolvers<ContextType>;
  ProposedLegalBusinessProfile?: ProposedLegalBusinessProfileResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimitedError?: RateLimitedErrorResolvers<ContextType>;
  RefreshMembershipResult?: RefreshMembershipResultResolvers<ContextType>;
  RefreshMembershipSuccess?: RefreshMembershipSuccessResolvers<ContextType>;
  RejectEnrollmentResult?: RejectEnrollmentResultResolvers<ContextType>;
  RejectEnrollmentSuccess?: RejectEnrollmentSuccessResolvers<ContextType>;
  RenameOrganizationResult?: RenameOrganizationResultResolvers<ContextType>;
  RenameOrganizationSuccess?: RenameOrganizationSuccessResolvers<ContextType>;
  RequestEnrollmentInformationResult?: RequestEnrollmentInformationResultResolvers<ContextType>;
  RequestEnrollmentInformationSuccess?: RequestEnrollmentInformationSuccessResolvers<ContextType>;
  RequiredStep?: RequiredStepResolvers<ContextType>;
  Reseller?: ResellerResolvers<ContextType>;
  ResendContactVerificationResult?: ResendContactVerificationResultResolvers<ContextType>;
  ResendContactVerificationSuccess?: ResendContactVerificationSuccessResolvers<ContextType>;
  ResendUserInvitationResult?: ResendUserInvitationResultResolvers<ContextType>;
  ResendUserInvitationSuccess?: ResendUserInvitationSuccessResolvers<ContextType>;
  RestoreOrganizationResult?: RestoreOrganizationResultResolvers<ContextType>;
  RestoreOrganizationSuccess?: RestoreOrganizationSuccessResolvers<ContextType>;
  RoleDescription?: RoleDescriptionResolvers<ContextType>;
  SaveLegalBusinessProfileResult?: SaveLegalBusinessProfileResultResolvers<ContextType>;
  SaveLegalBusinessProfileSuccess?: SaveLegalBusinessProfileSuccessResolvers<ContextType>;
  SavePrimaryContactResult?: SavePrimaryContactResultResolvers<ContextType>;
  SavePrimaryContactSuccess?: SavePrimaryContactSuccessResolvers<ContextType>;
  SaveSupportProfileResult?: SaveSupportProfileResultResolvers<ContextType>;
  SaveSupportProfileSuccess?: SaveSupportProfileSuccessResolvers<ContextType>;
  StaleEditError?: StaleEditErrorResolvers<ContextType>;
  StartEnrollmentResult?: StartEnrollmentResultResolvers<ContextType>;
  StartEnrollmentSuccess?: StartEnrollmentSuccessResolvers<ContextType>;
  StartMembershipSignInResult?: StartMembershipSignInResultResolvers<ContextType>;
  StartMembershipSignInSuccess?: StartMembershipSignInSuccessResolvers<ContextType>;
  StepOutOfTurnError?: StepOutOfTurnErrorResolvers<ContextType>;
  SubmitEnrollmentResult?: SubmitEnrollmentResultResolvers<ContextType>;
  SubmitEnrollmentSuccess?: SubmitEnrollmentSuccessResolvers<ContextType>;
  SupportProfile?: SupportProfileResolvers<ContextType>;
  SuspendOrganizationResult?: SuspendOrganizationResultResolvers<ContextType>;
  SuspendOrganizationSuccess?: SuspendOrganizationSuccessResolvers<ContextType>;
  TenantAdministratorRequiredError?: TenantAdministratorRequiredErrorResolvers<ContextType>;
  TenantTakenError?: TenantTakenErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserExistsError?: UserExistsErrorResolvers<ContextType>;
  UserInvitation?: UserInvitationResolvers<ContextType>;
  UserInvitationResult?: UserInvitationResultResolvers<ContextType>;
  UserStatusError?: UserStatusErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawUserInvitationResult?: WithdrawUserInvitationResultResolvers<ContextType>;
  WithdrawUserInvitationSuccess?: WithdrawUserInvitationSuccessResolvers<ContextType>;
};

