import type { Logger } from '@twotier/subgraph-kit';
import { GraphQLError } from 'graphql';
import type { SubgraphName } from './config';

/** A service did not answer, or not in a usable way. Whoever throws it has logged why. */
export class SubgraphUnavailable extends GraphQLError {
  constructor() {
    super('A part of the answer is not available at present. Try again in a moment.', {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    this.name = 'SubgraphUnavailable';
  }
}

export interface Failure {
  error: unknown;
  subgraph: SubgraphName;
  requestId: string;
  /** The operation's: tells a caller who has left from a subgraph that is slow. */
  signal: AbortSignal;
}

/** Notes for us why a subgraph is missing; the caller learns only that a part of the answer is. */
export function logFailure(logger: Logger, { error, subgraph, requestId, signal }: Failure): void {
  const reason = signal.aborted ? String(signal.reason) : 'transport';
  // A DOMException would be written with its thirty constants; an abort is its own reason.
  const err = error instanceof DOMException || !(error instanceof Error) ? undefined : error;
  logger[reason === 'client gone' ? 'info' : 'error'](
    { subgraph, reason, requestId, err },
    'a subgraph did not answer',
  );
}
