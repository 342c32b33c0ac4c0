import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context';

/** A body is an operation and its variables: the largest of ours has 2 kB. */
export const MAX_BODY = '64kb';
/** The headline query has about 150. Counted while parsing, so that a huge document is not even read to its end. */
export const MAX_TOKENS = 1_000;

export const createLimits = (): ApolloServerPlugin<GatewayContext> => ({});
