import { system } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { enrollmentIncomplete, tenantTaken } from '../enrollment/errors';
import { partnerIdNotUsable } from '../membership/errors';
import { faultsOfLink } from './review';

/**
 * What stands against an active account at this moment, or null. Whoever activates it need not see the tenant's
 * organisation, so it is looked for in our own name.
 */
export async function whyNotActivatable(
  { stores }: Pick<Context, 'stores'>,
  { membership, membershipProfiles, tenantId, countryCode }: EnrollmentRecord,
) {
  // R3: a link that was left for later has to be made first.
  if (!membership) return enrollmentIncomplete([membershipProfiles ? 'MEMBERSHIP_PROFILE' : 'MEMBERSHIP_SIGN_IN']);
  const faults = faultsOfLink(membership, countryCode);
  if (faults.length > 0) return partnerIdNotUsable(faults);
  return (await stores.organizations.ofTenant(system('activateAccount'), tenantId)) ? tenantTaken() : null;
}
