import { nobody, system, type Viewer } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { everything, inboxOfFabrikam } from '../testing/inboxes';
import { aViewer, staff } from '../testing/viewers';
import { notificationStore } from './notification.store';

useTestDatabase();

describe('notificationStore', () => {
  it.each<{ who: string; viewer: Viewer }>([
    { who: 'another organisation', viewer: aViewer('rsl_tailspin') },
    { who: 'somebody without an organisation', viewer: aViewer(null) },
    { who: 'staff', viewer: staff },
    { who: 'nobody', viewer: nobody },
    { who: 'a job of our own', viewer: system('test') },
  ])('shows nothing to $who, whatever the way', async ({ viewer }) => {
    const [id = ''] = await inboxOfFabrikam(2);
    const before = await everything();
    const page = { size: 20, direction: 'forward' as const, cursor: null, position: null };

    expect(await notificationStore.list(viewer, page, { page: true, total: true })).toEqual({
      page: { rows: [], hasNextPage: false, hasPreviousPage: false },
      counted: 0,
    });
    expect(await notificationStore.countUnread(viewer)).toBe(0);
    expect(await notificationStore.find(viewer, id)).toBeNull();
    expect(await notificationStore.markRead(viewer, id, new Date())).toBeNull();
    expect(await everything()).toEqual(before);
  });
});
