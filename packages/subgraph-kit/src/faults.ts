import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentRequestId } from './requestScope';

/** What the caller can act on. Everything else is a fault of ours: masked, and logged once. */
const OF_THE_CALLER = new Set([
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
]);

/** The database driver's errors all begin so, save for cut connections. */
const isDatabaseFault = (error: unknown) =>
  error instanceof Error &&
  (error.name.startsWith('Mongo') || /\b(EPIPE|ECONNRESET|ECONNREFUSED)\b/.test(error.message));

const masked = (formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError => ({
  message,
  ...(formatted.path && { path: formatted.path }),
  extensions: { code },
});

/** Formats the errors of a subgraph. Masking is on everywhere, in tests too. */
export const createFaultFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (OF_THE_CALLER.has(String(formatted.extensions?.code))) return formatted;
    const cause = unwrapResolverError(error);
    logger.error({ err: cause, requestId: currentRequestId(), path: formatted.path }, 'fault');
    return isDatabaseFault(cause)
      ? masked(
          formatted,
          'SUBGRAPH_UNAVAILABLE',
          'A part of the answer is not available at present. Try again in a moment.',
        )
      : masked(formatted, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Report the request id.');
  };
