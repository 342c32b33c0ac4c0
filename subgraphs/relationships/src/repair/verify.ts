import { createSystemContext } from '../context';
import type { Finding, Verifying } from './finding';
import { recount } from './recount';
import { verifyCustomers } from './verifyCustomers';
import { verifyIndexes } from './verifyIndexes';
import { verifyPartnerships } from './verifyPartnerships';
import { verifyProjection, type Cards } from './verifyProjection';

const SETTLE_MS = 2_000;

async function* verifyFigures({ repair, onProgress }: Verifying): AsyncGenerator<Finding> {
  for await (const { counterId, found, wanted } of recount({ repair, onProgress }))
    yield { what: `figure ${counterId}: is ${found} instead of ${wanted}`, isMended: repair };
}

export interface VerifyOptions {
  cards: Cards;
  repair: boolean;
  settleMs?: number;
  onProgress?: (check: string, done: number) => void;
}

/**
 * Compares everything derived with its sources, and yields what differs, while others write. Each check rests on what the ones
 * before it have mended: names on the projection, a unique index on pairs that are single, figures on links. Mending is
 * safe to break off and to repeat.
 */
export async function* verify({
  cards,
  repair,
  settleMs = SETTLE_MS,
  onProgress,
}: VerifyOptions): AsyncGenerator<Finding> {
  const checks: [string, (verifying: Verifying) => AsyncGenerator<Finding>][] = [
    ['organisations', (verifying) => verifyProjection(cards, verifying)],
    ['customers', verifyCustomers],
    ['partnerships', verifyPartnerships],
    ['indexes', verifyIndexes],
    ['figures', verifyFigures],
  ];
  for (const [name, check] of checks)
    yield* check({
      deps: createSystemContext('repair'),
      repair,
      settleMs,
      onProgress: (done) => onProgress?.(name, done),
    });
}
