import type { ApolloServer } from '@apollo/server';
import type { Identity } from '@twotier/subgraph-kit';
import { beginContext } from '../beginContext';
import type { GatewayContext } from '../context';
import type { Exchange } from './page';

/** The graph did not answer a page's question. Whoever caused it has logged why. */
export class GraphFault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the graph answered ${code}`);
    this.name = 'GraphFault';
    this.code = code;
  }
}

interface Question {
  query: string;
  variables: Record<string, unknown>;
  /** Left out: nobody. */
  identity?: Identity;
}

export type AskGraph = <Data>(exchange: Exchange, question: Question) => Promise<Data>;

/** Asks the gateway's own graph, in this process, by the same way as an operation that came over HTTP. */
export const createAskGraph =
  (apollo: ApolloServer<GatewayContext>): AskGraph =>
  async <Data>({ request, response }: Exchange, { query, variables, identity }: Question): Promise<Data> => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: beginContext(request, response, { identity: identity ?? null, isOwnPage: true }) },
    );
    if (body.kind !== 'single') throw new GraphFault('INTERNAL_SERVER_ERROR');
    const { data, errors } = body.singleResult;
    const code = errors?.[0]?.extensions?.code;
    if (errors || !data) throw new GraphFault(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR');
    return data as Data;
  };
