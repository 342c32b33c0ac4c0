import { organizationChanged } from '@twotier/events';
import type { Context, SystemContext } from '../context';
import { toAnnouncement, type OrganizationDetails, type OrganizationRecord } from './organization';

type Deps = Pick<Context | SystemContext, 'viewer' | 'stores' | 'outbox' | 'now'>;

/**
 * Registers an organisation whose tenant has none, tells the other services and writes it down, in the caller's
 * transaction. A tenant that has got one in the meantime is a conflict: the caller runs again and finds it.
 *
 * @param id a readable id, for worlds; otherwise one that nobody can guess
 */
export async function openOrganization(
  { viewer, stores, outbox, now }: Deps,
  details: OrganizationDetails,
  id?: string,
): Promise<OrganizationRecord> {
  const registered = await stores.organizations.insert(viewer, details, id);
  await stores.directory.sync(registered);
  const { id: subject, ...after } = registered;
  await stores.history.append(viewer, {
    subject,
    what: 'organization.registered',
    parties: [subject],
    at: now(),
    before: null,
    after,
  });
  await outbox.append(organizationChanged(toAnnouncement(registered)));
  return registered;
}
