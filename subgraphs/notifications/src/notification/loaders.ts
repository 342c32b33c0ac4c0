import { createListLoader, type Viewer } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { Inbox, Notification } from './notification';

/** Built once per request, for one viewer. */
export function createNotificationLoaders({ notifications }: Stores, viewer: Viewer) {
  let unread: Promise<number> | undefined;
  return {
    inboxes: createListLoader<Inbox, Notification>(({ page }, asked) => notifications.list(viewer, page, asked)),
    unreadCount: () => (unread ??= notifications.countUnread(viewer)),
  };
}
