import { isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { canLink, isShortPathWith } from './membership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/**
 * Forgets the sign-in to the membership directory, those that are under way, and a profile that a draft has chosen.
 * Safe to repeat: where nothing is left to forget, nothing changes.
 */
export async function cancelMembershipSignIn(deps: Deps, enrollmentId: string) {
  const { viewer, stores, transact } = deps;
  if (viewer.type === 'nobody') throw unauthenticated();
  return transact(async () => {
    const before = await managedEnrollment(deps, enrollmentId);
    if (isUserError(before)) return before;
    if (!canLink(before)) return stepOutOfTurn(before);

    await stores.membershipSignIns.forgetAll(enrollmentId);
    if (!before.membershipProfiles && !before.membership) return { enrollment: before };
    // Where one can still link outside a draft, nothing is linked.
    const changes = { membershipProfiles: null, membership: null, isShortPath: isShortPathWith(before, null) };
    return { enrollment: await recordChange(deps, { before, what: 'membership.signInCanceled' }, changes) };
  });
}
