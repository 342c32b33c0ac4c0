import { alignByKey, createListLoader, perArgument, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership, PartnershipList } from './partnership';

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export const createPartnershipLoaders = ({ partnerships }: Stores, viewer: Viewer) => ({
  partnershipById: new DataLoader<string, Partnership | null>(async (ids) =>
    alignByKey(ids, await partnerships.findMany(viewer, ids), ({ id }) => id),
  ),

  /** As it stood at an instant: null when it had not begun. */
  partnershipAsOf: perArgument(
    (at: Date) =>
      new DataLoader<string, Partnership | null>(async (ids) =>
        alignByKey(ids, await partnerships.findAsOf(viewer, ids, at), ({ id }) => id),
      ),
  ),

  partnershipLists: createListLoader<PartnershipList, Partnership>((list, asked) =>
    partnerships.list(viewer, list, asked),
  ),
});
