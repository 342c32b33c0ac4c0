import type {
  EnrollmentDecisionKind,
  EnrollmentState,
  MembershipProfileType,
  PartnerKind,
  ProposalState,
} from '../__generated__/schema';
import type { Support } from '../organization/organization';

/** A profile as the membership directory shows it. */
export interface MembershipProfileRecord {
  partnerId: string;
  name: string;
  type: MembershipProfileType;
  countryCode: string;
  isActive: boolean;
  isEnrolled: boolean;
  benefits: string[];
  incentives: string[];
  competencies: string[];
  /** Whether another tenant was linked to it when it was shown. */
  isLinkedElsewhere: boolean;
  /** When the directory said all this. */
  shownAt: Date;
}

export interface MembershipRecord {
  partnerId: string;
  name: string;
  countryCode: string;
  /** False too when the directory has no such location any more. */
  isActive: boolean;
  isEnrolled: boolean;
  benefits: string[];
  incentives: string[];
  competencies: string[];
  linkedAt: Date;
  refreshedAt: Date;
}

export interface LegalBusinessProfileRecord {
  name: string;
  address: {
    line1: string;
    line2: string | null;
    city: string;
    region: string | null;
    postalCode: string | null;
    countryCode: string;
  };
  registrationId: string | null;
}

export interface ProposedProfileRecord {
  profile: LegalBusinessProfileRecord;
  state: ProposalState;
  proposedAt: Date;
  reason: string | null;
}

export interface PrimaryContactRecord {
  displayName: string;
  email: string;
  phone: string;
  locale: string;
  isVerified: boolean;
}

/** The mail that the contact answers. Its link is derived from the enrollment's id and `linkVersion`. */
export interface VerificationRecord {
  linkVersion: number;
  sentAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  /** Instants of the mails of the last day, to count them (R4). */
  sentOn: Date[];
}

export interface DecisionRecord {
  kind: EnrollmentDecisionKind;
  reason: string | null;
  decidedAt: Date;
  /** Null for the primary contact. */
  decidedByUserId: string | null;
}

export interface AppealRecord {
  comment: string;
  evidence: string[];
  appealedAt: Date;
}

/** An application and, once it is active, the account. All of it is stored in one document. */
export interface EnrollmentRecord {
  __typename: 'Enrollment';
  id: string;
  tenantId: string;
  /** Who began it, and becomes the first user (R8). */
  applicant: {
    issuer: string;
    subject: string;
    /** As the sign-in said; null where it said nothing. */
    displayName: string | null;
    email: string | null;
    locale: string;
  };
  kind: PartnerKind;
  state: EnrollmentState;
  /** As the tenant directory says. */
  tenantName: string;
  countryCode: string;
  tenantDomains: string[];
  /** The company is enrolled already (R9): only the support profile is asked for. */
  isShortPath: boolean;
  version: number;
  startedAt: Date;
  submittedAt: Date | null;
  reviewExpectedBy: Date | null;
  /** Set while it is in the reviewers' queue, also for a proposed profile of an active account. */
  waitingSince: Date | null;
  membership: MembershipRecord | null;
  membershipProfiles: MembershipProfileRecord[] | null;
  isMembershipPostponed: boolean;
  legalBusinessProfile: LegalBusinessProfileRecord | null;
  proposedLegalBusinessProfile: ProposedProfileRecord | null;
  primaryContact: PrimaryContactRecord | null;
  supportProfile: Support | null;
  verification: VerificationRecord | null;
  decision: DecisionRecord | null;
  appeal: AppealRecord | null;
  organizationId: string | null;
}
