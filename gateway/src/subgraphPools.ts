import { Pool } from 'undici';
import { SUBGRAPHS, type SubgraphName } from './config';

/** Shorter than a subgraph keeps an idle connection, so that we never write into one that it is just closing. */
const IDLE_MS = 4_000;

export type SubgraphPools = Record<SubgraphName, Pool>;

/**
 * Connections to the subgraphs that stay open. undici: its own fetch-less client costs a third of the stock data source's,
 * and reads no proxy variables. Time-outs are the operation's own, so undici's are off.
 */
export function createSubgraphPools(urls: Record<SubgraphName, string>): SubgraphPools {
  const pool = (name: SubgraphName) =>
    new Pool(urls[name], {
      connections: 64,
      pipelining: 1,
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
      connect: { timeout: 1_000 },
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  return { partners: pool('partners'), relationships: pool('relationships'), notifications: pool('notifications') };
}

export const closePools = async (pools: SubgraphPools) => {
  await Promise.all(SUBGRAPHS.map((name) => pools[name].destroy()));
};
