import { invalidInput, isUserError, type Role } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { lastAdministrator } from './errors';
import { isLastAdministrator } from './isLastAdministrator';
import { openDeskFor } from './openDesk';
import { changeUser } from './recordUser';
import { whyNotGrantable } from './rights';
import { toUser } from './user';
import { faultsOfRoles, rolesOf } from './userInput';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

/** Gives a user exactly these roles. Safe to repeat: roles that the user has already change nothing. */
export function changeUserRoles(context: Deps, { userId, roles }: { userId: string; roles: readonly Role[] }) {
  return context.transact(async () => {
    const desk = await openDeskFor(context, userId);
    if (isUserError(desk)) return desk;
    const faults = faultsOfRoles(roles);
    if (faults.length > 0) return invalidInput(faults);
    const { organization, caller, user } = desk;
    const wanted = rolesOf(roles);
    const refusal = whyNotGrantable(caller, user, wanted);
    if (refusal) return refusal;
    if (rolesOf(user.roles).join() === wanted.join()) return { user: toUser(user) };
    if (!wanted.includes('GLOBAL_ADMIN') && (await isLastAdministrator(context, user))) return lastAdministrator();

    const after = await changeUser(context, { organization, user, what: 'user.rolesChanged' }, { roles: wanted });
    return { user: toUser(after) };
  });
}
