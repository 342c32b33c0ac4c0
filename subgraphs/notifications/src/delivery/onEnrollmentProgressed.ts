import type { EnrollmentProgressed } from '@twotier/events';
import { queueMail, type QueueDeps } from './queueMail';

/** Tells each of the recipients, once (R5, R30). */
export async function onEnrollmentProgressed(deps: QueueDeps, { id, at, data }: EnrollmentProgressed): Promise<void> {
  const { enrollmentId, organizationName, kind, step, recipients, reason, link, reviewExpectedBy } = data;
  await queueMail(
    deps,
    recipients.map((recipient) => ({
      kind: `ENROLLMENT_${step}` as const,
      reason: id,
      about: enrollmentId,
      recipient,
      data: { organizationName, partnerKind: kind, reason, reviewExpectedBy },
      link: link && { purpose: 'verify', id: enrollmentId, ...link },
      createdAt: at,
    })),
  );
}
