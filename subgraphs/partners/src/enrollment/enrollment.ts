import { hasRole, isWellFormedId, prefixOf, type Viewer } from '@twotier/subgraph-kit';
import type { EnrollmentState, EnrollmentStep } from '../__generated__/schema';
import type { EnrollmentRecord } from './enrollmentRecord';

export type * from './enrollmentRecord';

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
const TRANSITIONS: Record<EnrollmentState, readonly EnrollmentState[]> = {
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
