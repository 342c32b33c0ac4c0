import { readSdl } from '@twotier/subgraph-kit';
import type { Resolvers } from './__generated__/schema';
import { organizationResolvers } from './organization/resolvers';
import { userResolvers } from './user/resolvers';

export const typeDefs = readSdl('partners');

export const resolvers: Resolvers = { ...organizationResolvers, ...userResolvers };
