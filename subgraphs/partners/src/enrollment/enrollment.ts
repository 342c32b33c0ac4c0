import type { Viewer } from '@twotier/subgraph-kit';
import { hasRole, isWellFormedId, prefixOf } from '@twotier/subgraph-kit';
import type {
  EnrollmentDecisionKind,
  EnrollmentState,
  EnrollmentStep,
  MembershipProfileType,
  PartnerKind,
  ProposalState,
} from '../__generated__/schema';
import type { Support } from '../organization/organization';

export const ENROLLMENT_STATES = [
  'DRAFT',
  'CONTACT_VERIFICATION',
  'IN_REVIEW',
  'REJECTED',
  'ACTIVE',
  'SUSPENDED',
] as const satisfies readonly EnrollmentState[];

/**
 * Where an enrollment may go from where it stands. `DRAFT → ACTIVE` is the short path of a company that is enrolled
 * already (R9): nobody has to look at it again.
 */
export const TRANSITIONS: Record<EnrollmentState, readonly EnrollmentState[]> = {
  DRAFT: ['CONTACT_VERIFICATION', 'ACTIVE'],
  CONTACT_VERIFICATION: ['DRAFT', 'IN_REVIEW'],
  IN_REVIEW: ['DRAFT', 'REJECTED', 'ACTIVE'],
  REJECTED: ['IN_REVIEW'],
  ACTIVE: ['SUSPENDED'],
  SUSPENDED: ['ACTIVE'],
};

export const canMove = (from: EnrollmentState, to: EnrollmentState): boolean => TRANSITIONS[from].includes(to);

/** Where an enrollment can wait for reviewers: of an active account, proposed legal details do. */
export const WAITING_STATES: readonly EnrollmentState[] = ['IN_REVIEW', 'ACTIVE'];

const NEVER = new Date('9999-12-31T00:00:00Z');

/** By what the reviewers' queue is sorted: what waits for nobody comes last. */
export const queuedAt = ({ waitingSince }: { waitingSince?: Date | null }): Date => waitingSince ?? NEVER;

/** Who began it, and becomes the first user (R8). */
export interface Applicant {
  issuer: string;
  subject: string;
  /** As the sign-in said; null where it said nothing. */
  displayName: string | null;
  email: string | null;
  locale: string;
}

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

export interface AddressRecord {
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string | null;
  countryCode: string;
}

export interface LegalBusinessProfileRecord {
  name: string;
  address: AddressRecord;
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
  applicant: Applicant;
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

/** The company's name: as registered, until that is known as the tenant directory has it. */
export const nameOf = ({ legalBusinessProfile, tenantName }: EnrollmentRecord): string =>
  legalBusinessProfile?.name ?? tenantName;

/** Steps of a draft that are not done, in the order in which they are proposed. */
export function missingSteps(enrollment: EnrollmentRecord): EnrollmentStep[] {
  const { isShortPath, membership, membershipProfiles, isMembershipPostponed } = enrollment;
  const missing: EnrollmentStep[] = [];
  if (!isShortPath) {
    if (!membership && !isMembershipPostponed)
      missing.push(membershipProfiles ? 'MEMBERSHIP_PROFILE' : 'MEMBERSHIP_SIGN_IN');
    if (!enrollment.legalBusinessProfile) missing.push('LEGAL_BUSINESS_PROFILE');
    if (!enrollment.primaryContact) missing.push('PRIMARY_CONTACT');
  }
  if (!enrollment.supportProfile) missing.push('SUPPORT_PROFILE');
  return missing;
}

/** What comes next, whoever has to do it; null when nothing is left. */
export function nextStepOf(enrollment: EnrollmentRecord): EnrollmentStep | null {
  switch (enrollment.state) {
    case 'DRAFT':
      return missingSteps(enrollment)[0] ?? 'SUBMIT';
    case 'CONTACT_VERIFICATION':
      return 'CONTACT_CONFIRMATION';
    case 'IN_REVIEW':
      return (enrollment.membership ?? enrollment.isShortPath) ? 'REVIEW' : linkStep(enrollment);
    case 'REJECTED':
      return 'APPEAL';
    case 'ACTIVE':
      return enrollment.supportProfile ? null : 'SUPPORT_PROFILE';
    case 'SUSPENDED':
      return null;
  }
}

/** A link that was left for later has to be made before the account can be active (R3). */
const linkStep = ({ membershipProfiles }: EnrollmentRecord): EnrollmentStep =>
  membershipProfiles ? 'MEMBERSHIP_PROFILE' : 'MEMBERSHIP_SIGN_IN';

/** Whether the viewer may take the steps of an enrollment that they see. */
export function mayManage(
  viewer: Viewer,
  { organizationId, tenantId }: Pick<EnrollmentRecord, 'organizationId' | 'tenantId'>,
): boolean {
  if (viewer.type !== 'person' || viewer.isStaff || viewer.tenantId !== tenantId) return false;
  if (organizationId !== null)
    return viewer.organization?.id === organizationId && hasRole(viewer, 'GLOBAL_ADMIN', 'ADMIN_AGENT');
  return viewer.signIn?.isTenantAdministrator === true;
}

/** Whether this can be the id of an enrollment. Representations bring anything, not only text. */
export const isEnrollmentId = (id: unknown): id is string =>
  typeof id === 'string' && isWellFormedId(id) && prefixOf(id) === 'enr';
