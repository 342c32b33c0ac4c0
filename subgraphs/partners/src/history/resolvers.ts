import { historyTypeResolvers } from '@twotier/history';
import type { Resolvers } from '../__generated__/schema';
import { accountHistoryOf } from './accountHistoryOf';

export const historyResolvers: Resolvers = {
  Query: {
    accountHistory: (_parent, args, context) => accountHistoryOf(context, args),
  },

  ...historyTypeResolvers,
};
