import { readSdl } from '@twotier/subgraph-kit';
import type { Resolvers } from './__generated__/schema';
import { deliveryResolvers } from './delivery/resolvers';
import { notificationResolvers } from './notification/resolvers';

export const typeDefs = readSdl('notifications');

export const resolvers: Resolvers[] = [notificationResolvers, deliveryResolvers];
