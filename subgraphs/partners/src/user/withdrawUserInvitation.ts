import { isUserError } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { userStatus } from './errors';
import { openDeskFor } from './openDesk';
import { removeUser } from './recordUser';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/**
 * Takes an invitation back. The invited person is removed and not disabled: they never said yes to anything, so nothing
 * of them is kept but the history, and their address is free again. A link without a user is worthless.
 */
export function withdrawUserInvitation(context: Deps, userId: string) {
  return context.transact(async () => {
    const desk = await openDeskFor(context, userId);
    if (isUserError(desk)) return desk;
    const { organization, user } = desk;
    if (user.status !== 'INVITED') return userStatus(user.status);

    await removeUser(context, { organization, user, what: 'user.invitationWithdrawn' });
    return { userId };
  });
}
