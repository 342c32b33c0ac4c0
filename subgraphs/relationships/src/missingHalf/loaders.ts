import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Partnership } from '../partnership/partnership';
import { MOST_MENDING } from './missingHalf';

/** Built once per request, for one viewer. */
export const createMissingHalfLoaders = ({ partnershipPairs }: Stores, viewer: Viewer) => ({
  /** The active partnerships of a list's owner, the youngest first: the same for each of its customers. */
  mendingPartnerships: new DataLoader<string, Partnership[]>(async (partnerIds) => {
    const found = await partnershipPairs.youngestActiveOf(viewer, MOST_MENDING);
    return partnerIds.map((id) => (id === organizationIdOf(viewer) ? found : []));
  }),
});
