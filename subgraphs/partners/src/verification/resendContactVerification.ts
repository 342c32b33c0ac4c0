import { transactOnce, whyNotAKey } from '@twotier/idempotency';
import { invalidInput, isUserError, rateLimited, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { stepOutOfTurn } from '../enrollment/errors';
import { openForChange } from '../enrollment/openForChange';
import { recordChange } from '../enrollment/recordChange';
import { resent, secondsUntilResend } from './verification';

interface Input {
  enrollmentId: string;
  idempotencyKey: string;
}

/** Sends the mail to the primary contact again, with a new link, at most five times a day (R4). */
export async function resendContactVerification(context: Context, { enrollmentId, idempotencyKey }: Input) {
  const { viewer } = context;
  if (viewer.type !== 'person') throw unauthenticated();
  const faults = whyNotAKey(idempotencyKey);
  if (faults.length > 0) return invalidInput(faults);
  const scope = [viewer.issuer, viewer.subject, 'resendContactVerification'];
  const outcome = await transactOnce({ scope, key: idempotencyKey, input: { enrollmentId } }, () =>
    resend(context, enrollmentId),
  );
  if (isUserError(outcome)) return outcome;
  return { enrollment: (await context.stores.enrollments.find(viewer, enrollmentId)) as EnrollmentRecord };
}

async function resend(context: Context, enrollmentId: string) {
  const opened = await openForChange(context, { enrollmentId }, ['CONTACT_VERIFICATION', 'ACTIVE']);
  if (!('enrollment' in opened)) return opened;
  const { enrollment: before } = opened;
  const { verification, primaryContact } = before;
  if (!verification || !primaryContact || primaryContact.isVerified) return stepOutOfTurn(before);
  const wait = secondsUntilResend(verification, context.now());
  if (wait > 0) return rateLimited(wait);
  const after = await recordChange(
    context,
    { before, what: 'enrollment.verificationResent' },
    {
      verification: resent(verification, context.now()),
    },
  );
  await announceProgress(context, after, { step: 'VERIFICATION_REQUESTED' });
  return { sent: true };
}
