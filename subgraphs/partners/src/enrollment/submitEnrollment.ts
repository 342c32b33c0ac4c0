import type { Context } from '../context';
import { activateShortPath } from '../review/activateShortPath';
import { nextVerification } from '../verification/verification';
import { announceProgress } from './announceProgress';
import { missingSteps, type EnrollmentRecord } from './enrollment';
import { enrollmentIncomplete } from './errors';
import { openForChange } from './openForChange';
import { recordChange } from './recordChange';

/** In these the application is handed in already: handing it in again changes nothing more. */
const HANDED_IN = ['CONTACT_VERIFICATION', 'IN_REVIEW', 'ACTIVE'] as const;

/** *Enroll now*: from here on the primary contact, and then the reviewers, have the word (R4). */
export function submitEnrollment(context: Context, input: { enrollmentId: string }) {
  return context.transact(async () => {
    const opened = await openForChange(context, input, ['DRAFT', ...HANDED_IN]);
    if (!('enrollment' in opened) || opened.enrollment.state !== 'DRAFT') return opened;
    const missing = missingSteps(opened.enrollment);
    if (missing.length > 0) return enrollmentIncomplete(missing);
    // The membership says that the company is in the programme already: nobody has to look at it again (R9).
    if (opened.enrollment.isShortPath) return activateShortPath(context, opened.enrollment);
    return { enrollment: await handIn(context, opened.enrollment) };
  });
}

async function handIn(context: Context, before: EnrollmentRecord): Promise<EnrollmentRecord> {
  const at = context.now();
  const after = await recordChange(
    context,
    { before, what: 'enrollment.submitted' },
    {
      state: 'CONTACT_VERIFICATION',
      submittedAt: at,
      verification: nextVerification(before.verification, at),
    },
  );
  await announceProgress(context, after, { step: 'RECEIVED' });
  await announceProgress(context, after, { step: 'VERIFICATION_REQUESTED' });
  return after;
}
