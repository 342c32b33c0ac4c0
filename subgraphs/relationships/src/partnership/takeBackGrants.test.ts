import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { aContext, anonymousContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import { aPartnership, cardOf, deps, everything, organizations, partnersAnnounces } from '../testing/world';
import { endPartnership } from './endPartnership';
import { canTakeBackGrants } from './grants';
import type { PartnershipGrant } from './partnership';
import { takeBackGrants } from './takeBackGrants';

const fabrikam = aContext('rsl_fabrikam');

async function aGrantingPartnership(grants: PartnershipGrant[] = ['SUBMIT_ORDERS', 'ADMINISTER_TENANT']) {
  await organizations('prv_contoso', cardOf('rsl_fabrikam', { name: 'Fabrikam' }));
  return aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam', grants });
}

describe('takeBackGrants', () => {
  useTestDatabase();

  it('takes back what is named, keeps the rest, and tells the provider (R13)', async () => {
    const { id: partnershipId } = await aGrantingPartnership();
    const context = { ...aContext('rsl_fabrikam', ['ADMIN_AGENT']), now: () => new Date('2026-11-20T10:00:00Z') };

    expect(
      await takeBackGrants(context, { partnershipId, grants: ['ADMINISTER_TENANT', 'ADD_SUBSCRIPTIONS'] }),
    ).toMatchObject({ id: partnershipId, status: 'ACTIVE', grants: ['SUBMIT_ORDERS'], version: 2 });

    expect(await OutboxModel.findOne({ type: 'partnership.grantsTakenBack' }).lean()).toMatchObject({
      subject: partnershipId,
      data: {
        partnershipId,
        providerId: 'prv_contoso',
        resellerId: 'rsl_fabrikam',
        resellerName: 'Fabrikam',
        takenBack: ['ADMINISTER_TENANT'],
        takenBackAt: new Date('2026-11-20T10:00:00Z'),
      },
    });
    expect(await HistoryModel.findOne({ what: 'partnership.grantsTakenBack' }).lean()).toMatchObject({
      subject: partnershipId,
      parties: ['prv_contoso', 'rsl_fabrikam'],
      byOrganizationId: 'rsl_fabrikam',
      before: { grants: ['SUBMIT_ORDERS', 'ADMINISTER_TENANT'] },
      after: { grants: ['SUBMIT_ORDERS'] },
    });
    expect(await whatDiffers()).toEqual([]);
  });

  it('lets the last one go, and the partnership goes on (R13)', async () => {
    const partnership = await aGrantingPartnership(['SUBMIT_ORDERS']);
    expect(canTakeBackGrants(fabrikam.viewer, partnership)).toBe(true);

    const bare = await takeBackGrants(fabrikam, { partnershipId: partnership.id, grants: ['SUBMIT_ORDERS'] });

    expect(bare).toMatchObject({ status: 'ACTIVE', grants: [] });
    expect(canTakeBackGrants(fabrikam.viewer, bare as typeof partnership)).toBe(false);
  });

  it('lets a suspended reseller take back (R13)', async () => {
    const { id: partnershipId } = await aGrantingPartnership();
    await partnersAnnounces(cardOf('rsl_fabrikam', { state: 'SUSPENDED', version: 2 }));

    expect(await takeBackGrants(fabrikam, { partnershipId, grants: ['SUBMIT_ORDERS'] })).toMatchObject({
      status: 'SUSPENDED',
      grants: ['ADMINISTER_TENANT'],
    });
  });

  it('changes nothing and tells nobody where none of them is given (R35)', async () => {
    const { id: partnershipId } = await aGrantingPartnership();
    const first = await takeBackGrants(fabrikam, { partnershipId, grants: ['SUBMIT_ORDERS'] });
    const before = await everything();

    expect(await takeBackGrants(fabrikam, { partnershipId, grants: ['SUBMIT_ORDERS'] })).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it.each([
    { case: 'another reseller asks (R33)', context: aContext('rsl_tailspin'), code: 'NOT_FOUND' },
    { case: 'staff ask (R34)', context: aContext(null, ['REVIEWER']), code: 'NOT_FOUND' },
    { case: 'nobody is signed in', context: anonymousContext(), code: 'NOT_FOUND' },
    { case: 'the provider asks', context: aContext('prv_contoso'), code: 'FORBIDDEN' },
    { case: 'a sales agent asks', context: aContext('rsl_fabrikam', ['SALES_AGENT']), code: 'FORBIDDEN' },
    { case: 'a helpdesk agent asks', context: aContext('rsl_fabrikam', ['HELPDESK_AGENT']), code: 'FORBIDDEN' },
    { case: 'a billing administrator asks', context: aContext('rsl_fabrikam', ['BILLING_ADMIN']), code: 'FORBIDDEN' },
    { case: 'a user administrator asks', context: aContext('rsl_fabrikam', ['USER_ADMIN']), code: 'FORBIDDEN' },
    { case: 'nothing is named', context: fabrikam, code: 'INVALID_INPUT', grants: [] },
  ])('refuses and changes nothing when $case', async ({ context, code, grants = ['SUBMIT_ORDERS' as const] }) => {
    const partnership = await aGrantingPartnership();
    const before = await everything();

    expect(await takeBackGrants(context, { partnershipId: partnership.id, grants })).toMatchObject({ code });

    expect(canTakeBackGrants(context.viewer, partnership)).toBe(code === 'INVALID_INPUT');
    expect(await everything()).toEqual(before);
  });

  it('refuses and changes nothing when it has ended', async () => {
    const { id: partnershipId } = await aGrantingPartnership();
    await endPartnership(fabrikam, partnershipId);
    const before = await everything();

    expect(await takeBackGrants(fabrikam, { partnershipId, grants: ['SUBMIT_ORDERS'] })).toMatchObject({
      code: 'PARTNERSHIP_ENDED',
      partnership: { id: partnershipId, status: 'ENDED' },
    });

    expect(await everything()).toEqual(before);
  });

  it('lets the store write over no newer version, whatever the code does', async () => {
    const partnership = await aGrantingPartnership();
    await takeBackGrants(fabrikam, { partnershipId: partnership.id, grants: ['SUBMIT_ORDERS'] });

    await expect(deps.stores.partnershipChanges.setGrants(fabrikam.viewer, partnership, [])).rejects.toThrow(
      'is no longer in the state that was read',
    );
  });
});
