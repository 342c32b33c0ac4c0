import type { SystemContext } from '../context';
import { whyNotRegistrable, type UserDetails, type UserRecord } from './user';

type Deps = Pick<SystemContext, 'viewer' | 'stores' | 'transact' | 'now'>;

/**
 * Registers a person as an active user of their organisation, or as staff, without asking them; one who is there already
 * is returned untouched.
 *
 * @param id a readable id, for worlds; otherwise one that nobody can guess
 */
export function registerUser(
  { viewer, stores, transact, now }: Deps,
  details: UserDetails,
  id?: string,
): Promise<UserRecord> {
  // The same person arrives twice at once: the unique index stops the second, and this runs again and finds the first.
  return transact(async () => {
    const known = await stores.users.bySubject(viewer, details);
    if (known) return known;

    const { organizationId } = details;
    const organization = organizationId === null ? null : await stores.organizations.find(viewer, organizationId);
    const reason = whyNotRegistrable(details, organization);
    if (reason !== null) throw new Error(reason);
    if (await stores.users.isAddressTaken(viewer, organizationId, details.email))
      throw new Error(`Another user has the address ${details.email}.`);

    const added = await stores.users.insert(viewer, details, id);
    const { id: subject, ...after } = added;
    await stores.history.append(viewer, {
      subject,
      what: 'user.added',
      parties: organizationId === null ? [] : [organizationId],
      at: now(),
      before: null,
      after,
    });
    return added;
  });
}
