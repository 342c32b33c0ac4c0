import type { Identity, OrganizationCard, PersonViewer } from '@twotier/subgraph-kit';
import type { UserRecord } from './user';

const LOCALE_OF_STRANGERS = 'en-US';

/**
 * Who somebody is who has signed in. Whom we do not know, who is not active, and whose token contradicts what is stored
 * (another tenant, staff or not) is a person without rights. Only of whom we do not know do the claims of the sign-in
 * count: whoever is shut out here stays outside, administrator of the tenant or not.
 */
export function personOf(
  identity: Identity,
  user: UserRecord | null,
  organization: OrganizationCard | null,
): PersonViewer {
  const { issuer, subject, tenantId, isTenantAdministrator, isStaff, displayName = null, email = null } = identity;
  const person = { type: 'person', issuer, subject, tenantId } as const;
  const stranger = { ...person, userId: null, organization: null, roles: [], locale: LOCALE_OF_STRANGERS };
  if (!user) {
    const signIn = { isTenantAdministrator, displayName, email };
    return { ...stranger, roles: isStaff ? ['REVIEWER'] : [], isStaff, signIn };
  }

  const isWhoTheySay = user.status === 'ACTIVE' && user.tenantId === tenantId && user.isStaff === isStaff;
  if (!isWhoTheySay) return { ...stranger, isStaff: false };

  const { id: userId, locale } = user;
  if (isStaff) return { ...person, userId, organization: null, roles: ['REVIEWER'], locale, isStaff };
  if (!organization) return { ...stranger, isStaff };
  const roles = user.roles.filter((role) => role !== 'REVIEWER');
  return { ...person, userId, organization: toOrganizationCard(organization), roles, locale, isStaff };
}

/** Nothing but the card goes into a token, whatever more there is. */
function toOrganizationCard({
  id,
  kind,
  name,
  countryCode,
  tenantId,
  state,
  version,
}: OrganizationCard): OrganizationCard {
  return { id, kind, name, countryCode, tenantId, state, version };
}
