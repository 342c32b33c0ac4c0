import { connectionResolvers, isWellFormedId, positionOf, type CursorPosition } from '@twotier/subgraph-kit';
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

const customerCursorAt = (list: CustomerList, position: CursorPosition, { cursors }: Context) =>
  cursors.encode(bindingOf(list), position);

const customerCursor = (
  list: CustomerList,
  { customerKey, since, customerId }: ResellerRelationship,
  context: Context,
) => customerCursorAt(list, positionOf(isByName(list.order) ? customerKey : since, customerId), context);

const relationshipCursorAt = (list: RelationshipList, position: CursorPosition, { cursors, viewer }: Context) =>
  cursors.encode(relationshipBindingOf(viewer, list), position);

const relationshipCursor = (list: RelationshipList, { since, id }: ResellerRelationship, context: Context) =>
  relationshipCursorAt(list, positionOf(since, id), context);

export const resellerRelationshipResolvers: Resolvers = {
  Provider: { customers: ({ id }, args, context) => customerListOf(context, { id, kind: 'PROVIDER' }, args) },
  Reseller: { customers: ({ id }, args, context) => customerListOf(context, { id, kind: 'RESELLER' }, args) },
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
    permissions: (relationship, _args, { loaders }) => loaders.permissionsOf.load(relationship),
    reference: async ({ id, reference }, _args, { loaders }) =>
      reference === undefined ? ((await loaders.relationshipById.load(id))?.reference ?? null) : reference,
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
    cursorAt: customerCursorAt,
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
    cursorAt: relationshipCursorAt,
  }),

  ResellerRelationshipEdge: {
    cursor: ({ list, node }, _args, context) => relationshipCursor(list, node, context),
  },
};
