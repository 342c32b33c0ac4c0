import type { SystemContext } from '../context';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { meet, type Write } from './meet';
import { aViewer } from './viewers';
import { aRelationship, deps, organizations, pairsSharing } from './world';

interface Options {
  /** How many pairs of writes meet. */
  size: number;
  /** Takes the write away that serialises a customer's edges: to show what it is for. */
  withoutLock?: boolean;
  onProgress?: (done: number) => void;
}

/** What one round ended in, that should not be. */
export interface ForcedReport {
  pairs: number;
  wrong: string[];
}

/** The lock that only looks: what a use case would do that reads and then writes. */
const looksOnly = (context: SystemContext): SystemContext => ({
  ...context,
  stores: {
    ...context.stores,
    organizations: {
      ...context.stores.organizations,
      lock: async (ids) => {
        const found = await context.stores.organizations.findMany(ids);
        return new Map(found.map((one) => [one.id, one]));
      },
    },
  },
});

const SINCE = new Date('2024-01-01T00:00:00Z');
const half = (context: SystemContext, partnerId: string, customerId: string) =>
  openResellerRelationship(context, { partnerId, customerId, origin: 'OWN_MARKETING', since: SINCE });

const end = (context: SystemContext, customer: string, id: string) =>
  endResellerRelationship({ ...context, viewer: aViewer({ organization: customer }) }, id);

/** Both halves of a customer arrive at once: it is shared. */
async function bothArrive(round: number, base: SystemContext): Promise<string[]> {
  const [provider, reseller, customer] = [`prv_${round}`, `rsl_${round}`, `cus_${round}`] as const;
  await organizations(provider, reseller, customer);
  await meet([(context) => half(context, provider, customer), (context) => half(context, reseller, customer)], base);
  const pairs = await pairsSharing(customer);
  return pairs.length === 1 ? [] : [`round ${round}: both halves are there, and ${pairs.length} pairs share`];
}

/** One half arrives while the other ends: it is not shared. Another provider serves it all the time, so nothing else of it changes. */
async function oneArrivesOneEnds(round: number, base: SystemContext): Promise<string[]> {
  const [provider, reseller, customer] = [`prv_${round}`, `rsl_${round}`, `cus_${round}`] as const;
  await organizations(provider, reseller, customer);
  await organizations(`prv_other${round}`);
  await aRelationship({ partnerId: `prv_other${round}`, customerId: customer });
  const { id } = await aRelationship({ partnerId: reseller, customerId: customer });
  const writes: [Write, Write] = [
    (context) => half(context, provider, customer),
    (context) => end(context, customer, id),
  ];
  await meet(round % 4 === 1 ? writes : [writes[1], writes[0]], base);
  const pairs = await pairsSharing(customer);
  return pairs.length === 0 ? [] : [`round ${round}: one half has ended, and ${pairs.length} pairs share`];
}

/**
 * Two writes to the edges of one customer, each made to read before the other has written. MongoDB's transactions are
 * snapshot-isolated: without a row that both write, both commit and what derives from their edges is lost.
 */
export async function forcedPairs({ size, withoutLock = false, onProgress }: Options): Promise<ForcedReport> {
  const base = withoutLock ? looksOnly(deps) : deps;
  const wrong: string[] = [];
  for (let round = 0; round < size; round += 1) {
    wrong.push(...(round % 2 === 0 ? await bothArrive(round, base) : await oneArrivesOneEnds(round, base)));
    onProgress?.(round + 1);
  }
  return { pairs: size, wrong };
}
