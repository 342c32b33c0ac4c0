import { GraphQLError, type ASTNode } from 'graphql';

/** Thrown before anything is fetched, so the whole request is refused: 400, not 200. */
const refusedOperation = (code: string, message: string, nodes?: readonly ASTNode[]) =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, http: { status: 400 } } });

export const limitExceeded = (message: string) => refusedOperation('LIMIT_EXCEEDED', message);

/** @param nodes where in the operation it stands */
export const invalidArgument = (message: string, nodes?: readonly ASTNode[]) =>
  refusedOperation('INVALID_INPUT', message, nodes);

export const badRequest = (message: string) => refusedOperation('BAD_REQUEST', message);

/** The body of an answer that no GraphQL server has made. */
export const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
