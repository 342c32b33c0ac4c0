import type { UserInvited } from '@twotier/events';
import { rateLimited } from '@twotier/subgraph-kit';
import type { LinkFault } from '../__generated__/schema';
import type { UserInvitationRecord, UserRecord } from './user';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** For so long a link works. */
const VALID_MS = 7 * DAY_MS;
/** So often it is sent again in 24 hours. */
const RESENDS_A_DAY = 5;

/** A first mail, and the link that it brings. */
export const firstInvitation = (invitedByName: string, at: Date): UserInvitationRecord => ({
  version: 1,
  expiresAt: new Date(at.getTime() + VALID_MS),
  invitedByName,
  resentAt: [],
});

const ofTheLastDay = ({ resentAt }: UserInvitationRecord, now: Date) =>
  resentAt.filter((at) => now.getTime() - at.getTime() < DAY_MS);

/** The mail again, with a new link: those before it die. */
export const nextInvitation = (
  before: UserInvitationRecord,
  invitedByName: string,
  at: Date,
): UserInvitationRecord => ({
  ...firstInvitation(invitedByName, at),
  version: before.version + 1,
  resentAt: [...ofTheLastDay(before, at), at],
});

/** Why it cannot be sent again now, or null. */
export function whyNotResendable(invitation: UserInvitationRecord, now: Date) {
  const recent = ofTheLastDay(invitation, now);
  const [oldest] = recent;
  if (!oldest || recent.length < RESENDS_A_DAY) return null;
  return rateLimited(Math.ceil((oldest.getTime() + DAY_MS - now.getTime()) / 1_000));
}

/** Why a link of this version is worthless, or null. Whom it led to may be gone. */
export function faultOfLink(invited: UserRecord | null, version: number, now: Date): LinkFault | null {
  if (!invited?.invitation) return 'WITHDRAWN';
  if (version !== invited.invitation.version) return 'REPLACED';
  if (invited.status !== 'INVITED') return 'USED';
  return invited.invitation.expiresAt <= now ? 'EXPIRED' : null;
}

/** What the mail has to know. */
export const announcementOf = (
  { id, displayName, email, locale, roles }: UserRecord,
  organization: { id: string; name: string },
  { invitedByName, version, expiresAt }: UserInvitationRecord,
): UserInvited['data'] => ({
  userId: id,
  organizationId: organization.id,
  organizationName: organization.name,
  invitedByName,
  recipient: { displayName, email, locale },
  roles,
  link: { version, expiresAt },
});
