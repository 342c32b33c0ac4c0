import type { WorldEnrollment } from '@twotier/worlds';
import type { MembershipRecord } from '../enrollment/enrollment';
import type { NewEnrollment } from '../enrollment/enrollment.store';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '../enrollment/workingDays';

/** When the story's companies enrolled, and since when those wait that reviewers look at. */
const ENROLLED_AT = new Date('2025-03-03T09:00:00Z');

const membershipOf = ({ membership }: WorldEnrollment): MembershipRecord | null =>
  membership && {
    partnerId: membership.partnerId,
    name: membership.name,
    countryCode: membership.countryCode,
    isActive: membership.isActive,
    isEnrolled: membership.isEnrolled,
    benefits: [...membership.benefits],
    incentives: [...membership.incentives],
    competencies: [...membership.competencies],
    linkedAt: ENROLLED_AT,
    refreshedAt: ENROLLED_AT,
  };

/** The file of a company of a world as it was filled in: an account that works, or an application that waits. */
export function enrollmentDetails(world: WorldEnrollment, issuer: string): NewEnrollment {
  const { applicant, address, contactPhone: phone } = world;
  const { subject, displayName, email, locale } = applicant;
  const isAccount = world.organizationId !== null;
  return {
    tenantId: world.tenantId,
    applicant: { issuer, subject, displayName, email, locale },
    kind: world.kind,
    state: isAccount ? 'ACTIVE' : 'IN_REVIEW',
    tenantName: world.name,
    countryCode: world.countryCode,
    tenantDomains: [world.primaryDomain],
    isShortPath: false,
    startedAt: ENROLLED_AT,
    submittedAt: ENROLLED_AT,
    waitingSince: isAccount ? null : ENROLLED_AT,
    reviewExpectedBy: isAccount ? null : workingDaysAfter(ENROLLED_AT, REVIEW_WORKING_DAYS),
    membership: membershipOf(world),
    membershipProfiles: null,
    isMembershipPostponed: world.membership === null,
    legalBusinessProfile: {
      name: world.name,
      address: { ...address, line2: null, region: null, countryCode: world.countryCode },
      registrationId: world.registrationId,
    },
    proposedLegalBusinessProfile: null,
    primaryContact: { displayName, email, phone, locale, isVerified: true },
    supportProfile: world.support,
    verification: null,
    decision: isAccount ? { kind: 'APPROVED', reason: null, decidedAt: ENROLLED_AT, decidedByUserId: null } : null,
    appeal: null,
    organizationId: world.organizationId,
  };
}
