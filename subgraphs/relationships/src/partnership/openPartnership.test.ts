import { useTestDatabase } from '@twotier/testkit';
import { aPartnership, announced, cardOf, deps, everything, organizations } from '../testing/world';
import { openPartnership } from './openPartnership';
import { PartnershipModel } from './partnership.model';

const wish = {
  providerId: 'prv_contoso',
  resellerId: 'rsl_fabrikam',
  grants: ['SUBMIT_ORDERS' as const],
  since: new Date('2024-05-01T00:00:00Z'),
};

describe('openPartnership', () => {
  useTestDatabase();

  it('opens the partnership and tells the other services (R10)', async () => {
    await organizations(
      cardOf('prv_contoso', { name: 'Contoso' }),
      cardOf('rsl_fabrikam', { name: 'Fabrikam', countryCode: 'FR' }),
    );

    expect(await openPartnership(deps, wish)).toMatchObject({
      providerName: 'Contoso',
      resellerName: 'Fabrikam',
      resellerCountry: 'FR',
      status: 'ACTIVE',
      grants: ['SUBMIT_ORDERS'],
      since: wish.since,
      endedAt: null,
    });
    expect(await announced()).toEqual(['partnership.started']);
  });

  it('gives a pair that works together its partnership again, and opens no second (R11)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const first = await aPartnership(wish);
    const before = await everything();

    expect(await openPartnership(deps, wish)).toMatchObject({ id: first.id, version: 1 });

    expect({ ...(await everything()), organizations: [] }).toEqual({ ...before, organizations: [] });
  });

  it('opens one partnership when two consents of a pair arrive at once (R11)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');

    const results = await Promise.all([openPartnership(deps, wish), openPartnership(deps, wish)]);

    expect(new Set(results.map((result) => 'id' in result && result.id)).size).toBe(1);
    expect(await PartnershipModel.countDocuments()).toBe(1);
    expect(await announced()).toEqual(['partnership.started']);
  });

  it('lets the database refuse a second partnership of a pair, whatever the code does (R11)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    await aPartnership(wish);
    const row = await PartnershipModel.findOne().lean();

    await expect(PartnershipModel.create({ ...row, _id: 'pts_second' })).rejects.toThrow('one_per_pair');
  });

  it.each([
    {
      case: 'the two are in different regions (R10)',
      reseller: cardOf('rsl_fabrikam', { countryCode: 'CN' }),
      code: 'DIFFERENT_REGION',
    },
    {
      case: 'the reseller is suspended (R10)',
      reseller: cardOf('rsl_fabrikam', { state: 'SUSPENDED' }),
      code: 'PARTNER_NOT_ACTIVE',
    },
    {
      case: 'the provider is suspended (R10)',
      provider: cardOf('prv_contoso', { state: 'SUSPENDED' }),
      code: 'PARTNER_NOT_ACTIVE',
    },
    { case: 'the reseller is unknown here', reseller: cardOf('rsl_tailspin'), code: 'NOT_FOUND' },
  ])('refuses and opens nothing when $case', async ({ provider = 'prv_contoso', reseller = 'rsl_fabrikam', code }) => {
    await organizations(provider, reseller);

    expect(await openPartnership(deps, wish)).toMatchObject({ code });

    expect(await everything()).toMatchObject({ partnerships: [], history: [], outbox: [] });
  });
});
