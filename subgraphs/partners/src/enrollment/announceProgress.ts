import { enrollmentProgressed, type EnrollmentStep, type Recipient } from '@twotier/events';
import type { Context, SystemContext } from '../context';
import { nameOf, type EnrollmentRecord } from './enrollment';

interface Progress {
  step: EnrollmentStep;
  /** Left out: the primary contact (R5). */
  recipients?: Recipient[];
  /** What is said, in the words of whoever says it. */
  reason?: string;
}

const contactOf = ({ primaryContact }: EnrollmentRecord): Recipient[] =>
  primaryContact
    ? [{ displayName: primaryContact.displayName, email: primaryContact.email, locale: primaryContact.locale }]
    : [];

/** Has people told by mail of what has happened, once each (R30). In the caller's transaction, after the change. */
export async function announceProgress(
  { outbox }: Pick<Context | SystemContext, 'outbox'>,
  enrollment: EnrollmentRecord,
  { step, recipients = contactOf(enrollment), reason }: Progress,
): Promise<void> {
  if (recipients.length === 0) return;
  const { verification, reviewExpectedBy } = enrollment;
  const link = step === 'VERIFICATION_REQUESTED' ? verification : null;
  await outbox.append(
    enrollmentProgressed({
      enrollmentId: enrollment.id,
      organizationName: nameOf(enrollment),
      kind: enrollment.kind,
      step,
      recipients,
      reason: reason ?? null,
      link: link && { version: link.linkVersion, expiresAt: link.expiresAt },
      reviewExpectedBy,
    }),
  );
}
