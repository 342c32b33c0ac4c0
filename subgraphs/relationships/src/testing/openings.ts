import { isUserError } from '@twotier/subgraph-kit';
import { openPartnership } from '../partnership/openPartnership';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { deps, organizations } from './world';

/** How long each write took. */
export interface Waits {
  writes: number;
  refused: number;
  medianMs: number;
  slowestMs: number;
}

interface Write {
  ms: number;
  isRefused: boolean;
}

function summaryOf(writes: readonly Write[]): Waits {
  const took = writes.map(({ ms }) => Math.round(ms)).sort((one, other) => one - other);
  return {
    writes: took.length,
    refused: writes.filter(({ isRefused }) => isRefused).length,
    medianMs: took[Math.floor(took.length / 2)] ?? 0,
    slowestMs: took.at(-1) ?? 0,
  };
}

let numbers = 0;

const openOne = {
  relationships: async (partnerId: string) => {
    const customerId = `cus_opened_${(numbers += 1)}`;
    await organizations(customerId);
    return () => openResellerRelationship(deps, { partnerId, customerId, origin: 'PROVIDER', since: new Date() });
  },
  partnerships: async (providerId: string) => {
    const resellerId = `rsl_opened_${(numbers += 1)}`;
    await organizations(resellerId);
    return () => openPartnership(deps, { providerId, resellerId, grants: [], since: new Date() });
  },
};
type Kind = keyof typeof openOne;

/** Opens edges of a provider, one after the other in each lane, until it is told to stop. */
export function startOpening(providerId: string, lanes: readonly Kind[]) {
  const writes: Record<Kind, Write[]> = { relationships: [], partnerships: [] };
  let isOver = false;
  const run = async (kind: Kind) => {
    while (!isOver) {
      const open = await openOne[kind](providerId);
      const since = performance.now();
      const isRefused = isUserError(await open());
      writes[kind].push({ ms: performance.now() - since, isRefused });
    }
  };
  const running = Promise.all(lanes.map(run));
  return {
    async stop(): Promise<Record<Kind, Waits>> {
      isOver = true;
      await running;
      return { relationships: summaryOf(writes.relationships), partnerships: summaryOf(writes.partnerships) };
    },
  };
}
