import type { Mender } from '../__generated__/schema';
import type { Blocker } from '../blocker';
import type { Context } from '../context';
import type { Invitation } from '../invitation/invitation';

type Deps = Pick<Context, 'loaders'>;

/** One that waits and would mend it, as far as the viewer sees it: looked for only when somebody asks. */
export const pendingInvitationOf = async (_deps: Deps, { pendingInvitation }: Blocker): Promise<Invitation | null> =>
  pendingInvitation;

/** Once an invitation waits, the customer can mend it, too: by accepting. */
export async function mendersOf(deps: Deps, blocker: Blocker): Promise<Mender[]> {
  const isCustomerAsked = blocker.wish !== null && (await pendingInvitationOf(deps, blocker)) !== null;
  return isCustomerAsked ? [...blocker.mendableBy, 'CUSTOMER'] : blocker.mendableBy;
}
