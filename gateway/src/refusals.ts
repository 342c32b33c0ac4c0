import { HeaderMap } from '@apollo/server';
import { GraphQLError, type ASTNode } from 'graphql';

const tooOften = (seconds: number) =>
  `Too many calls of this kind in too short a time. Try again in ${seconds} seconds.`;

/** Thrown before anything is fetched, so the whole request is refused: 400, not 200. */
const refusedOperation = (code: string, message: string, nodes?: readonly ASTNode[]) =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, http: { status: 400 } } });

export const limitExceeded = (message: string) => refusedOperation('LIMIT_EXCEEDED', message);

/** @param nodes where in the operation it stands */
export const invalidArgument = (message: string, nodes?: readonly ASTNode[]) =>
  refusedOperation('INVALID_INPUT', message, nodes);

export const badRequest = (message: string) => refusedOperation('BAD_REQUEST', message);

/** Refused for now: the answer says when it may be tried again. */
export const rateLimited = (seconds: number) =>
  new GraphQLError(tooOften(seconds), {
    extensions: {
      code: 'RATE_LIMITED',
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });

/** The body of an answer that no GraphQL server has made. */
export const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
