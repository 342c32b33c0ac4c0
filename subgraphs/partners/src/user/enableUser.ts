import { isUserError } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { userExists, userStatus } from './errors';
import { openDeskFor } from './openDesk';
import { changeUser } from './recordUser';
import { toUser } from './user';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/** Lets a disabled user in again, with the roles they had. Safe to repeat. */
export function enableUser(context: Deps, userId: string) {
  return context.transact(async () => {
    const desk = await openDeskFor(context, userId);
    if (isUserError(desk)) return desk;
    const { organization, user } = desk;
    if (user.status === 'ACTIVE') return { user: toUser(user) };
    // Who is invited becomes active by their own answer alone.
    if (user.status !== 'DISABLED') return userStatus(user.status);
    if (await context.stores.users.isAddressTaken(context.viewer, organization.id, user.email))
      return userExists('ADDRESS');

    const after = await changeUser(context, { organization, user, what: 'user.enabled' }, { status: 'ACTIVE' });
    return { user: toUser(after) };
  });
}
