import type { Context } from '../context';
import type { OrganizationRecord } from '../organization/organization';
import type { UserRecord } from './user';
import type { UserChanges } from './user.store';

type Deps = Pick<Context, 'viewer' | 'stores' | 'now'>;

interface Change {
  organization: OrganizationRecord;
  user: UserRecord;
  /** E.g. `user.disabled`. */
  what: string;
}

/** Who somebody is and what they may do. Never what a link is made of. */
const written = ({ displayName, email, locale, roles, status }: UserRecord) => ({
  displayName,
  email,
  locale,
  roles,
  status,
});

const append = (
  { viewer, stores, now }: Deps,
  { organization, user, what }: Change,
  [before, after]: readonly [UserRecord | null, UserRecord | null],
) =>
  stores.history.append(viewer, {
    subject: user.id,
    what,
    parties: [organization.id],
    at: now(),
    before: before && written(before),
    after: after && written(after),
  });

/**
 * Changes a user from exactly what was read and writes it down (R36), in the caller's transaction.
 * The organisation's document is written first: of two changes at once one runs again on what the other left, so that
 * two administrators cannot demote each other (R8).
 */
export async function changeUser(context: Deps, change: Change, changes: UserChanges): Promise<UserRecord> {
  const { viewer, stores } = context;
  await stores.organizations.lockUsers(viewer, change.organization);
  const after = await stores.users.update(viewer, change.user, changes);
  await append(context, change, [change.user, after]);
  return after;
}

/** Takes a user off the list, likewise. */
export async function removeUser(context: Deps, change: Change): Promise<void> {
  const { viewer, stores } = context;
  await stores.organizations.lockUsers(viewer, change.organization);
  await stores.users.remove(viewer, change.user);
  await append(context, change, [change.user, null]);
}

/** Writes down somebody who is new. */
export const recordNewUser = (context: Deps, change: Change): Promise<void> =>
  append(context, change, [null, change.user]);
