import { organizationChanged } from '@twotier/events';
import type { SystemContext } from '../context';
import { toAnnouncement, type OrganizationDetails, type OrganizationRecord } from './organization';

type Deps = Pick<SystemContext, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Registers the organisation of a tenant and tells the other services; one that is there already is returned untouched.
 *
 * @param id a readable id, for worlds; otherwise one that nobody can guess
 */
export function registerOrganization(
  { viewer, stores, outbox, transact, now }: Deps,
  details: OrganizationDetails,
  id?: string,
): Promise<OrganizationRecord> {
  // Two users of a tenant arrive at once: the unique index stops the second, and this runs again and finds the first one's.
  return transact(async () => {
    const known = await stores.organizations.ofTenant(viewer, details.tenantId);
    if (known) return known;

    const registered = await stores.organizations.insert(viewer, details, id);
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
  });
}
