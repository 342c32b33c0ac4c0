import { RemoteGraphQLDataSource, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from '@twotier/subgraph-kit';
import type { Pool } from 'undici';
import type { SubgraphName } from './config';
import type { GatewayContext } from './context';
import { readBody } from './readBody';
import { readAnswer } from './subgraphAnswer';
import { logFailure, SubgraphUnavailable } from './subgraphUnavailable';

/** A page of 100 of everything is far smaller; a subgraph that sends more is broken. */
const MAX_BYTES = 8 * 1024 * 1024;

interface Options {
  name: SubgraphName;
  pool: Pool;
  logger: Logger;
}

type Request = GraphQLDataSourceProcessOptions<GatewayContext>['request'];

/**
 * Sends an operation's fetches to one subgraph, all within the operation's deadline. What goes wrong is logged here, once,
 * and leaves as SUBGRAPH_UNAVAILABLE without address, name or parser text.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>) {
    const operation = context as GatewayContext;
    const { requestId, deadline, tokenFor } = operation;
    operation.fetches += 1;
    try {
      const token = await tokenFor(this.#options.name);
      return await this.#post(request, { token, requestId, deadline });
    } catch (error) {
      // Of the look-up of the caller, which has been logged.
      if (error instanceof SubgraphUnavailable) throw error;
      logFailure(this.#options.logger, { error, subgraph: this.#options.name, requestId, signal: deadline.signal });
      throw new SubgraphUnavailable();
    }
  }

  async #post(
    { query, variables, operationName }: Request,
    call: Pick<GatewayContext, 'requestId' | 'deadline'> & { token: string },
  ) {
    const { requestId, deadline, token } = call;
    const answer = await this.#options.pool.request({
      path: '/graphql',
      method: 'POST',
      signal: deadline.signal,
      body: JSON.stringify({ query, variables, ...(operationName && { operationName }) }),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': requestId,
        'x-deadline-ms': String(Math.max(1, Math.floor(deadline.millisecondsLeft()))),
      },
    });
    const text = await readBody(answer, MAX_BYTES);
    // A subgraph answers 400 where it refuses a value; anything else that is not 200 is not about the caller.
    if (answer.statusCode !== 200 && answer.statusCode !== 400) throw new Error(`status ${answer.statusCode}`);
    const { representations } = (variables ?? {}) as { representations?: unknown[] };
    return readAnswer(text, representations?.length);
  }
}

/** Apollo's own data source, with our headers, for comparison by the bench. */
export const createStockDataSource = (name: SubgraphName, url: string): GraphQLDataSource<GatewayContext> =>
  new RemoteGraphQLDataSource<GatewayContext>({
    url,
    async willSendRequest({ request, context }) {
      const operation = context as GatewayContext;
      const { requestId, tokenFor, deadline } = operation;
      operation.fetches += 1;
      request.http?.headers.set('authorization', `Bearer ${await tokenFor(name)}`);
      request.http?.headers.set('x-request-id', requestId);
      request.http?.headers.set('x-deadline-ms', String(Math.max(1, Math.floor(deadline.millisecondsLeft()))));
    },
  });
