import { useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import { aContext } from '../testing/viewers';
import {
  announced,
  aPartnership,
  aRelationship,
  cardOf,
  deps,
  everything,
  organizations,
  pairsSharing,
} from '../testing/world';
import { openResellerRelationship } from './openResellerRelationship';
import { ResellerRelationshipModel } from './resellerRelationship.model';

const since = new Date('2024-05-01T00:00:00Z');
const wishOf = (partnerId: string, customerId = 'cus_wingtip') => ({
  partnerId,
  customerId,
  origin: 'REFERRAL' as const,
  since,
});

describe('openResellerRelationship', () => {
  useTestDatabase();

  it('opens the relationship alone and shares nothing while a half is missing (R16)', async () => {
    await organizations('rsl_fabrikam', cardOf('cus_wingtip', { name: 'Wingtip Toys', countryCode: 'FR' }));

    expect(await openResellerRelationship(deps, wishOf('rsl_fabrikam'))).toMatchObject({
      partnerId: 'rsl_fabrikam',
      partnerKind: 'RESELLER',
      customerName: 'Wingtip Toys',
      customerCountry: 'FR',
      status: 'ACTIVE',
      origin: 'REFERRAL',
      since,
    });
    expect(await pairsSharing('cus_wingtip')).toEqual([]);
    expect(await announced()).toEqual(['relationship.started']);
  });

  it('opens the missing half, leaves the other untouched, and shares the customer from then on (R18)', async () => {
    await organizations('rsl_fabrikam', 'prv_contoso', 'cus_wingtip');
    const half = await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });

    await openResellerRelationship(deps, wishOf('prv_contoso'));

    expect(await ResellerRelationshipModel.findById(half.id).lean()).toMatchObject({ version: 1, since: half.since });
    expect(await pairsSharing('cus_wingtip')).toEqual(['prv_contoso rsl_fabrikam']);
  });

  it('keeps the reference of a referral, and tells it to the two ends alone', async () => {
    await organizations('rsl_fabrikam', 'prv_contoso', 'cus_wingtip');
    await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
    const { id } = await aRelationship({ ...wishOf('rsl_fabrikam'), reference: 'Ada of Lucerne' });

    const told = async (organization: string) => {
      const found = await aContext(organization).loaders.relationshipById.load(id);
      return found && [found.origin, found.reference];
    };
    expect(await told('rsl_fabrikam')).toEqual(['REFERRAL', 'Ada of Lucerne']);
    expect(await told('cus_wingtip')).toEqual(['REFERRAL', 'Ada of Lucerne']);
    expect(await told('prv_contoso')).toEqual([null, null]);
  });

  it('adds a partner beside the others, each pair once (R22)', async () => {
    await organizations('rsl_fabrikam', 'rsl_tailspin', 'prv_contoso', 'prv_northwind', 'cus_wingtip');
    for (const partner of ['rsl_fabrikam', 'prv_contoso', 'rsl_tailspin', 'prv_northwind']) {
      await openResellerRelationship(deps, wishOf(partner));
    }
    expect(await pairsSharing('cus_wingtip')).toEqual([
      'prv_contoso rsl_fabrikam',
      'prv_contoso rsl_tailspin',
      'prv_northwind rsl_fabrikam',
      'prv_northwind rsl_tailspin',
    ]);
  });

  it('loses no shared customer when both halves arrive at once, 20 times', async () => {
    const customers = Array.from({ length: 20 }, (_, index) => `cus_${index}`);
    await organizations('rsl_fabrikam', 'prv_contoso', ...customers);

    for (const customer of customers) {
      await Promise.all(
        ['rsl_fabrikam', 'prv_contoso'].map((partner) => openResellerRelationship(deps, wishOf(partner, customer))),
      );
    }

    expect((await Promise.all(customers.map(pairsSharing))).flat()).toHaveLength(20);
  });

  it('gives a partner that serves the customer its relationship again (R35)', async () => {
    await organizations('rsl_fabrikam', 'cus_wingtip');
    const first = await openResellerRelationship(deps, wishOf('rsl_fabrikam'));
    expect(await openResellerRelationship(deps, wishOf('rsl_fabrikam'))).toEqual(first);
    expect(await announced()).toEqual(['relationship.started']);
  });

  it('lets the database refuse a second active relationship of a pair, whatever the code does', async () => {
    await organizations('rsl_fabrikam', 'cus_wingtip');
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    const row = await ResellerRelationshipModel.findOne().lean();
    await expect(ResellerRelationshipModel.create({ ...row, _id: 'rel_second' })).rejects.toThrow(
      'one_active_per_pair',
    );
  });

  it('refuses a partner too many, and opens nothing', async () => {
    const resellers = Array.from({ length: 51 }, (_, index) => `rsl_${index}`);
    await organizations('cus_wingtip', ...resellers);
    for (const reseller of resellers.slice(0, 50))
      await aRelationship({ partnerId: reseller, customerId: 'cus_wingtip' });

    expect(await openResellerRelationship(deps, wishOf('rsl_50'))).toMatchObject({ code: 'TOO_MANY_PARTNERS' });

    expect(await ResellerRelationshipModel.countDocuments()).toBe(50);
  });

  it.each([
    {
      case: 'the customer is outside of the market (R21)',
      partner: 'rsl_fabrikam',
      customer: cardOf('cus_wingtip', { countryCode: 'CN' }),
      code: 'DIFFERENT_REGION',
    },
    {
      case: 'the customer is a partner itself (R14)',
      partner: 'rsl_fabrikam',
      customer: cardOf('rsl_tailspin'),
      code: 'RECIPIENT_NOT_ALLOWED',
    },
    {
      case: 'the reseller is suspended',
      partner: cardOf('rsl_fabrikam', { state: 'SUSPENDED' }),
      customer: cardOf('cus_wingtip'),
      code: 'PARTNER_NOT_ACTIVE',
    },
    {
      case: 'the provider is suspended',
      partner: cardOf('prv_contoso', { state: 'SUSPENDED' }),
      customer: cardOf('cus_wingtip'),
      code: 'PARTNER_NOT_ACTIVE',
    },
    {
      case: 'the customer is suspended',
      partner: 'rsl_fabrikam',
      customer: cardOf('cus_wingtip', { state: 'SUSPENDED' }),
      code: 'PARTNER_NOT_ACTIVE',
    },
    { case: 'the customer is unknown here', partner: 'rsl_fabrikam', customer: cardOf('cus_other'), code: 'NOT_FOUND' },
  ])('refuses and opens nothing when $case', async ({ partner, customer, code }) => {
    await organizations(partner, customer);
    const customerId = code === 'NOT_FOUND' ? 'cus_wingtip' : customer.id;
    const partnerId = typeof partner === 'string' ? partner : partner.id;

    expect(await openResellerRelationship(deps, wishOf(partnerId, customerId))).toMatchObject({ code });

    expect(await everything()).toMatchObject({ relationships: [], sharedCustomers: [], history: [], outbox: [] });
  });

  it('shares exactly what the relationships say, in whatever order and company they arrive', async () => {
    const partners = ['rsl_a', 'rsl_b', 'rsl_c', 'prv_a', 'prv_b', 'prv_c'];
    await organizations(...partners);
    let next = 0;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(partners), fc.integer({ min: 1, max: 6 }), async (arriving, atOnce) => {
        const customer = `cus_${(next += 1)}`;
        await organizations(customer);
        for (let at = 0; at < arriving.length; at += atOnce) {
          await Promise.all(
            arriving.slice(at, at + atOnce).map((partner) => openResellerRelationship(deps, wishOf(partner, customer))),
          );
        }
        const wanted = arriving
          .filter((id) => id.startsWith('prv'))
          .flatMap((provider) =>
            arriving.filter((id) => id.startsWith('rsl')).map((reseller) => `${provider} ${reseller}`),
          );
        expect(await pairsSharing(customer)).toEqual(wanted.sort());
      }),
      { numRuns: 25, seed: 20_261_125 },
    );
  });
});
