import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { saveLegalBusinessProfile } from './saveLegalBusinessProfile';
import { savePrimaryContact } from './savePrimaryContact';
import { saveSupportProfile } from './saveSupportProfile';

export const profileResolvers: Resolvers = {
  Mutation: {
    saveLegalBusinessProfile: async (_parent, { input }, context) => {
      const result = await saveLegalBusinessProfile(context, input);
      return isUserError(result) ? result : { __typename: 'SaveLegalBusinessProfileSuccess', ...result };
    },
    savePrimaryContact: async (_parent, { input }, context) => {
      const result = await savePrimaryContact(context, input);
      return isUserError(result) ? result : { __typename: 'SavePrimaryContactSuccess', ...result };
    },
    saveSupportProfile: async (_parent, { input }, context) => {
      const result = await saveSupportProfile(context, input);
      return isUserError(result) ? result : { __typename: 'SaveSupportProfileSuccess', ...result };
    },
  },
};
