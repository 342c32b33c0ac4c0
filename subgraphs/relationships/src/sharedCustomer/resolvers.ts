import { connectionResolvers, positionOf, type CursorPosition, type OpenedPage } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { exactOrCounted, isWhole, sharedOf } from '../counter/counter';
import { customerOf } from '../organization/organization';
import { isByName } from '../resellerRelationship/resellerRelationship';
import {
  bindingOf,
  halfOf,
  sharedSince,
  type SharedCustomer,
  type SharedCustomerEntry,
  type SharedCustomerList,
} from './sharedCustomer';

const cursorAt = ({ partnership, selection }: SharedCustomerList, position: CursorPosition, { cursors }: Context) =>
  cursors.encode(bindingOf(partnership.id, selection), position);

/** Where a link stands by its own age, also where it is older than the partnership: shown is the later, in the same order. */
const cursorOf = (list: SharedCustomerList, row: SharedCustomer, context: Context) => {
  const sortValue = isByName(list.selection.order) ? row.nameKey : row.since;
  return cursorAt(list, positionOf(sortValue, row.customerId), context);
};

/** A total is of the whole list, whatever page of it is shown: pages share it. */
const WHOLE: OpenedPage = { size: 0, direction: 'forward', cursor: null, position: null };

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
    cursorAt,
  }),

  SharedCustomerEdge: {
    cursor: (entry, _args, context) => cursorOf(entry, entry.row, context),
    node: ({ row: { customerId, name, countryCode } }) => customerOf(customerId, { name, countryCode }),
    sharedSince: ({ partnership, row }) => sharedSince(partnership, row),
    resellerRelationship: (entry) => halfOf(entry, 'RESELLER'),
    providerRelationship: (entry) => halfOf(entry, 'PROVIDER'),
  },
};
