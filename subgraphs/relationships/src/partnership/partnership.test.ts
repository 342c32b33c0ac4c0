import { aViewer } from '../testing/viewers';
import { cardOf } from '../testing/world';
import { nameKey, ROLES } from '@twotier/subgraph-kit';
import { PARTNERSHIP_STATUSES, statesBefore, whyNotEndable, whyNotPartners } from './partnership';

const projected = (id: string, given?: Parameters<typeof cardOf>[1]) => {
  const card = cardOf(id, given);
  return { ...card, nameKey: nameKey(card.name) };
};

describe('partnership', () => {
  it('changes only along its table', () => {
    expect(Object.fromEntries(PARTNERSHIP_STATUSES.map((status) => [status, statesBefore(status)]))).toEqual({
      ACTIVE: ['SUSPENDED'],
      SUSPENDED: ['ACTIVE'],
      ENDED: ['ACTIVE', 'SUSPENDED'],
    });
  });

  it.each(ROLES.map((role) => [role, role === 'GLOBAL_ADMIN' || role === 'ADMIN_AGENT'] as const))(
    'lets a %s end it: %s',
    (role, may) => {
      const refusal = whyNotEndable(aViewer({ organization: 'rsl_fabrikam', roles: [role] }));
      expect(refusal).toEqual(
        may ? null : expect.objectContaining({ code: 'FORBIDDEN', requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] }),
      );
    },
  );

  it.each([
    {
      case: 'the two are in one region',
      provider: projected('prv_contoso', { countryCode: 'DE' }),
      reseller: projected('rsl_fabrikam', { countryCode: 'FR' }),
      code: undefined,
    },
    {
      case: 'the reseller is in another region (R10)',
      provider: projected('prv_contoso', { countryCode: 'DE' }),
      reseller: projected('rsl_fabrikam', { countryCode: 'CN' }),
      code: 'DIFFERENT_REGION',
    },
    {
      case: 'one country is in no region (R10)',
      provider: projected('prv_contoso', { countryCode: 'KP' }),
      reseller: projected('rsl_fabrikam', { countryCode: 'KP' }),
      code: 'DIFFERENT_REGION',
    },
    {
      case: 'the provider is suspended (R10)',
      provider: projected('prv_contoso', { state: 'SUSPENDED' as const }),
      reseller: projected('rsl_fabrikam', {}),
      code: 'PARTNER_NOT_ACTIVE',
    },
    {
      case: 'the provider is a customer (R14)',
      provider: projected('cus_contoso', {}),
      reseller: projected('rsl_fabrikam', {}),
      code: 'RECIPIENT_NOT_ALLOWED',
    },
  ])('says what stands against it when $case', ({ provider, reseller, code }) => {
    expect(whyNotPartners(provider, reseller)?.code).toBe(code);
  });
});
