import { useTestDatabase } from '@twotier/testkit';
import { aRelationshipEnd } from '../testing/endings';
import { everything, handle, told } from '../testing/inboxes';

useTestDatabase();

const fabrikam = { id: 'rsl_fabrikam', name: 'Fabrikam' };
const contoso = { id: 'prv_contoso', name: 'Contoso' };
const wingtip = { id: 'cus_wingtip', name: 'Wingtip Toys' };

/** It learns what it sees no more, and not who has done it. */
const unshared = { to: 'prv_contoso', kind: 'CUSTOMER_NO_LONGER_SHARED', counterpart: fabrikam, third: wingtip };
const ended = { kind: 'RELATIONSHIP_ENDED' };

describe('onRelationshipEnded', () => {
  it.each([
    {
      who: 'the customer',
      endedBy: wingtip,
      tells: [unshared, { ...ended, to: 'rsl_fabrikam', counterpart: wingtip, endedBy: 'COUNTERPART' }],
    },
    {
      who: 'the partner',
      endedBy: fabrikam,
      tells: [{ ...ended, to: 'cus_wingtip', counterpart: fabrikam, endedBy: 'COUNTERPART' }, unshared],
    },
    {
      who: 'a provider that shared it',
      endedBy: contoso,
      tells: [
        { ...ended, to: 'cus_wingtip', counterpart: fabrikam, endedBy: 'THIRD_COMPANY', third: contoso },
        { ...ended, to: 'rsl_fabrikam', counterpart: wingtip, endedBy: 'THIRD_COMPANY', third: contoso },
      ],
    },
    {
      who: 'none of them',
      endedBy: null,
      tells: [
        { ...ended, to: 'cus_wingtip', counterpart: fabrikam, endedBy: 'PROGRAMME' },
        unshared,
        { ...ended, to: 'rsl_fabrikam', counterpart: wingtip, endedBy: 'PROGRAMME' },
      ],
    },
  ])('tells who did not do it, and no partner more than it saw, when $who ended it (R24, R32)', async (row) => {
    await handle(aRelationshipEnd({ endedBy: row.endedBy }));

    expect(await told()).toEqual(row.tells);
  });

  it('tells nobody of a customer that was not shared', async () => {
    await handle(aRelationshipEnd({ sharedWithIds: [] }));

    expect((await told()).map(({ to }) => to)).toEqual(['rsl_fabrikam']);
  });

  it('changes nothing when the event is handled again', async () => {
    const end = aRelationshipEnd();
    await handle(end);
    const before = await everything();
    expect(before).toMatchObject([{ createdAt: end.data.endedAt, eventId: end.id }, { createdAt: end.data.endedAt }]);

    await handle(end);

    expect(await everything()).toEqual(before);
  });
});
