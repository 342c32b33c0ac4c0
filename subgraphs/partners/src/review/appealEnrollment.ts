import { invalidInput, isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import { canMove } from '../enrollment/enrollment';
import { stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '../enrollment/workingDays';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { faultsOfAppeal, isSameAppeal, type AppealInput } from './appeal';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Puts a rejected application back in review, with what speaks for it (R6). Safe to repeat: the same appeal again
 * changes nothing.
 */
export async function appealEnrollment(context: Deps, { enrollmentId, comment, evidence }: AppealInput) {
  const { viewer, transact, now } = context;
  if (viewer.type === 'nobody') throw unauthenticated();

  return transact(async () => {
    const before = await managedEnrollment(context, enrollmentId);
    if (isUserError(before)) return before;
    const appeal = { comment: comment.trim(), evidence, appealedAt: now() };
    const faults = faultsOfAppeal(appeal);
    if (faults.length > 0) return invalidInput(faults);
    if (before.state === 'IN_REVIEW' && isSameAppeal(before.appeal, appeal)) return { enrollment: before };
    if (!canMove(before.state, 'IN_REVIEW') || before.state !== 'REJECTED') return stepOutOfTurn(before);

    const enrollment = await recordChange(
      context,
      { before, what: 'enrollment.appealed' },
      {
        state: 'IN_REVIEW',
        waitingSince: appeal.appealedAt,
        reviewExpectedBy: workingDaysAfter(appeal.appealedAt, REVIEW_WORKING_DAYS),
        appeal,
      },
    );
    await announceProgress(context, enrollment, { step: 'REVIEW_STARTED' });
    return { enrollment };
  });
}
