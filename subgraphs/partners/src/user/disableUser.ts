import { isUserError } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { lastAdministrator, userStatus } from './errors';
import { isLastAdministrator } from './isLastAdministrator';
import { openDeskFor } from './openDesk';
import { changeUser } from './recordUser';
import { canMove, toUser } from './user';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/** Shuts a user out, who keeps their roles for later. Safe to repeat. */
export function disableUser(context: Deps, userId: string) {
  return context.transact(async () => {
    const desk = await openDeskFor(context, userId);
    if (isUserError(desk)) return desk;
    const { organization, user } = desk;
    if (user.status === 'DISABLED') return { user: toUser(user) };
    if (!canMove(user.status, 'DISABLED')) return userStatus(user.status);
    if (await isLastAdministrator(context, user)) return lastAdministrator();

    const after = await changeUser(context, { organization, user, what: 'user.disabled' }, { status: 'DISABLED' });
    return { user: toUser(after) };
  });
}
