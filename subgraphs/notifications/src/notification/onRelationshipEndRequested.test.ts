import { useTestDatabase } from '@twotier/testkit';
import { anEndRequest } from '../testing/endings';
import { everything, handle, told } from '../testing/inboxes';

useTestDatabase();

const asked = { kind: 'RELATIONSHIP_END_REQUESTED', counterpart: { id: 'rsl_fabrikam', name: 'Fabrikam' } };

describe('onRelationshipEndRequested', () => {
  it('asks the customer and the providers that share it, in the words of the reseller (R24)', async () => {
    const request = anEndRequest();
    await handle(request);

    expect(await told()).toEqual([
      { to: 'cus_wingtip', ...asked, reason: 'They move to Japan.' },
      {
        to: 'prv_contoso',
        ...asked,
        reason: 'They move to Japan.',
        third: { id: 'cus_wingtip', name: 'Wingtip Toys' },
      },
    ]);
    expect(await everything()).toMatchObject([{ createdAt: request.data.requestedAt }, { eventId: request.id }]);
  });

  it('asks the customer alone where nobody shares it, and without a reason', async () => {
    await handle(anEndRequest({ providerIds: [], reason: null }));

    expect(await told()).toEqual([{ to: 'cus_wingtip', ...asked }]);
  });

  it('changes nothing when the event is handled again', async () => {
    const request = anEndRequest();
    await handle(request);
    const before = await everything();

    await handle(request);

    expect(await everything()).toEqual(before);
  });
});
