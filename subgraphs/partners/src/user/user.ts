import {
  isWellFormedId,
  prefixOf,
  type Identity,
  type OrganizationCard,
  type PersonViewer,
  type Role,
  type Viewer,
} from '@twotier/subgraph-kit';

export const USER_STATUSES = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** A person as the graph shows them; null is what the viewer may not see. */
export interface User {
  __typename: 'User';
  id: string;
  displayName: string | null;
  email: string | null;
  locale: string | null;
  roles: Role[] | null;
}

/** What the signed-in person's desk is made of. All of it is in the token; the rest is read when it is asked for. */
export interface ViewerDesk {
  userId: string | null;
  organizationId: string | null;
  isStaff: boolean;
}

/** A person as they are added. */
export interface UserDetails {
  issuer: string;
  subject: string;
  tenantId: string;
  /** Null for staff of the programme. */
  organizationId: string | null;
  displayName: string;
  email: string;
  locale: string;
  roles: readonly Role[];
  isStaff: boolean;
}

export interface UserRecord extends Omit<UserDetails, 'roles'> {
  id: string;
  roles: Role[];
  status: UserStatus;
}

/** Whether this can be the id of a user. Representations bring anything, not only text. */
export const isUserId = (id: unknown): id is string =>
  typeof id === 'string' && isWellFormedId(id) && prefixOf(id) === 'usr';

/** A person whom the viewer may not see, and one who does not exist: they look the same (R33). */
export const hiddenUser = (id: string): User => ({
  __typename: 'User',
  id,
  displayName: null,
  email: null,
  locale: null,
  roles: null,
});

export const deskOf = (viewer: Viewer): ViewerDesk | null =>
  viewer.type === 'person'
    ? { userId: viewer.userId, organizationId: viewer.organization?.id ?? null, isStaff: viewer.isStaff }
    : null;

/** Why these details contradict each other, or null. */
export function whyNotAddable(
  { organizationId, tenantId, roles, isStaff }: UserDetails,
  organization: { tenantId: string } | null,
) {
  if (isStaff !== (organizationId === null)) return 'Staff have no organisation, and everybody else has one.';
  if (isStaff !== roles.includes('REVIEWER')) return 'Staff and nobody else are REVIEWER.';
  if (isStaff) return roles.length === 1 ? null : 'Staff are REVIEWER and nothing else.';
  if (!organization) return `There is no organisation ${String(organizationId)}.`;
  return organization.tenantId === tenantId ? null : 'A user is in the tenant of their organisation.';
}

const LOCALE_OF_STRANGERS = 'en-US';

/**
 * Who somebody is who has signed in. Whom we do not know, who is not active, and whose token contradicts what is stored
 * (another tenant, staff or not) is a person without rights.
 */
export function personOf(
  identity: Identity,
  user: UserRecord | null,
  organization: OrganizationCard | null,
): PersonViewer {
  const { issuer, subject, tenantId, isTenantAdministrator, isStaff, displayName = null, email = null } = identity;
  const person = { type: 'person', issuer, subject, tenantId } as const;
  const signIn = { isTenantAdministrator, displayName, email };
  const stranger = { ...person, userId: null, organization: null, locale: LOCALE_OF_STRANGERS, signIn };
  if (!user) return { ...stranger, roles: isStaff ? ['REVIEWER'] : [], isStaff };

  const isWhoTheySay = user.status === 'ACTIVE' && user.tenantId === tenantId && user.isStaff === isStaff;
  if (!isWhoTheySay) return { ...stranger, roles: [], isStaff: false };

  const { id: userId, locale } = user;
  if (isStaff) return { ...person, userId, organization: null, roles: ['REVIEWER'], locale, isStaff };
  if (!organization) return { ...stranger, roles: [], isStaff };
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
