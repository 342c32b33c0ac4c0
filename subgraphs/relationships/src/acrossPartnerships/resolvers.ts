import { connectionResolvers } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { customerOf } from '../organization/organization';
import { halfOf, sharedSince } from '../sharedCustomer/sharedCustomer';
import {
  bindingOf,
  placeOf,
  type CommonCustomer,
  type CommonCustomerEntry,
  type CommonCustomerList,
} from './commonCustomer';
import { commonCustomerListOf } from './commonCustomerListOf';
import { readCommonTotal } from './readCommonTotal';
import { readCoverage } from './readCoverage';

const cursorAt = (list: CommonCustomerList, at: ReturnType<typeof placeOf>, { cursors, viewer }: Context) =>
  cursors.encode(bindingOf(viewer, list), at);

const cursorOf = (list: CommonCustomerList, customer: CommonCustomer, context: Context) =>
  cursorAt(list, placeOf(customer), context);

export const acrossPartnershipsResolvers: Resolvers = {
  Query: {
    sharedCustomers: (_parent, args, context) => commonCustomerListOf(context, args),
  },

  Partnership: {
    viewerCoverage: (partnership, _args, context) => readCoverage(context, partnership),
  },

  CommonCustomerConnection: connectionResolvers<CommonCustomerList, CommonCustomer, CommonCustomerEntry, Context>({
    page: (list, { loaders }) => loaders.commonCustomerPages.load(list),
    total: (list, context) => readCommonTotal(context, list),
    entry: (list, customer) => ({ list, customer }),
    cursor: cursorOf,
    cursorAt,
  }),

  CommonCustomerEdge: {
    cursor: ({ list, customer }, _args, context) => cursorOf(list, customer, context),
    node: ({ customer: { customerId, shares } }) => customerOf(customerId, shares[0]?.row),
    shares: ({ customer: { shares } }) => shares,
  },

  CustomerShare: {
    sharedSince: ({ partnership, row }) => sharedSince(partnership, row),
    resellerRelationship: (share) => halfOf(share, 'RESELLER'),
    providerRelationship: (share) => halfOf(share, 'PROVIDER'),
  },
};
