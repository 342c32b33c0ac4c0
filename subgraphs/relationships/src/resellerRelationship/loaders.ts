import { alignByKey, createListLoader, organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { CustomerList, RelationshipList, ResellerRelationship } from './resellerRelationship';
import type { sharingLinkOf } from './visibility';

type Link = NonNullable<ReturnType<typeof sharingLinkOf>>;

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export const createRelationshipLoaders = (stores: Stores, viewer: Viewer) => {
  const { partnerships, resellerRelationships, sharedCustomers } = stores;
  const own = organizationIdOf(viewer);
  const otherEnd = ({ providerId, resellerId }: Link) => (providerId === own ? resellerId : providerId);

  /** A link shares only while its partnership is active. */
  const throughActivePartnership = async (links: Link[]): Promise<Link[]> => {
    const active = new Set(await partnerships.partnersAmong(viewer, [...new Set(links.map(otherEnd))], ['ACTIVE']));
    return links.filter((link) => active.has(otherEnd(link)));
  };

  return {
    relationshipById: new DataLoader<string, ResellerRelationship | null>(async (ids) => {
      const existing = async (links: Link[]) => throughActivePartnership(await sharedCustomers.existingAmong(links));
      return alignByKey(ids, await resellerRelationships.findMany(viewer, ids, existing), ({ id }) => id);
    }),

    customerLists: createListLoader<CustomerList, ResellerRelationship>((list, asked) =>
      resellerRelationships.listCustomers(viewer, list, asked),
    ),

    relationshipLists: createListLoader<RelationshipList, ResellerRelationship>((list, asked) =>
      resellerRelationships.listPartners(viewer, list, asked),
    ),

    /** Whose relationships with a customer a partner may see: its own, and those of the partners it shares the customer with. */
    visiblePartnersByCustomer: new DataLoader<string, string[]>(async (customerIds) => {
      const links = await throughActivePartnership(await sharedCustomers.ofCustomers(viewer, customerIds));
      return customerIds.map((customerId) => [
        ...(own === null ? [] : [own]),
        ...links.filter((link) => link.customerId === customerId).map(otherEnd),
      ]);
    }),
  };
};
