import {
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
import type { SharedCustomer } from './sharedCustomer';
import { sharedPageStages, sharedTotalStages } from './sharedCustomer.store';

type SharedStages = Parameters<Stores['partnerships']['joinShared']>[2];

/** One loader's cache key is the partnership's id, so that two objects of one partnership are one. */
const byId = { cacheKeyFn: ({ id }: Partnership) => id };

/** Built once per request, for one viewer. One command serves every partnership in the response that asks for the same page. */
export function createSharedCustomerLoaders({ partnerships: store }: Stores, viewer: Viewer) {
  const own = organizationIdOf(viewer);
  const otherEnd = ({ providerId, resellerId }: Partnership) => (providerId === own ? resellerId : providerId);

  /** What is looked up for each partnership; nothing for one that is not active, even if the pair has a newer one that is. */
  async function lookUp<Row>(partnerships: readonly Partnership[], stages: SharedStages): Promise<Row[][]> {
    const active = partnerships.filter(({ status }) => status === 'ACTIVE');
    const found =
      active.length === 0
        ? new Map<string, Row[]>()
        : await store.joinShared<Row>(viewer, active.map(otherEnd), stages);
    return partnerships.map((one) => (one.status === 'ACTIVE' ? (found.get(otherEnd(one)) ?? []) : []));
  }

  return {
    sharedPageByPartnership: perArgument(
      (selection: CustomerSelection) =>
        new DataLoader<Partnership, Page<SharedCustomer>, string>(async (partnerships) => {
          const found = await lookUp<SharedCustomer>(partnerships, (ownEnd) => sharedPageStages(ownEnd, selection));
          return found.map((rows) => cutPage(rows, selection.page));
        }, byId),
    ),

    sharedTotalByPartnership: perArgument(
      (selection: CustomerSelection) =>
        new DataLoader<Partnership, Total, string>(async (partnerships) => {
          const found = await lookUp<{ counted: number }>(partnerships, (ownEnd) =>
            sharedTotalStages(ownEnd, selection),
          );
          return found.map(([row]) => cappedTotal(row?.counted ?? 0));
        }, byId),
    ),
  };
}
