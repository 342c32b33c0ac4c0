import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { renameOrganization } from './renameOrganization';

export const organizationResolvers: Resolvers = {
  Mutation: {
    renameOrganization: async (_parent, { input }, context) => {
      const result = await renameOrganization(context, input);
      return isUserError(result) ? result : { __typename: 'RenameOrganizationSuccess', ...result };
    },
  },

  Provider: {
    __resolveReference: ({ id }, { loaders }) => loaders.providerById.load(id),
  },

  Reseller: {
    __resolveReference: ({ id }, { loaders }) => loaders.resellerById.load(id),
  },

  Customer: {
    __resolveReference: ({ id }, { loaders }) => loaders.customerById.load(id),
  },
};
