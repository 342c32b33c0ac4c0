import type { Mender } from '../__generated__/schema';
import type { Blocker } from '../blocker';
import type { Context } from '../context';
import type { Invitation } from '../invitation/invitation';

type Deps = Pick<Context, 'loaders'>;

/** One that waits and would mend it, as far as the viewer sees it: looked for only when somebody asks, for all at once. */
export async function pendingInvitationOf(
  { loaders }: Deps,
  { pendingInvitation, wish }: Blocker,
): Promise<Invitation | null> {
  if (pendingInvitation !== null || wish === null) return pendingInvitation;
  return loaders.pendingInvitationByWish.load(wish);
}

/** Once an invitation waits, the customer can mend it, too: by accepting. */
export async function mendersOf(deps: Deps, blocker: Blocker): Promise<Mender[]> {
  const isCustomerAsked = blocker.wish !== null && (await pendingInvitationOf(deps, blocker)) !== null;
  return isCustomerAsked ? [...blocker.mendableBy, 'CUSTOMER'] : blocker.mendableBy;
}
