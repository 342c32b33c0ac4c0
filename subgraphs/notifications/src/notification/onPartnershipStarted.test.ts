import { useTestDatabase } from '@twotier/testkit';
import { aStart, everything, handle } from '../testing/inboxes';

useTestDatabase();

describe('onPartnershipStarted', () => {
  it('tells both sides of each other, as of the day it started', async () => {
    const start = aStart();

    await handle(start);

    const told = { eventId: start.id, kind: 'PARTNERSHIP_STARTED', createdAt: start.data.since, readBy: [] };
    const id = expect.stringMatching(/^ntf_/) as string;
    expect(new Set(await everything())).toEqual(
      new Set([
        { ...told, _id: id, organizationId: 'prv_contoso', counterpart: { id: 'rsl_fabrikam', name: 'Fabrikam' } },
        { ...told, _id: id, organizationId: 'rsl_fabrikam', counterpart: { id: 'prv_contoso', name: 'Contoso' } },
      ]),
    );
  });

  it('changes nothing when the event is handled again', async () => {
    const start = aStart();
    await handle(start);
    const before = await everything();

    await handle({ ...start, data: { ...start.data, providerName: 'Renamed' } });

    expect(await everything()).toEqual(before);
  });

  it('tells again when they start again', async () => {
    await handle(aStart(), aStart({ since: new Date('2026-11-21T10:00:00Z') }));

    expect(await everything()).toHaveLength(4);
  });
});
