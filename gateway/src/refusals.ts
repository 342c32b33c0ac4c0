import { GraphQLError } from 'graphql';

/** A service did not answer, or not in a usable way. Whoever throws it has logged why. */
export class SubgraphUnavailable extends GraphQLError {
  constructor() {
    super('A part of the answer is not available at present. Try again in a moment.', {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    this.name = 'SubgraphUnavailable';
  }
}

/** Thrown before anything is fetched, so the whole request is refused: 400, not 200. */
const refusedOperation = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

export const limitExceeded = (message: string) => refusedOperation('LIMIT_EXCEEDED', message);

export const invalidArgument = (message: string) => refusedOperation('INVALID_INPUT', message);

export const badRequest = (message: string) => refusedOperation('BAD_REQUEST', message);

/** The body of an answer that no GraphQL server has made. */
export const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
