import { isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { managedEnrollment } from '../enrollment/managedEnrollment';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/**
 * Leaves the link for later; until it is made the account cannot become active (R3). Nothing changes where nothing is
 * left to postpone: the link is made, or on the short path not asked for.
 */
export async function postponeMembershipLink(deps: Deps, enrollmentId: string) {
  if (deps.viewer.type === 'nobody') throw unauthenticated();
  return deps.transact(async () => {
    const before = await managedEnrollment(deps, enrollmentId);
    if (isUserError(before)) return before;
    if (before.state !== 'DRAFT') return stepOutOfTurn(before);

    if (before.isMembershipPostponed || before.membership || before.isShortPath) return { enrollment: before };
    const change = { before, what: 'membership.postponed' };
    return { enrollment: await recordChange(deps, change, { isMembershipPostponed: true }) };
  });
}
