import { invalidInput } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import type { EnrollmentRecord, ProposedProfileRecord } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { decide, type Decided } from './decide';
import { faultsOfReason, whyNotReviewer } from './review';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Turns a company down, and has its primary contact told why; an appeal puts it back in review (R6). Of an active
 * account: its proposed legal details. Safe to repeat.
 */
export async function rejectEnrollment(context: Deps, input: { enrollmentId: string; reason: string }) {
  const reason = input.reason.trim();
  const faults = faultsOfReason('reason', reason);
  if (faults.length > 0 && !whyNotReviewer(context.viewer)) return invalidInput(faults);

  return decide(context, { enrollmentId: input.enrollmentId, kind: 'REJECTED', reason }, async (decided) => ({
    enrollment: await rejectWhatWaits(context, decided, reason),
  }));
}

async function rejectWhatWaits(
  context: Deps,
  { before, decision }: Decided,
  reason: string,
): Promise<EnrollmentRecord> {
  const { proposedLegalBusinessProfile: proposed } = before;
  const isProposal = before.state === 'ACTIVE' && proposed !== null;
  const change = { before, what: isProposal ? 'legalBusinessProfile.rejected' : 'enrollment.rejected' };
  const rejected: ProposedProfileRecord | null = proposed && { ...proposed, state: 'REJECTED', reason };
  const enrollment = await recordChange(context, change, {
    ...(isProposal ? { proposedLegalBusinessProfile: rejected } : { state: 'REJECTED' as const }),
    waitingSince: null,
    reviewExpectedBy: null,
    decision,
  });
  await announceProgress(context, enrollment, { step: isProposal ? 'PROFILE_REJECTED' : 'REJECTED', reason });
  return enrollment;
}
