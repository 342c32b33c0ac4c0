import type { Recipient } from '@twotier/events';
import { isUserError } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import { nameOf, type EnrollmentRecord } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '../enrollment/workingDays';
import { contactJob, openLink, type Opened } from './openLink';

interface Answer {
  token: string;
  signedUp: boolean;
  addressBelongsToOrganization: boolean;
}

type Deps = Pick<Context, 'stores' | 'links' | 'now' | 'transact' | 'outbox'>;

/**
 * Takes the answer of the primary contact: two times yes begins the review (R4), a no to either stops the enrollment.
 * The link works once: of two answers at once the second finds it used.
 */
export function answerContactVerification(given: Deps, answer: Answer) {
  const context = { ...given, viewer: contactJob };
  return context.transact(async () => {
    const opened = await openLink(context, answer.token);
    if (isUserError(opened)) return opened;
    const isConfirmed = answer.signedUp && answer.addressBelongsToOrganization;
    const after = await (isConfirmed ? confirm(context, opened) : decline(context, opened));
    return { isConfirmed, organizationName: nameOf(after), reviewExpectedBy: after.reviewExpectedBy };
  });
}

type Job = Deps & { viewer: typeof contactJob };

async function confirm(context: Job, { enrollment: before, contact, verification }: Opened): Promise<EnrollmentRecord> {
  const at = context.now();
  const confirmed = {
    primaryContact: { ...contact, isVerified: true },
    verification: { ...verification, answeredAt: at },
  };
  const change = { before, what: 'enrollment.contactVerified' };
  // Of an active account only the address was new.
  if (before.state !== 'CONTACT_VERIFICATION') return recordChange(context, change, confirmed);
  const after = await recordChange(context, change, {
    ...confirmed,
    state: 'IN_REVIEW',
    waitingSince: at,
    reviewExpectedBy: workingDaysAfter(at, REVIEW_WORKING_DAYS),
  });
  await announceProgress(context, after, { step: 'CONTACT_VERIFIED' });
  await announceProgress(context, after, { step: 'REVIEW_STARTED' });
  return after;
}

async function decline(context: Job, { enrollment: before, verification }: Opened): Promise<EnrollmentRecord> {
  const at = context.now();
  const after = await recordChange(
    context,
    { before, what: 'enrollment.contactDeclined' },
    {
      ...(before.state === 'CONTACT_VERIFICATION' && { state: 'DRAFT' as const }),
      verification: { ...verification, answeredAt: at },
      decision: { kind: 'CONTACT_DECLINED', reason: null, decidedAt: at, decidedByUserId: null },
    },
  );
  const recipients = [...applicantOf(after), ...(await context.stores.users.reviewers(contactJob))];
  await announceProgress(context, after, { step: 'STOPPED', recipients });
  return after;
}

/** The applicant, where the sign-in told us an address. */
const applicantOf = ({ applicant: { displayName, email, locale } }: EnrollmentRecord): Recipient[] =>
  email === null ? [] : [{ displayName: displayName ?? email, email, locale }];
