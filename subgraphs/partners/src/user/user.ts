import { isWellFormedId, prefixOf, type OpenedPage, type Role, type Viewer } from '@twotier/subgraph-kit';

export const USER_STATUSES = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** An invitation that nobody wants any more is no state: the invited person is taken off the list. */
const TRANSITIONS: Record<UserStatus, readonly UserStatus[]> = {
  INVITED: ['ACTIVE'],
  ACTIVE: ['DISABLED'],
  DISABLED: ['ACTIVE'],
};

export const canMove = (from: UserStatus, to: UserStatus): boolean => TRANSITIONS[from].includes(to);

/** A person as the graph shows them; null is what the viewer may not see. */
export interface User {
  __typename: 'User';
  id: string;
  displayName: string | null;
  email: string | null;
  locale: string | null;
  roles: Role[] | null;
  status: UserStatus | null;
  /** Null unless invited. */
  invitationExpiresAt: Date | null;
}

/** What the signed-in person's desk is made of. All of it is in the token; the rest is read when it is asked for. */
export interface ViewerDesk {
  userId: string | null;
  organizationId: string | null;
  isStaff: boolean;
}

/** A list of users as somebody asked for it; page and numbers are read only when selected. */
export interface UserList {
  organizationId: string;
  status: UserStatus[] | null;
  searchKey: string | null;
  page: OpenedPage;
}

export interface UserEntry {
  list: UserList;
  node: User;
}

/** A person as they are registered. */
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

/** The last mail that invited somebody. Its link is derived from the user's id and `version`. */
export interface UserInvitationRecord {
  version: number;
  expiresAt: Date;
  invitedByName: string;
  /** When it was sent again, of the last day, to count it. */
  resentAt: Date[];
}

export interface UserRecord extends Omit<UserDetails, 'issuer' | 'subject' | 'roles'> {
  id: string;
  /** Null while nobody has answered the invitation. */
  issuer: string | null;
  subject: string | null;
  roles: Role[];
  status: UserStatus;
  /** Null for who never was invited. */
  invitation: UserInvitationRecord | null;
}

/** Whether this can be the id of a user. Representations bring anything, not only text. */
export const isUserId = (id: unknown): id is string =>
  typeof id === 'string' && isWellFormedId(id) && prefixOf(id) === 'usr';

export const toUser = ({ id, displayName, email, locale, roles, status, invitation }: UserRecord): User => ({
  __typename: 'User',
  id,
  displayName,
  email,
  locale,
  roles,
  status,
  invitationExpiresAt: status === 'INVITED' ? (invitation?.expiresAt ?? null) : null,
});

/** A person whom the viewer may not see, and one who does not exist: they look the same (R33). */
export const hiddenUser = (id: string): User => ({
  __typename: 'User',
  id,
  displayName: null,
  email: null,
  locale: null,
  roles: null,
  status: null,
  invitationExpiresAt: null,
});

export const deskOf = (viewer: Viewer): ViewerDesk | null =>
  viewer.type === 'person'
    ? { userId: viewer.userId, organizationId: viewer.organization?.id ?? null, isStaff: viewer.isStaff }
    : null;

/** An address is taken once in an organisation, however it is written. */
export const emailKey = (email: string): string => email.toLowerCase();

/** Why these details contradict each other, or null. */
export function whyNotRegistrable(
  { organizationId, tenantId, roles, isStaff }: UserDetails,
  organization: { tenantId: string } | null,
) {
  if (isStaff !== (organizationId === null)) return 'Staff have no organisation, and everybody else has one.';
  if (isStaff !== roles.includes('REVIEWER')) return 'Staff and nobody else are REVIEWER.';
  if (isStaff) return roles.length === 1 ? null : 'Staff are REVIEWER and nothing else.';
  if (!organization) return `There is no organisation ${String(organizationId)}.`;
  return organization.tenantId === tenantId ? null : 'A user is in the tenant of their organisation.';
}
