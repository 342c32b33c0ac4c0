import { connectionResolvers, isUserError, isWellFormedId, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { asOfInstant } from '../asOf';
import type { Context } from '../context';
import { exactOrCounted, partnershipsOf } from '../counter/counter';
import { providerOf, resellerOf } from '../organization/organization';
import { sharedCustomerListOf } from '../sharedCustomer/sharedCustomerListOf';
import { endPartnership } from './endPartnership';
import { canTakeBackGrants } from './grants';
import {
  bindingOf,
  canEnd,
  isByName,
  isOfAllLasting,
  type Partnership,
  type PartnershipEntry,
  type PartnershipList,
} from './partnership';
import { partnershipListOf } from './partnershipListOf';
import { takeBackGrants } from './takeBackGrants';

const cursorOf = (list: PartnershipList, row: Partnership, { cursors }: Context) => {
  const otherName = list.ownerKind === 'RESELLER' ? row.providerKey : row.resellerKey;
  return cursors.encode(bindingOf(list), positionOf(isByName(list.order) ? otherName : row.since, row.id));
};

export const partnershipResolvers: Resolvers = {
  Query: {
    partnership: (_parent, { id, asOf }, { loaders, now }) => {
      const at = asOfInstant(asOf, now());
      return at ? loaders.partnershipAsOf(at).load(id) : loaders.partnershipById.load(id);
    },
  },

  Mutation: {
    endPartnership: async (_parent, { input }, context) => {
      const result = await endPartnership(context, input.partnershipId);
      return isUserError(result) ? result : { __typename: 'EndPartnershipSuccess', partnership: result };
    },
    takeBackGrants: async (_parent, { input }, context) => {
      const result = await takeBackGrants(context, input);
      return isUserError(result) ? result : { __typename: 'TakeBackGrantsSuccess', partnership: result };
    },
  },

  Provider: {
    indirectResellers: ({ id }, args, context) =>
      partnershipListOf(context, { ownerKind: 'PROVIDER', ownerId: id }, args),
    viewerPartnership: ({ id }, _args, { loaders }) => loaders.viewerPartnershipByPartner.load(id),
  },

  Reseller: {
    indirectProviders: ({ id }, args, context) =>
      partnershipListOf(context, { ownerKind: 'RESELLER', ownerId: id }, args),
    viewerPartnership: ({ id }, _args, { loaders }) => loaders.viewerPartnershipByPartner.load(id),
  },

  Partnership: {
    // References come as any JSON: what is no id is nobody's.
    __resolveReference: ({ id }, { loaders }) => (isWellFormedId(id) ? loaders.partnershipById.load(id) : null),
    provider: ({ providerId, providerName, providerCountry }) =>
      providerOf(providerId, { name: providerName, countryCode: providerCountry }),
    reseller: ({ resellerId, resellerName, resellerCountry }) =>
      resellerOf(resellerId, { name: resellerName, countryCode: resellerCountry }),
    viewerCanEnd: (partnership, _args, { viewer }) => canEnd(viewer, partnership),
    viewerCanTakeBackGrants: (partnership, _args, { viewer }) => canTakeBackGrants(viewer, partnership),
    sharedCustomers: (partnership, args, context) => sharedCustomerListOf(context, partnership, args),
  },

  PartnershipConnection: connectionResolvers<PartnershipList, Partnership, PartnershipEntry, Context>({
    page: (list, { loaders }) => loaders.partnershipLists.page(list),
    total: async (list, { loaders }) => {
      // Counted with the page, by one command. Only beyond the cap the figure has something to add.
      const counted = await loaders.partnershipLists.total(list);
      if (counted.isExact || !isOfAllLasting(list)) return counted;
      return exactOrCounted(loaders.counterById.load(partnershipsOf(list.ownerId)), () => counted);
    },
    entry: (list, node) => ({ list, node }),
    cursor: cursorOf,
    cursorAt: (list, position, { cursors }) => cursors.encode(bindingOf(list), position),
  }),

  PartnershipEdge: {
    cursor: ({ list, node }, _args, context) => cursorOf(list, node, context),
  },
};
