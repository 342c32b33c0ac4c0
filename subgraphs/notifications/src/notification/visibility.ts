import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { NotificationDocument } from './notification.model';

/** An inbox is seen by the members of its organisation alone, whatever their role. Every read and mark is filtered by this. */
export function visibleNotifications(viewer: Viewer): QueryFilter<NotificationDocument> {
  const organizationId = organizationIdOf(viewer);
  // Without an organisation: nothing. An undefined id must never become an open filter.
  return organizationId === null ? { _id: { $in: [] } } : { organizationId };
}
