import { orderBlockers, type OrderFacts } from './eligibility';

const parties = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam', customerId: 'cus_wingtip' };
const allIsWell: OrderFacts = {
  partnership: { status: 'ACTIVE', grants: ['SUBMIT_ORDERS'] },
  hasProviderRelationship: true,
  hasResellerRelationship: true,
  isProviderSuspended: false,
  isResellerSuspended: false,
  isCustomerSuspended: false,
};
const found = (given: Partial<OrderFacts>) =>
  orderBlockers(parties, { ...allIsWell, ...given }, 'SUBMIT_ORDERS').map(({ code, half, partnerId, mendableBy }) => ({
    code,
    half,
    partnerId,
    mendableBy,
  }));

describe('orderBlockers', () => {
  it('finds none where all three edges are active, the order is granted and nobody is suspended (R26)', () => {
    expect(found({})).toEqual([]);
  });

  it.each<{ case: string; given: Partial<OrderFacts>; blockers: unknown[] }>([
    {
      case: 'the two partners do not work together',
      given: { partnership: null },
      blockers: [{ code: 'PARTNERSHIP_MISSING', half: 'PARTNERSHIP', partnerId: null, mendableBy: ['PROVIDER'] }],
    },
    {
      case: 'their partnership is suspended',
      given: { partnership: { status: 'SUSPENDED', grants: ['SUBMIT_ORDERS'] } },
      blockers: [{ code: 'PARTNERSHIP_NOT_ACTIVE', half: 'PARTNERSHIP', partnerId: null, mendableBy: ['PROGRAMME'] }],
    },
    {
      case: 'the reseller has taken the grant back',
      given: { partnership: { status: 'ACTIVE', grants: ['ADD_SUBSCRIPTIONS'] } },
      blockers: [{ code: 'GRANT_MISSING', half: 'PARTNERSHIP', partnerId: 'rsl_fabrikam', mendableBy: ['RESELLER'] }],
    },
    {
      case: 'the provider does not serve the customer',
      given: { hasProviderRelationship: false },
      blockers: [
        {
          code: 'RELATIONSHIP_MISSING',
          half: 'PROVIDER_RELATIONSHIP',
          partnerId: 'prv_contoso',
          mendableBy: ['PROVIDER', 'RESELLER'],
        },
      ],
    },
    {
      case: 'the reseller does not serve the customer',
      given: { hasResellerRelationship: false },
      blockers: [
        {
          code: 'RELATIONSHIP_MISSING',
          half: 'RESELLER_RELATIONSHIP',
          partnerId: 'rsl_fabrikam',
          mendableBy: ['RESELLER'],
        },
      ],
    },
    {
      case: 'the provider is suspended',
      given: { isProviderSuspended: true },
      blockers: [{ code: 'ORGANIZATION_SUSPENDED', half: null, partnerId: 'prv_contoso', mendableBy: ['PROGRAMME'] }],
    },
    {
      case: 'the reseller is suspended',
      given: { isResellerSuspended: true },
      blockers: [{ code: 'ORGANIZATION_SUSPENDED', half: null, partnerId: 'rsl_fabrikam', mendableBy: ['PROGRAMME'] }],
    },
    {
      case: 'the customer is suspended',
      given: { isCustomerSuspended: true },
      blockers: [{ code: 'ORGANIZATION_SUSPENDED', half: null, partnerId: null, mendableBy: ['PROGRAMME'] }],
    },
  ])('says it when $case (R26)', ({ given, blockers }) => {
    expect(found(given)).toEqual(blockers);
  });

  it('names everything at once, and who alone can ask for a half without a partnership (R26, R17)', () => {
    expect(
      found({
        partnership: { status: 'SUSPENDED', grants: [] },
        hasProviderRelationship: false,
        hasResellerRelationship: false,
        isProviderSuspended: true,
        isResellerSuspended: true,
        isCustomerSuspended: true,
      }).map(({ code, mendableBy }) => [code, ...mendableBy]),
    ).toEqual([
      ['PARTNERSHIP_NOT_ACTIVE', 'PROGRAMME'],
      ['GRANT_MISSING', 'RESELLER'],
      ['RELATIONSHIP_MISSING', 'PROVIDER'],
      ['RELATIONSHIP_MISSING', 'RESELLER'],
      ['ORGANIZATION_SUSPENDED', 'PROGRAMME'],
      ['ORGANIZATION_SUSPENDED', 'PROGRAMME'],
      ['ORGANIZATION_SUSPENDED', 'PROGRAMME'],
    ]);
  });
});
