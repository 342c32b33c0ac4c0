import { alignByKey, type Total, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import { sharedOf } from '../counter/counter';
import { relationshipEndingsOf } from './relationshipEndingsOf';
import { partnershipImpact, relationshipImpact, type RemovalImpact } from './removal';

interface Found {
  id: string;
  impact: RemovalImpact;
}

async function partnershipImpacts(stores: Stores, viewer: Viewer, ids: readonly string[]): Promise<Found[]> {
  const partnerships = await stores.partnerships.findMany(viewer, ids);
  const figures = await stores.counters.figures(partnerships.map(sharedOf));
  return partnerships.map((one) => ({
    id: one.id,
    impact: partnershipImpact(viewer, one, figures.get(sharedOf(one)) as Total),
  }));
}

async function relationshipImpacts(stores: Stores, viewer: Viewer, ids: readonly string[]): Promise<Found[]> {
  const endings = await relationshipEndingsOf({ stores, viewer }, ids);
  const ends = endings.flatMap(({ relationship: { partnerId, customerId } }) => [partnerId, customerId]);
  const organizations = endings.length === 0 ? [] : await stores.organizations.findMany([...new Set(ends)]);
  const states = new Map(organizations.map(({ id, state }) => [id, state]));
  return endings.map((ending) => ({
    id: ending.relationship.id,
    impact: relationshipImpact(viewer, ending, (id) => states.get(id)),
  }));
}

/**
 * Built once per request, for one viewer: what ending an edge would break; null where the viewer does not see it. A page of
 * partnerships costs two commands, one of relationships six at most.
 */
export function createRemovalLoaders(stores: Stores, viewer: Viewer) {
  const loader = (read: typeof partnershipImpacts) =>
    new DataLoader<string, RemovalImpact | null>(async (ids) => {
      const found = alignByKey(ids, await read(stores, viewer, ids), ({ id }) => id);
      return found.map((one) => one?.impact ?? null);
    });
  return { partnershipRemovalById: loader(partnershipImpacts), relationshipRemovalById: loader(relationshipImpacts) };
}
