import { alignByKey, createListLoader, organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { CustomerPermission } from '../__generated__/schema';
import type { FactsDeps } from '../eligibility/orderFacts';
import { linksThatShare, otherEndOf, throughActivePartnership } from './linksThatShare';
import { readPermissions } from './readPermissions';
import type { CustomerList, RelationshipList, ResellerRelationship } from './resellerRelationship';

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export const createRelationshipLoaders = ({ stores, loaders }: FactsDeps, viewer: Viewer) => {
  const { resellerRelationships, sharedCustomers } = stores;
  const own = organizationIdOf(viewer);
  const deps = { stores, viewer };

  return {
    relationshipById: new DataLoader<string, ResellerRelationship | null>(async (ids) => {
      const found = await resellerRelationships.findMany(viewer, ids, (links) => linksThatShare(deps, links));
      return alignByKey(ids, found, ({ id }) => id);
    }),

    /** What the consent lets the partner do at present: of all relationships of a response at once. */
    permissionsOf: new DataLoader<ResellerRelationship, CustomerPermission[], string>(
      (relationships) => readPermissions({ stores, loaders }, viewer, relationships),
      { cacheKeyFn: ({ id }) => id },
    ),

    customerLists: createListLoader<CustomerList, ResellerRelationship>((list, asked) =>
      resellerRelationships.listCustomers(viewer, list, asked),
    ),

    relationshipLists: createListLoader<RelationshipList, ResellerRelationship>((list, asked) =>
      resellerRelationships.listPartners(viewer, list, asked),
    ),

    /** Whose relationships with a customer a partner may see: its own, and those of the partners it shares the customer with. */
    visiblePartnersByCustomer: new DataLoader<string, string[]>(async (customerIds) => {
      const links = await throughActivePartnership(deps, await sharedCustomers.ofCustomers(viewer, customerIds));
      return customerIds.map((customerId) => [
        ...(own === null ? [] : [own]),
        ...links.filter((link) => link.customerId === customerId).map((link) => otherEndOf(viewer, link)),
      ]);
    }),
  };
};
