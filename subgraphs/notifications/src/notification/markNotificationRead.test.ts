import { nobody, type Viewer } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { everything, inboxOfFabrikam } from '../testing/inboxes';
import { aViewer, contextOf, staff } from '../testing/viewers';
import { markNotificationRead } from './markNotificationRead';
import { NotificationModel } from './notification.model';

useTestDatabase();

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute));
const fabrikam = aViewer('rsl_fabrikam');
const mark = (viewer: Viewer, id: string, now = at(0)) =>
  markNotificationRead({ ...contextOf(viewer), now: () => now }, id);

describe('markNotificationRead', () => {
  it('notes when the viewer read it', async () => {
    const [id = ''] = await inboxOfFabrikam(1);

    expect(await mark(fabrikam, id)).toMatchObject({ __typename: 'Notification', id, readAt: at(0) });

    expect(await everything()).toMatchObject([{ readBy: [{ userId: 'usr_fabrikam', at: at(0) }] }]);
  });

  it('keeps the first instant when it is repeated', async () => {
    const [id = ''] = await inboxOfFabrikam(1);
    await mark(fabrikam, id, at(0));

    expect(await mark(fabrikam, id, at(5))).toMatchObject({ id, readAt: at(0) });

    expect(await everything()).toMatchObject([{ readBy: [{ at: at(0) }] }]);
  });

  it('keeps one mark of twenty that are made at once', async () => {
    const [id = ''] = await inboxOfFabrikam(1);

    const marked = await Promise.all(Array.from({ length: 20 }, (_, minute) => mark(fabrikam, id, at(minute))));

    const [{ readBy } = { readBy: [] }] = await everything();
    expect(readBy).toHaveLength(1);
    expect(marked).toEqual(marked.map(() => expect.objectContaining({ readAt: readBy[0]?.at }) as unknown));
  });

  it('leaves the marks of colleagues alone', async () => {
    const [id = ''] = await inboxOfFabrikam(1);
    const helpdesk = aViewer('rsl_fabrikam', { userId: 'usr_helpdesk', roles: ['HELPDESK_AGENT'] });
    await mark(fabrikam, id, at(0));

    expect(await mark(helpdesk, id, at(5))).toMatchObject({ readAt: at(5) });
    expect(await mark(fabrikam, id, at(9))).toMatchObject({ readAt: at(0) });
  });

  it.each<{ who: string; viewer: Viewer }>([
    { who: 'another reseller', viewer: aViewer('rsl_tailspin') },
    { who: 'the other side', viewer: aViewer('prv_contoso') },
    { who: 'somebody without an organisation', viewer: aViewer(null) },
    { who: 'staff', viewer: staff },
    { who: 'nobody', viewer: nobody },
  ])('knows of none, and changes nothing, for $who', async ({ viewer }) => {
    const [id = ''] = await inboxOfFabrikam(1);
    const before = await everything();

    expect(await mark(viewer, id)).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });

    expect(await everything()).toEqual(before);
  });

  it('says the same of an id that nobody has', async () => {
    const foreign = await mark(aViewer('rsl_tailspin'), (await inboxOfFabrikam(1))[0] ?? '');

    expect(await mark(fabrikam, 'ntf_unknown')).toEqual(foreign);
  });

  it.each(['', 'ntf', '{"$ne":null}', `ntf_${'x'.repeat(10_000)}`])(
    'asks no database about the id %.20j',
    async (id) => {
      await inboxOfFabrikam(1);
      let answer: unknown;

      const { commands } = await countQueries(
        [mongoose.connection.name],
        async () => (answer = await mark(fabrikam, id)),
      );

      expect(answer).toMatchObject({ code: 'NOT_FOUND' });
      expect(commands).toBe(0);
      expect(await NotificationModel.countDocuments({ 'readBy.0': { $exists: true } })).toBe(0);
    },
  );
});
