import type { SystemContext } from '../context';
import { openOrganization } from './openOrganization';
import type { OrganizationDetails, OrganizationRecord } from './organization';

type Deps = Pick<SystemContext, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Registers the organisation of a tenant and tells the other services; one that is there already is returned untouched.
 *
 * @param id a readable id, for worlds; otherwise one that nobody can guess
 */
export function registerOrganization(
  context: Deps,
  details: OrganizationDetails,
  id?: string,
): Promise<OrganizationRecord> {
  const { viewer, stores, transact } = context;
  // Two users of a tenant arrive at once: the unique index stops the second, and this runs again and finds the first one's.
  return transact(
    async () =>
      (await stores.organizations.ofTenant(viewer, details.tenantId)) ?? (await openOrganization(context, details, id)),
  );
}
