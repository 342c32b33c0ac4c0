import { PERSONAS } from './personas';
import { TENANTS } from './tenants';

const tenantOf = (tenantId: string) => TENANTS.find((tenant) => tenant.tenantId === tenantId);

describe('TENANTS', () => {
  it('has the tenant of everybody who is not staff', () => {
    const missing = PERSONAS.filter(({ isStaff, tenantId }) => !isStaff && !tenantOf(tenantId));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('knows newcomers of three countries', () => {
    expect(['t_newco', 't_qingyun', 't_oldco'].map(tenantOf)).toMatchObject([
      { name: 'Newco Cloud GmbH', countryCode: 'DE', domains: ['newco.example'], primaryDomain: 'newco.example' },
      { name: '青云科技有限公司', countryCode: 'CN', domains: ['qingyun.example'] },
      { name: 'Oldco Hosting B.V.', countryCode: 'NL', domains: ['oldco.example'] },
    ]);
  });

  it('calls enrolled who is a partner, and one newcomer whom the membership directory knows longer than we do (R9)', () => {
    expect(['t_contoso', 't_fabrikam', 't_oldco'].map((id) => tenantOf(id)?.isEnrolled)).toEqual([true, true, true]);
    expect(['t_newco', 't_qingyun', 't_wingtip'].map((id) => tenantOf(id)?.isEnrolled)).toEqual([false, false, false]);
  });

  it('has each tenant, each domain and each number once', () => {
    for (const key of ['tenantId', 'primaryDomain', 'memberNumber'] as const) {
      expect(new Set(TENANTS.map((tenant) => tenant[key])).size).toBe(TENANTS.length);
    }
  });
});
