import type { Identity } from '@twotier/subgraph-kit';
import type { SubgraphName } from './config';
import type { Deadline } from './deadline';

/** What belongs to one operation on its way through the gateway. */
export interface GatewayContext {
  requestId: string;
  /** Null for nobody. */
  identity: Identity | null;
  /** Whom to count what nobody asks: see `addressKey`. */
  clientAddress: string;
  /** Asked by a page of ours, not at `/graphql`. */
  isOwnPage: boolean;
  deadline: Deadline;
  /** How many subgraph fetches it has taken so far; the look-up of the caller is none. */
  fetches: number;
  /** An internal token for a subgraph. Set when the operation is known, before anything is fetched. */
  tokenFor: (subgraph: SubgraphName) => Promise<string>;
}
