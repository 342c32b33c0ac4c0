import type { EventRow, NewEvent } from './eventRow';

/** What people are told of on the way to an active account, and after. */
export const ENROLLMENT_STEPS = [
  'RECEIVED',
  'VERIFICATION_REQUESTED',
  'CONTACT_VERIFIED',
  'REVIEW_STARTED',
  'INFORMATION_REQUESTED',
  'APPROVED',
  'REJECTED',
  'STOPPED',
  'PROFILE_REVIEW_STARTED',
  'PROFILE_APPROVED',
  'PROFILE_REJECTED',
  'SUSPENDED',
  'RESTORED',
] as const;
export type EnrollmentStep = (typeof ENROLLMENT_STEPS)[number];

/** One person to be told, at one address. */
export interface Recipient {
  displayName: string;
  email: string;
  locale: string;
}

export interface EnrollmentProgressedData {
  enrollmentId: string;
  /** As it was then. */
  organizationName: string;
  kind: 'PROVIDER' | 'RESELLER';
  step: EnrollmentStep;
  recipients: Recipient[];
  /** What reviewers or the contact said, in their own words; null where nothing is said. */
  reason: string | null;
  /** Of VERIFICATION_REQUESTED: from it and the keys the link is derived. The link itself is in no event. */
  link: { version: number; expiresAt: Date } | null;
  /** Of REVIEW_STARTED and RECEIVED. */
  reviewExpectedBy: Date | null;
}

/** An enrollment or account reached a point that people are told of. */
export type EnrollmentProgressed = EventRow<'enrollment.progressed', EnrollmentProgressedData>;

export const enrollmentProgressed = (
  data: EnrollmentProgressedData,
): NewEvent<'enrollment.progressed', EnrollmentProgressedData> => ({
  type: 'enrollment.progressed',
  subject: data.enrollmentId,
  data,
});
