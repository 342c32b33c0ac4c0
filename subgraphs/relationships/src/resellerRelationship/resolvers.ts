import { connectionResolvers, isWellFormedId, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { customersOf, exactOrCounted } from '../counter/counter';
import { customerOf, providerOf, resellerOf } from '../organization/organization';
import { customerListOf } from './customerListOf';
import { relationshipListOf } from './relationshipListOf';
import {
  bindingOf,
  isByName,
  isOfAllCustomers,
  relationshipBindingOf,
  type CustomerEntry,
  type CustomerList,
  type RelationshipEntry,
  type RelationshipList,
  type ResellerRelationship,
} from './resellerRelationship';

const customerCursor = (
  list: CustomerList,
  { customerKey, since, customerId }: ResellerRelationship,
  { cursors }: Context,
) => cursors.encode(bindingOf(list), positionOf(isByName(list.order) ? customerKey : since, customerId));

const relationshipCursor = (
  { customerId }: RelationshipList,
  { since, id }: ResellerRelationship,
  { cursors, viewer }: Context,
) => cursors.encode(relationshipBindingOf(viewer, customerId), positionOf(since, id));

export const resellerRelationshipResolvers: Resolvers = {
  Provider: { customers: ({ id }, args, context) => customerListOf(context, id, args) },
  Reseller: { customers: ({ id }, args, context) => customerListOf(context, id, args) },
  Customer: { resellerRelationships: ({ id }, args, context) => relationshipListOf(context, id, args) },

  ResellerRelationship: {
    // References come as any JSON: what is no id is nobody's.
    __resolveReference: ({ id }, { loaders }) => (isWellFormedId(id) ? loaders.relationshipById.load(id) : null),
    partner: async ({ partnerId, partnerKind }, _args, { loaders }) => {
      const named = await loaders.organizationById.load(partnerId);
      if (!named) return null;
      return partnerKind === 'PROVIDER' ? providerOf(partnerId, named) : resellerOf(partnerId, named);
    },
    customer: ({ customerId, customerName, customerCountry }) =>
      customerOf(customerId, { name: customerName, countryCode: customerCountry }),
    origin: async ({ id, origin }, _args, { loaders }) =>
      origin === undefined ? ((await loaders.relationshipById.load(id))?.origin ?? null) : origin,
  },

  PartnerCustomerConnection: connectionResolvers<CustomerList, ResellerRelationship, CustomerEntry, Context>({
    page: (list, { loaders }) => loaders.customerLists.page(list),
    total: (list, { loaders }) => {
      const counted = () => loaders.customerLists.total(list);
      if (!isOfAllCustomers(list)) return counted();
      return exactOrCounted(loaders.counterById.load(customersOf(list.partnerId)), counted);
    },
    entry: (list, relationship) => ({ list, relationship }),
    cursor: customerCursor,
  }),

  PartnerCustomerEdge: {
    cursor: ({ list, relationship }, _args, context) => customerCursor(list, relationship, context),
    node: ({ relationship: { customerId, customerName, customerCountry } }) =>
      customerOf(customerId, { name: customerName, countryCode: customerCountry }),
  },

  ResellerRelationshipConnection: connectionResolvers<
    RelationshipList,
    ResellerRelationship,
    RelationshipEntry,
    Context
  >({
    page: (list, { loaders }) => loaders.relationshipLists.page(list),
    total: (list, { loaders }) => loaders.relationshipLists.total(list),
    entry: (list, node) => ({ list, node }),
    cursor: relationshipCursor,
  }),

  ResellerRelationshipEdge: {
    cursor: ({ list, node }, _args, context) => relationshipCursor(list, node, context),
  },
};
