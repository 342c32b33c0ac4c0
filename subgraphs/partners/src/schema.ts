import { readSdl } from '@twotier/subgraph-kit';
import type { Resolvers } from './__generated__/schema';
import { enrollmentResolvers } from './enrollment/resolvers';
import { historyResolvers } from './history/resolvers';
import { organizationResolvers } from './organization/resolvers';
import { userResolvers } from './user/resolvers';

export const typeDefs = readSdl('partners');

/** One root type is told by several features. */
const together = (parts: readonly Resolvers[]): Resolvers => ({
  ...Object.assign({}, ...parts),
  Query: Object.assign({}, ...parts.map(({ Query }) => Query)) as Resolvers['Query'],
  Mutation: Object.assign({}, ...parts.map(({ Mutation }) => Mutation)) as Resolvers['Mutation'],
});

export const resolvers: Resolvers = together([
  organizationResolvers,
  userResolvers,
  enrollmentResolvers,
  historyResolvers,
]);
