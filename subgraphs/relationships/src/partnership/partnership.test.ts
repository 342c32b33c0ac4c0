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
    ['the two are in one region', 'prv_contoso', { countryCode: 'DE' }, { countryCode: 'FR' }, undefined],
    [
      'the reseller is in another region (R10)',
      'prv_contoso',
      { countryCode: 'DE' },
      { countryCode: 'CN' },
      'DIFFERENT_REGION',
    ],
    [
      'one country is in no region (R10)',
      'prv_contoso',
      { countryCode: 'KP' },
      { countryCode: 'KP' },
      'DIFFERENT_REGION',
    ],
    ['the provider is suspended (R10)', 'prv_contoso', { state: 'SUSPENDED' as const }, {}, 'PARTNER_NOT_ACTIVE'],
    ['the provider is a customer (R14)', 'cus_contoso', {}, {}, 'RECIPIENT_NOT_ALLOWED'],
  ])('says what stands against it when %s', (_case, provider, ofProvider, ofReseller, code) => {
    expect(whyNotPartners(projected(provider, ofProvider), projected('rsl_fabrikam', ofReseller))?.code).toBe(code);
  });
});
