import { LARGEST_PROVIDER, LARGEST_RESELLER, REFERENCE_RESELLER } from './generatedUsers';
import { NEWCOMERS, type Newcomer } from './newcomers';
import { storyOrganizations } from './storyOrganizations';
import type { WorldOrganization } from './world';

/** What the directories of one machine know of a company. */
export interface WorldTenant {
  tenantId: string;
  name: string;
  countryCode: string;
  /** Verified. */
  domains: readonly string[];
  primaryDomain: string;
  isEnrolled: boolean;
  memberNumber: number;
}

type Known = Omit<WorldTenant, 'memberNumber'>;

const ofNewcomer = ({ label, name, countryCode, isEnrolled }: Newcomer): Known => ({
  tenantId: `t_${label}`,
  name,
  countryCode,
  domains: [`${label}.example`],
  primaryDomain: `${label}.example`,
  isEnrolled,
});

const ofOrganization = ({ tenantId, name, countryCode, primaryDomain, kind }: WorldOrganization): Known => ({
  tenantId,
  name,
  countryCode,
  domains: [primaryDomain],
  primaryDomain,
  isEnrolled: kind !== 'CUSTOMER',
});

/** The tenants as whose people one can sign in. The order gives the partner ids: what is new comes last. */
export const TENANTS: readonly WorldTenant[] = [
  ...NEWCOMERS.map(ofNewcomer),
  ...[LARGEST_PROVIDER, LARGEST_RESELLER, REFERENCE_RESELLER, ...storyOrganizations].map(ofOrganization),
].map((tenant, index) => ({ ...tenant, memberNumber: index }));
