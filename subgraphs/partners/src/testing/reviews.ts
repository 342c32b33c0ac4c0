import { OutboxModel } from '@twotier/events';
import { AsyncResource } from 'node:async_hooks';
import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import type { NewEnrollment } from '../enrollment/enrollment.store';
import type { OrganizationRecord } from '../organization/organization';
import { aLegalBusinessProfile, allSteps, anEnrollment, aPrimaryContact } from './enrollments';
import { anOrganization } from './world';

const WAITING_SINCE = new Date('2026-11-20T10:00:00Z');
/** When reviewers decide. */
export const DECIDED_AT = new Date('2026-11-23T09:30:00Z');

type Given = Partial<NewEnrollment> & { id?: string };

/** The enrollment `enr_newco` with all steps, in review since the contact said yes. */
export const anApplication = (given: Given = {}): Promise<EnrollmentRecord> =>
  anEnrollment({
    ...allSteps(),
    primaryContact: aPrimaryContact({ isVerified: true }),
    state: 'IN_REVIEW',
    submittedAt: new Date('2026-11-20T09:00:00Z'),
    waitingSince: WAITING_SINCE,
    reviewExpectedBy: new Date('2026-11-27T10:00:00Z'),
    ...given,
  });

/** The account of the reseller Newco, which works. */
export async function anAccount(
  given: Given = {},
): Promise<{ organization: OrganizationRecord; enrollment: EnrollmentRecord }> {
  const organization = await anOrganization('newco', { countryCode: 'DE' });
  const enrollment = await anApplication({
    state: 'ACTIVE',
    waitingSince: null,
    reviewExpectedBy: null,
    organizationId: organization.id,
    ...given,
  });
  return { organization, enrollment };
}

/** What an account proposes, and reviewers look at. */
export const aProposal = (name = 'Newco Cloud SE') => ({
  proposedLegalBusinessProfile: {
    profile: aLegalBusinessProfile(name),
    state: 'IN_REVIEW' as const,
    proposedAt: WAITING_SINCE,
    reason: null,
  },
  waitingSince: WAITING_SINCE,
  reviewExpectedBy: new Date('2026-11-27T10:00:00Z'),
});

/** What was announced of enrollments, since the world began. */
export const progressAnnounced = async (): Promise<object[]> =>
  (await OutboxModel.find({ type: 'enrollment.progressed' }).sort('at').lean()).map(({ data }) => data);

/**
 * Lets something happen between a use case's read of the enrollment and what follows on it. It happens once: the use
 * case may run again. What happens is a request of its own, with a transaction of its own.
 */
export function afterEnrollmentRead(context: Context, happen: () => Promise<unknown>): Context {
  const { enrollments } = context.stores;
  // Bound here, where no transaction is open yet.
  const pending = [AsyncResource.bind(happen)];
  const find: typeof enrollments.find = async (...given) => {
    const found = await enrollments.find(...given);
    await pending.pop()?.();
    return found;
  };
  return { ...context, stores: { ...context.stores, enrollments: { ...enrollments, find } } };
}
