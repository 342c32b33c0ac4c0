import { historyListOf, historyTypeResolvers } from '@twotier/history';
import { organizationIdOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';

export const historyResolvers: Resolvers = {
  Query: {
    // Edges have organisations at both ends: staff see none (R34), and a tenant alone has none.
    relationshipHistory: (_parent, args, context) =>
      organizationIdOf(context.viewer) === null ? null : historyListOf(context, 'relationshipHistory', args),
  },

  ...historyTypeResolvers,
};
