import { isWellFormedId, notFound, organizationIdOf } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { Notification } from './notification';

type Deps = Pick<Context, 'viewer' | 'stores' | 'now'>;
type Outcome = Notification | ReturnType<typeof notFound>;

/**
 * Notes that the viewer has read it. Whoever comes second, also at the same moment, gets the first instant: the mark is
 * one write of one document, guarded by its absence. Another organisation's notification looks like a missing one.
 */
export async function markNotificationRead({ viewer, stores, now }: Deps, notificationId: string): Promise<Outcome> {
  if (organizationIdOf(viewer) === null || !isWellFormedId(notificationId)) return notFound('notification');
  const marked = await stores.notifications.markRead(viewer, notificationId, now());
  return marked ?? (await stores.notifications.find(viewer, notificationId)) ?? notFound('notification');
}
