import { useTestDatabase } from '@twotier/testkit';
import { aTakingBack } from '../testing/endings';
import { everything, handle, told } from '../testing/inboxes';

useTestDatabase();

describe('onGrantsTakenBack', () => {
  it('tells the provider alone what it may do no more (R13)', async () => {
    const takingBack = aTakingBack({ takenBack: ['SUBMIT_ORDERS', 'ADMINISTER_TENANT'] });

    await handle(takingBack);

    expect(await told()).toEqual([
      {
        to: 'prv_contoso',
        kind: 'GRANTS_TAKEN_BACK',
        counterpart: { id: 'rsl_fabrikam', name: 'Fabrikam' },
        grants: ['SUBMIT_ORDERS', 'ADMINISTER_TENANT'],
      },
    ]);
    expect(await everything()).toMatchObject([{ createdAt: takingBack.data.takenBackAt, eventId: takingBack.id }]);
  });

  it('changes nothing when the event is handled again', async () => {
    const takingBack = aTakingBack();
    await handle(takingBack);
    const before = await everything();

    await handle(takingBack);

    expect(await everything()).toEqual(before);
  });
});
