import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { createTenant } from './createTenant';

export const tenantResolvers: Resolvers = {
  Mutation: {
    createTenant: async (_parent, { input }, context) => {
      const result = await createTenant(context, input);
      if (isUserError(result)) return result;
      return 'url' in result
        ? { __typename: 'CreateTenantElsewhere', ...result }
        : { __typename: 'CreateTenantSuccess', ...result };
    },
  },
};
