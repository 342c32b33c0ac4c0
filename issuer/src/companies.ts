import { TENANTS, type WorldTenant } from '@twotier/worlds';
import type { CreatedTenant, TenantStore } from './tenants';

const ofCreated = ({ tenantId, name, countryCode, domain, memberNumber }: CreatedTenant): WorldTenant => ({
  tenantId,
  name,
  countryCode,
  domains: [domain],
  primaryDomain: domain,
  isEnrolled: false,
  memberNumber,
});

/** Every company that the directories know: of the worlds, and those whose tenants were created since. */
export function createCompanies(tenants: Pick<TenantStore, 'ofTenant' | 'withMemberNumber'>) {
  const inWorlds = (key: 'tenantId' | 'memberNumber', value: string | number) =>
    TENANTS.find((tenant) => tenant[key] === value);
  const sinceCreated = async (tenant: Promise<CreatedTenant | null>) => {
    const created = await tenant;
    return created && ofCreated(created);
  };
  return {
    ofTenant: async (tenantId: string) => inWorlds('tenantId', tenantId) ?? sinceCreated(tenants.ofTenant(tenantId)),
    withMemberNumber: async (memberNumber: number) =>
      inWorlds('memberNumber', memberNumber) ?? sinceCreated(tenants.withMemberNumber(memberNumber)),
  };
}

export type Companies = ReturnType<typeof createCompanies>;
