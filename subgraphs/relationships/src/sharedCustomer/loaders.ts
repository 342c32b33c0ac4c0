import {
  boundedTotal,
  cappedTotal,
  cutPage,
  organizationIdOf,
  perArgument,
  type Page,
  type Total,
  type Viewer,
} from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';
import { readTogether, type Read } from './readTogether';
import type { SharedCustomer } from './sharedCustomer';
import { isReadByPair, sharedPageStages, sharedTotalStages } from './sharedPages.store';

type SharedStages = Parameters<Stores['partnerships']['joinShared']>[2];

interface Counted {
  counted: number;
  examined?: number;
}

/** One loader's cache key is the partnership's id, so that two objects of one partnership are one. */
const byId = { cacheKeyFn: ({ id }: Partnership) => id };

const totalOf = (row: Counted | undefined): Total =>
  row?.examined === undefined ? cappedTotal(row?.counted ?? 0) : boundedTotal({ ...row, examined: row.examined });

/** Built once per request, for one viewer. One command serves every partnership in the response that asks for the same page. */
export function createSharedCustomerLoaders({ partnerships: store, sharedCustomers }: Stores, viewer: Viewer) {
  const own = organizationIdOf(viewer);
  const otherEnd = ({ providerId, resellerId }: Partnership) => (providerId === own ? resellerId : providerId);

  /** What is looked up for each partnership; nothing for one that is not active, even if the pair has a newer one that is. */
  async function lookUp<Row>(partnerships: readonly Partnership[], stages: SharedStages): Promise<Row[][]> {
    const found = await store.joinShared<Row>(viewer, partnerships.map(otherEnd), stages);
    return partnerships.map((one) => found.get(otherEnd(one)) ?? []);
  }

  const readPages: Read<Page<SharedCustomer>> = async (partnerships, selection) => {
    if (!isReadByPair(selection)) {
      const found = await lookUp<SharedCustomer>(partnerships, (ownEnd) => sharedPageStages(ownEnd, selection));
      return found.map((rows) => cutPage(rows, selection.page));
    }
    const active = new Set(await store.partnersAmong(viewer, partnerships.map(otherEnd), ['ACTIVE']));
    const isActive = (one: Partnership) => active.has(otherEnd(one));
    return Promise.all(
      partnerships.map(async (one) =>
        isActive(one) ? sharedCustomers.pageOfPair(one, selection) : cutPage<SharedCustomer>([], selection.page),
      ),
    );
  };

  const readTotals: Read<Total> = async (partnerships, selection) => {
    const found = await lookUp<Counted>(partnerships, (ownEnd) => sharedTotalStages(ownEnd, selection));
    return found.map(([row]) => totalOf(row));
  };

  return {
    sharedPageByPartnership: perArgument(
      (selection: CustomerSelection) =>
        new DataLoader<Partnership, Page<SharedCustomer>, string>(async (partnerships) => {
          const found = await readTogether(partnerships, selection, readPages);
          return partnerships.map(({ id }) => found.get(id) ?? cutPage<SharedCustomer>([], selection.page));
        }, byId),
    ),

    sharedTotalByPartnership: perArgument(
      (selection: CustomerSelection) =>
        new DataLoader<Partnership, Total, string>(async (partnerships) => {
          const found = await readTogether(partnerships, selection, readTotals);
          return partnerships.map(({ id }) => found.get(id) ?? totalOf(undefined));
        }, byId),
    ),
  };
}
