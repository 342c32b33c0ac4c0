import type { Resolvers } from '../__generated__/schema';
import { asOfInstant } from '../asOf';
import { providerOf, resellerOf } from '../organization/organization';
import { answerOf } from './answerOf';
import { mendersOf, pendingInvitationOf } from './howToMend';
import { questionsOf } from './questionsOf';

export const eligibilityResolvers: Resolvers = {
  Query: {
    eligibilities: (_parent, { questions }, { loaders }) =>
      questionsOf(questions).map((question) => answerOf(loaders, question)),
  },

  Customer: {
    orderEligibility: ({ id }, { providerId, resellerId, asOf }, { loaders, now }) =>
      loaders.orderEligibilityOf.load({ providerId, resellerId, customerId: id, at: asOfInstant(asOf, now()) }),
    viewerRights: ({ id }, _args, { loaders }) => loaders.viewerRightsByCustomer.load(id),
  },

  Blocker: {
    partner: async ({ partnerId }, _args, { loaders }) => {
      const named = partnerId === null ? null : await loaders.organizationById.load(partnerId);
      if (!named || named.kind === 'CUSTOMER') return null;
      return named.kind === 'PROVIDER' ? providerOf(named.id, named) : resellerOf(named.id, named);
    },
    mendableBy: (blocker, _args, context) => mendersOf(context, blocker),
    pendingInvitation: (blocker, _args, context) => pendingInvitationOf(context, blocker),
  },
};
