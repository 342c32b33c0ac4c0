import { alignByKey, type OrganizationKind, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import { isIdOf, type Customer, type Organization, type Provider, type Reseller } from './organization';
import type { OrganizationStore } from './organization.store';

/** Built once per request, for one viewer. All kinds share one command. */
export function createOrganizationLoaders(organizations: OrganizationStore, viewer: Viewer) {
  const organizationById = new DataLoader<string, Organization | null>(async (ids) =>
    alignByKey(ids, await organizations.findCards(viewer, ids), ({ id }) => id),
  );
  /** The prefix of an id says its kind, so that an id of another kind is null before it costs a command. */
  const ofKind = <Card extends Organization>(kind: OrganizationKind) => ({
    load: async (id: string) => (isIdOf(kind, id) ? ((await organizationById.load(id)) as Card | null) : null),
  });
  return {
    organizationById,
    providerById: ofKind<Provider>('PROVIDER'),
    resellerById: ofKind<Reseller>('RESELLER'),
    customerById: ofKind<Customer>('CUSTOMER'),
  };
}
