import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { endResellerRelationship } from './endResellerRelationship';
import { requestRelationshipEnd } from './requestRelationshipEnd';

export const removalResolvers: Resolvers = {
  Mutation: {
    endResellerRelationship: async (_parent, { input }, context) => {
      const result = await endResellerRelationship(context, input.resellerRelationshipId);
      return isUserError(result)
        ? result
        : { __typename: 'EndResellerRelationshipSuccess', resellerRelationship: result };
    },
    requestRelationshipEnd: async (_parent, { input }, context) => {
      const result = await requestRelationshipEnd(context, input);
      return isUserError(result) ? result : { __typename: 'RequestRelationshipEndSuccess', ...result };
    },
  },

  Partnership: {
    removalImpact: ({ id }, _args, { loaders }) => loaders.partnershipRemovalById.load(id),
  },

  ResellerRelationship: {
    removalImpact: ({ id }, _args, { loaders }) => loaders.relationshipRemovalById.load(id),
    viewerCanEnd: async ({ id }, _args, { loaders }) =>
      (await loaders.relationshipRemovalById.load(id))?.allowed === true,
  },
};
