import { alignByKey, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { ProjectedOrganization } from './organization';
import { isOwn } from './visibility';

/** Names are loaded only for references that an edge has authorised; whether an organisation may be seen by its id is asked apart. */
export const createOrganizationLoaders = (
  { organizations, partnerships, resellerRelationships }: Stores,
  viewer: Viewer,
) => ({
  organizationById: new DataLoader<string, ProjectedOrganization | null>(async (ids) =>
    alignByKey(ids, await organizations.findMany(ids), ({ id }) => id),
  ),

  /** Whether the viewer may see that this organisation exists: its own, or one it has an edge with. */
  isOrganizationVisible: new DataLoader<string, boolean>(async (ids) => {
    const others = ids.filter((id) => !isOwn(viewer, id));
    const seen = new Set(
      (
        await Promise.all([
          partnerships.partnersAmong(viewer, others),
          resellerRelationships.relatedAmong(viewer, others),
        ])
      ).flat(),
    );
    return ids.map((id) => isOwn(viewer, id) || seen.has(id));
  }),
});
