import { connectionResolvers, positionOf, type OpenedPage } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { exactOrCounted, isWhole, sharedOf } from '../counter/counter';
import { customerOf } from '../organization/organization';
import { isByName, type PartnerKind, type ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import {
  bindingOf,
  sharedSince,
  type SharedCustomer,
  type SharedCustomerEntry,
  type SharedCustomerList,
} from './sharedCustomer';

const cursorOf = ({ partnership, selection }: SharedCustomerList, row: SharedCustomer, { cursors }: Context) => {
  const sortValue = isByName(selection.order) ? row.nameKey : row.since;
  return cursors.encode(bindingOf(partnership.id, selection), positionOf(sortValue, row.customerId));
};

/** A total is of the whole list, whatever page of it is shown: pages share it. */
const WHOLE: OpenedPage = { size: 0, direction: 'forward', cursor: null, position: null };

/** One half of a shared customer, from what the link keeps of it; its origin is read only when selected. */
const halfOf = ({ partnership, row }: SharedCustomerEntry, partnerKind: PartnerKind): ResellerRelationship => ({
  __typename: 'ResellerRelationship',
  id: partnerKind === 'RESELLER' ? row.resellerRelationshipId : row.providerRelationshipId,
  partnerId: partnerKind === 'RESELLER' ? partnership.resellerId : partnership.providerId,
  partnerKind,
  customerId: row.customerId,
  customerName: row.name,
  customerKey: row.nameKey,
  customerCountry: row.countryCode,
  status: 'ACTIVE',
  origin: undefined,
  since: partnerKind === 'RESELLER' ? row.resellerSince : row.providerSince,
  endedAt: null,
});

/** Counted is what both serve; shared it is through an active partnership alone. */
const NONE = { count: 0, isExact: true };

export const sharedCustomerResolvers: Resolvers = {
  SharedCustomerConnection: connectionResolvers<SharedCustomerList, SharedCustomer, SharedCustomerEntry, Context>({
    page: ({ partnership, selection }, { loaders }) => loaders.sharedPageByPartnership(selection).load(partnership),
    total: async ({ partnership, selection }, { loaders }) => {
      const counted = () => loaders.sharedTotalByPartnership({ ...selection, page: WHOLE }).load(partnership);
      if (partnership.status !== 'ACTIVE') return NONE;
      return isWhole(selection) ? exactOrCounted(loaders.counterById.load(sharedOf(partnership)), counted) : counted();
    },
    entry: (list, row) => ({ ...list, row }),
    cursor: cursorOf,
  }),

  SharedCustomerEdge: {
    cursor: (entry, _args, context) => cursorOf(entry, entry.row, context),
    node: ({ row: { customerId, name, countryCode } }) => customerOf(customerId, { name, countryCode }),
    sharedSince: ({ partnership, row }) => sharedSince(partnership, row),
    resellerRelationship: (entry) => halfOf(entry, 'RESELLER'),
    providerRelationship: (entry) => halfOf(entry, 'PROVIDER'),
  },
};
