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
export function createCompanies(tenants: Pick<TenantStore, 'find'>) {
  async function find(inWorlds: WorldTenant | undefined, criterion: Parameters<TenantStore['find']>[0]) {
    const created = inWorlds ? null : await tenants.find(criterion);
    return inWorlds ?? (created && ofCreated(created));
  }
  return {
    ofTenant: (tenantId: string) =>
      find(
        TENANTS.find((tenant) => tenant.tenantId === tenantId),
        { _id: tenantId },
      ),
    withMemberNumber: (memberNumber: number) =>
      find(
        TENANTS.find((tenant) => tenant.memberNumber === memberNumber),
        { memberNumber },
      ),
  };
}

export type Companies = ReturnType<typeof createCompanies>;
