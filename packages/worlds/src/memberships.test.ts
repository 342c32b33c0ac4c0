import { memberNumberIn, memberNumberOf, membershipProfilesOf } from './memberships';
import { TENANTS } from './tenants';

const profilesOf = (tenantId: string) => {
  const tenant = TENANTS.find((one) => one.tenantId === tenantId);
  if (!tenant) throw new Error(`There is no tenant ${tenantId}.`);
  return membershipProfilesOf(tenant);
};

describe('membershipProfilesOf', () => {
  it('shows the global account, a location at home, one abroad, and one that is no longer in force (R1)', () => {
    expect(profilesOf('t_newco')).toMatchObject([
      { partnerId: '1000000', type: 'GLOBAL', countryCode: 'DE', isActive: true },
      { partnerId: '1000001', type: 'LOCATION', countryCode: 'DE', isActive: true, name: 'Newco Cloud GmbH (DE)' },
      { partnerId: '1000002', type: 'LOCATION', countryCode: 'DK', isActive: true },
      { partnerId: '1000003', type: 'LOCATION', countryCode: 'DE', isActive: false },
    ]);
  });

  it('goes abroad also from a country that is alone in its region', () => {
    expect(profilesOf('t_qingyun').map(({ countryCode }) => countryCode)).toEqual(['CN', 'CN', 'SG', 'CN']);
  });

  it('calls the location at home enrolled, of companies that are (R9)', () => {
    const enrolled = (tenantId: string) => profilesOf(tenantId).map(({ isEnrolled }) => isEnrolled);
    expect([enrolled('t_oldco'), enrolled('t_newco')]).toEqual([
      [false, true, false, false],
      [false, false, false, false],
    ]);
  });

  it('says the same at every call, and something of benefits, incentives and competencies', () => {
    const [, home] = profilesOf('t_newco');
    expect(profilesOf('t_newco')[1]).toEqual(home);
    expect([home?.benefits.length, home?.incentives.length, home?.competencies.length]).not.toContain(0);
  });

  it('gives every partner id once, of seven digits, in which the company is found again', () => {
    const ids = TENANTS.flatMap((tenant) => membershipProfilesOf(tenant).map(({ partnerId }) => partnerId));
    expect(new Set(ids).size).toBe(4 * TENANTS.length);
    expect(ids.filter((id) => !/^\d{7}$/.test(id))).toEqual([]);
    expect(profilesOf('t_fabrikam').map(({ partnerId }) => memberNumberIn(partnerId))).toEqual([8, 8, 8, 8]);
  });
});

describe('memberNumberOf', () => {
  it('is far from the companies of the worlds, and leaves room for seven digits', () => {
    const numbers = ['nova', 'novb', 'a-label-of-forty-letters-is-the-longest-x'].map(memberNumberOf);
    expect(new Set(numbers).size).toBe(3);
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(10_000);
      expect(number).toBeLessThan(2_250_000);
    }
  });

  it('is the same at every call', () => {
    expect(memberNumberOf('nova')).toBe(memberNumberOf('nova'));
  });
});

describe('memberNumberIn', () => {
  it.each(['', '999999', '0999999', '10000000', '1000000x', '１０００００0'])('finds nobody in %j', (partnerId) => {
    expect(memberNumberIn(partnerId)).toBeNull();
  });
});
