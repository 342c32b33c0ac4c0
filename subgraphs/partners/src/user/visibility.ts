import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { UserDocument } from './user.model';

/** A person is seen by the members of the same organisation, by staff, and by jobs of our own. */
export function visibleUsers(viewer: Viewer): QueryFilter<UserDocument> {
  if (viewer.type === 'system' || (viewer.type === 'person' && viewer.isStaff)) return {};
  const organizationId = organizationIdOf(viewer);
  // A null in the filter would match staff, who have no organisation either.
  return organizationId === null ? { _id: { $in: [] } } : { organizationId };
}
