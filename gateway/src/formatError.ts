import { unwrapResolverError } from '@apollo/server/errors';
import { currentRequestId, type Logger } from '@twotier/subgraph-kit';
import type { GraphQLFormattedError } from 'graphql';
import { MAX_TOKENS } from './limits';

/** What the caller can act on; and what was masked and logged where it arose. */
const PASS = new Set([
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'SUBGRAPH_UNAVAILABLE',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export const MASKED = 'Something went wrong on our side. Report the request id.';

/** Apollo Server's own words, said by our codes. */
function renamed({ message, extensions }: GraphQLFormattedError): { message: string; code: string } {
  const code = String(extensions?.code);
  if (code === 'BAD_USER_INPUT') return { message, code: 'INVALID_INPUT' };
  if (code === 'GRAPHQL_PARSE_FAILED' && message.includes(`more that ${MAX_TOKENS} tokens`)) {
    return {
      message: `The operation has more than ${MAX_TOKENS} tokens, which is the most that is taken.`,
      code: 'LIMIT_EXCEEDED',
    };
  }
  return { message, code };
}

/** Formats what goes wrong. Masking is on everywhere, in tests too. */
export const createErrorFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path, locations, extensions } = formatted;
    const { message, code } = renamed(formatted);
    const where = { ...(locations && { locations }), ...(path && { path }) };
    if (PASS.has(code)) return { message, ...where, extensions: { code } };
    // With a service name it came from a subgraph, which has logged it.
    if (extensions?.serviceName === undefined) {
      logger.error({ err: unwrapResolverError(error), requestId: currentRequestId(), path }, 'fault');
    }
    return { message: MASKED, ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
