import { cappedTotal, cutPage, perArgument, type Page, type Total, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';
import type { SharedCustomer } from './sharedCustomer';
import { sharedPageStages, sharedTotalStages } from './sharedCustomer.store';

/** One loader's cache key is the partnership's id, so that two objects of one partnership are one. */
const byId = { cacheKeyFn: ({ id }: Partnership) => id };

const idsOf = (partnerships: readonly Partnership[]) => partnerships.map(({ id }) => id);

/** Built once per request, for one viewer. One command serves every partnership in the response that asks for the same page. */
export const createSharedCustomerLoaders = ({ partnerships: store }: Stores, viewer: Viewer) => ({
  sharedPageByPartnership: perArgument(
    (selection: CustomerSelection) =>
      new DataLoader<Partnership, Page<SharedCustomer>, string>(async (partnerships) => {
        const rows = await store.joinShared<SharedCustomer>(viewer, idsOf(partnerships), (own) =>
          sharedPageStages(own, selection),
        );
        return partnerships.map(({ id }) => cutPage(rows.get(id) ?? [], selection.page));
      }, byId),
  ),

  sharedTotalByPartnership: perArgument(
    (selection: CustomerSelection) =>
      new DataLoader<Partnership, Total, string>(async (partnerships) => {
        const rows = await store.joinShared<{ counted: number }>(viewer, idsOf(partnerships), (own) =>
          sharedTotalStages(own, selection),
        );
        return partnerships.map(({ id }) => cappedTotal(rows.get(id)?.[0]?.counted ?? 0));
      }, byId),
  ),
});
