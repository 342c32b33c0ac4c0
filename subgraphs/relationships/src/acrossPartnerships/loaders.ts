import { perArgument, type Page, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership } from '../partnership/partnership';
import type { CommonCustomer, CommonCustomerList } from './commonCustomer';
import { commonPageOf, keysPerPartnership } from './commonPageOf';
import { keysetOf, keyStages, recentStages, totalStages } from './keyStages';
import { pairsOf, withShares } from './withShares';

type Key = Record<string, string | Date> & { customerId: string };

/** The customers of one partnership, as far as a total looks. */
export interface LookedThrough {
  partnership: Partnership;
  customerIds: string[];
}

const byText = { cacheKeyFn: (list: CommonCustomerList) => JSON.stringify(list) };

/** Built once per request, for one viewer: partnerships that the viewer does not see share nothing. */
export function createCommonCustomerLoaders({ partnershipJoins, sharedLinks }: Stores, viewer: Viewer) {
  async function readPage(list: CommonCustomerList): Promise<Page<CommonCustomer>> {
    const { field } = keysetOf(list);
    const joined = await partnershipJoins.joinSharedById<Key>(viewer, list.partnershipIds, (own) =>
      keyStages(own, list),
    );
    const read = joined.map(({ partnership, rows }) => ({
      partnership,
      // Behind equals that were cut there is a gap.
      rows: rows
        .slice(0, keysPerPartnership(list))
        .map((row) => ({ key: row[field] as string | Date, customerId: row.customerId })),
    }));
    const page = commonPageOf(list, read);
    return { ...page, rows: withShares(page.rows, await sharedLinks.linksThrough(viewer, pairsOf(page.rows))) };
  }

  async function lookThrough(list: CommonCustomerList): Promise<LookedThrough[]> {
    const joined = await partnershipJoins.joinSharedById<Key>(viewer, list.partnershipIds, (own) =>
      totalStages(own, list),
    );
    return joined.map(({ partnership, rows }) => ({
      partnership,
      customerIds: rows.map(({ customerId }) => customerId),
    }));
  }

  return {
    commonCustomerPages: new DataLoader<CommonCustomerList, Page<CommonCustomer>, string>(
      (lists) => Promise.all(lists.map(readPage)),
      byText,
    ),

    /** For totals of several partnerships. */
    commonCustomersLookedThrough: new DataLoader<CommonCustomerList, LookedThrough[], string>(
      (lists) => Promise.all(lists.map(lookThrough)),
      byText,
    ),

    /** How many links are no older than that, counted to one beyond the cap; null of a partnership that is not active. */
    recentlySharedById: perArgument(
      (from: Date) =>
        new DataLoader<string, number | null>(async (ids) => {
          const joined = await partnershipJoins.joinSharedById<{ counted: number }>(viewer, ids, (own) =>
            recentStages(own, from),
          );
          const counts = new Map(joined.map(({ partnership, rows }) => [partnership.id, rows[0]?.counted ?? 0]));
          return ids.map((id) => counts.get(id) ?? null);
        }),
    ),
  };
}
