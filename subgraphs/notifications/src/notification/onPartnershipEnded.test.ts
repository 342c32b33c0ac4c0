import { useTestDatabase } from '@twotier/testkit';
import { anEnd, everything, handle } from '../testing/inboxes';
import { NotificationModel } from './notification.model';

useTestDatabase();

const told = async () =>
  (await NotificationModel.find().sort({ organizationId: 1 }).lean()).map(
    ({ organizationId, counterpart, endedBy }) => ({
      to: organizationId,
      of: counterpart.name,
      endedBy,
    }),
  );

describe('onPartnershipEnded', () => {
  it.each([
    {
      who: 'the provider',
      ender: 'prv_contoso',
      sees: [{ to: 'rsl_fabrikam', of: 'Contoso', endedBy: 'COUNTERPART' }],
    },
    {
      who: 'the reseller',
      ender: 'rsl_fabrikam',
      sees: [{ to: 'prv_contoso', of: 'Fabrikam', endedBy: 'COUNTERPART' }],
    },
    {
      who: 'neither of them',
      ender: null,
      sees: [
        { to: 'prv_contoso', of: 'Fabrikam', endedBy: 'PROGRAMME' },
        { to: 'rsl_fabrikam', of: 'Contoso', endedBy: 'PROGRAMME' },
      ],
    },
  ])('tells who did not do it, when $who ended it (R15)', async ({ ender, sees }) => {
    await handle(anEnd({ endedByOrganizationId: ender }));

    expect(await told()).toEqual(sees);
  });

  it('says when it ended and what it was', async () => {
    const end = anEnd();

    await handle(end);

    expect(await everything()).toMatchObject([
      { kind: 'PARTNERSHIP_ENDED', createdAt: end.data.endedAt, eventId: end.id },
    ]);
  });

  it('changes nothing when the event is handled again', async () => {
    const end = anEnd();
    await handle(end);
    const before = await everything();

    await handle(end);

    expect(await everything()).toEqual(before);
  });

  it('leaves the second of two notifications of one event to the database', async () => {
    await handle(anEnd());
    const [row] = await everything();

    await expect(NotificationModel.create({ ...row, _id: 'ntf_second' })).rejects.toThrow(
      'one_per_event_and_organization',
    );
  });
});
