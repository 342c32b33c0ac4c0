import { isUserError, notFound, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { accountSuspended } from '../enrollment/errors';
import type { OrganizationRecord } from '../organization/organization';
import { whyNotManageable, whyNotManager } from './rights';
import { isUserId, type UserRecord } from './user';

type Deps = Pick<Context, 'viewer' | 'stores'>;

/** Whoever manages users, and for whom. */
export interface Desk {
  organization: OrganizationRecord;
  caller: UserRecord;
}

/**
 * Lets whoever manages users begin, inside the transaction of what they do. What they may is what is stored: the token
 * may be 30 seconds old, and whoever was demoted since then may nothing any more (R8).
 *
 * The reads make no lock. It is the first write that makes one, and finds whatever changed since them.
 */
export async function openDesk({ viewer, stores }: Deps) {
  if (viewer.type === 'nobody') throw unauthenticated();
  const organization = await stores.organizations.own(viewer);
  const caller = organization && viewer.userId !== null ? await stores.users.find(viewer, viewer.userId) : null;
  const refusal = whyNotManager(caller?.status === 'ACTIVE' ? caller.roles : []);
  if (refusal) return refusal;
  return organization?.state === 'ACTIVE' ? ({ organization, caller } as Desk) : accountSuspended();
}

/** The same, to change this user. */
export async function openDeskFor(context: Deps, userId: string) {
  const desk = await openDesk(context);
  if (isUserError(desk)) return desk;
  const user = isUserId(userId) ? await context.stores.users.find(context.viewer, userId) : null;
  if (!user) return notFound('user');
  return whyNotManageable(desk.caller, user) ?? { ...desk, user };
}
