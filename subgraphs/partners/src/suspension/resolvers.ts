import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { restoreOrganization } from './restoreOrganization';
import { suspendOrganization } from './suspendOrganization';

export const suspensionResolvers: Resolvers = {
  Mutation: {
    suspendOrganization: async (_parent, { input }, context) => {
      const result = await suspendOrganization(context, input);
      return isUserError(result) ? result : { __typename: 'SuspendOrganizationSuccess', ...result };
    },
    restoreOrganization: async (_parent, { input }, context) => {
      const result = await restoreOrganization(context, input.organizationId);
      return isUserError(result) ? result : { __typename: 'RestoreOrganizationSuccess', ...result };
    },
  },
};
