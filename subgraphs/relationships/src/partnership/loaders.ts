import { alignByKey, createListLoader, perArgument, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership, PartnershipList } from './partnership';

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export const createPartnershipLoaders = ({ partnerships, partnershipPairs }: Stores, viewer: Viewer) => ({
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

  /** The one of the viewer's company with a company of the other kind, while it lasts. */
  viewerPartnershipByPartner: new DataLoader<string, Partnership | null>(async (partnerIds) => {
    const own = viewer.type === 'person' ? viewer.organization : null;
    if (own === null || own.kind === 'CUSTOMER') return partnerIds.map(() => null);
    const isReseller = own.kind === 'RESELLER';
    const pairs = partnerIds.map((id) =>
      isReseller ? { providerId: id, resellerId: own.id } : { providerId: own.id, resellerId: id },
    );
    return alignByKey(partnerIds, await partnershipPairs.lastingOf(pairs), (found) =>
      isReseller ? found.providerId : found.resellerId,
    );
  }),

  partnershipLists: createListLoader<PartnershipList, Partnership>((list, asked) =>
    partnerships.list(viewer, list, asked),
  ),
});
