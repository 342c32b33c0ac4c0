import type { PartnerIdFault } from '../__generated__/schema';
import type { MembershipProfileRecord as DirectoryProfile } from '../directories/membershipDirectory';
import type { EnrollmentRecord, MembershipProfileRecord, MembershipRecord } from '../enrollment/enrollment';

/** A profile of the last sign-in as the applicant sees it. */
export interface ShownProfile extends MembershipProfileRecord {
  /** Every reason why it cannot be linked; none when it can. */
  reasons: PartnerIdFault[];
}

const FAULTS: readonly [PartnerIdFault, (profile: MembershipProfileRecord, countryCode: string) => boolean][] = [
  ['GLOBAL_ACCOUNT', ({ type }) => type === 'GLOBAL'],
  ['INACTIVE', ({ isActive }) => !isActive],
  // Exactly the tenant's country: the same region is not enough.
  ['OTHER_COUNTRY', (profile, countryCode) => profile.countryCode !== countryCode],
  ['LINKED_ALREADY', ({ isLinkedElsewhere }) => isLinkedElsewhere],
];

/** Every reason why a profile cannot be linked to a tenant of this country (R1, R2); none when it can. */
export const whyNotLinkable = (profile: MembershipProfileRecord, countryCode: string): PartnerIdFault[] =>
  FAULTS.flatMap(([fault, applies]) => (applies(profile, countryCode) ? [fault] : []));

/**
 * Whether the directory can be signed in to, and a profile chosen: in a draft, later while that was postponed (R3), and in
 * an account that is older than enrollments and has none yet.
 */
export function canLink({ state, isMembershipPostponed, membership }: EnrollmentRecord): boolean {
  if (state === 'DRAFT') return true;
  if (state === 'ACTIVE') return membership === null;
  const isOnItsWay = state === 'CONTACT_VERIFICATION' || state === 'IN_REVIEW' || state === 'REJECTED';
  return isOnItsWay && isMembershipPostponed && membership === null;
}

/** The copy that the account keeps of a profile that was chosen. */
export const membershipOf = (profile: MembershipProfileRecord, linkedAt: Date): MembershipRecord => ({
  partnerId: profile.partnerId,
  name: profile.name,
  countryCode: profile.countryCode,
  isActive: profile.isActive,
  isEnrolled: profile.isEnrolled,
  benefits: profile.benefits,
  incentives: profile.incentives,
  competencies: profile.competencies,
  linkedAt,
  refreshedAt: profile.shownAt,
});

/**
 * The copy as the directory says now. A link stays whatever became of its location, for the account rests on it; a
 * location that is gone, or has become a global account, keeps what was known of it and counts as not in force.
 */
export function refreshed(known: MembershipRecord, profile: DirectoryProfile | null, at: Date): MembershipRecord {
  if (profile?.type !== 'LOCATION') return { ...known, isActive: false, isEnrolled: false, refreshedAt: at };
  const { name, countryCode, isActive, isEnrolled, benefits, incentives, competencies } = profile;
  const said = { name, countryCode, isActive, isEnrolled, benefits, incentives, competencies };
  return { ...known, ...said, refreshedAt: at };
}

/**
 * Whether an enrollment with this link is asked for its support profile only (R9): the membership says that it is
 * enrolled, and is in force where the tenant is. Once it is handed in, the path stays as it was.
 */
export function isShortPathWith(enrollment: EnrollmentRecord, membership: MembershipRecord | null): boolean {
  if (enrollment.state !== 'DRAFT') return enrollment.isShortPath;
  return (
    membership !== null &&
    membership.isEnrolled &&
    membership.isActive &&
    membership.countryCode === enrollment.countryCode
  );
}
