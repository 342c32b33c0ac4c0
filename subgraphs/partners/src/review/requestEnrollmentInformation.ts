import { invalidInput } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import { recordChange } from '../enrollment/recordChange';
import { decide } from './decide';
import { faultsOfReason, whyNotReviewer } from './review';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/** Gives an application back as a draft, and has its primary contact told what is missing. Safe to repeat. */
export async function requestEnrollmentInformation(context: Deps, input: { enrollmentId: string; message: string }) {
  const reason = input.message.trim();
  const faults = faultsOfReason('message', reason);
  if (faults.length > 0 && !whyNotReviewer(context.viewer)) return invalidInput(faults);

  const verdict = { enrollmentId: input.enrollmentId, kind: 'INFORMATION_REQUESTED', reason } as const;
  return decide(context, verdict, async ({ before, decision }) => {
    const enrollment = await recordChange(
      context,
      { before, what: 'enrollment.informationRequested' },
      { state: 'DRAFT', waitingSince: null, reviewExpectedBy: null, decision },
    );
    await announceProgress(context, enrollment, { step: 'INFORMATION_REQUESTED', reason });
    return { enrollment };
  });
}
