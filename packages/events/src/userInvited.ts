import type { Recipient } from './enrollmentProgressed';
import type { EventRow, NewEvent } from './eventRow';

export interface UserInvitedData {
  userId: string;
  organizationId: string;
  /** As it was then. */
  organizationName: string;
  invitedByName: string;
  recipient: Recipient;
  roles: string[];
  /** From it and the keys the link is derived. */
  link: { version: number; expiresAt: Date };
}

/** Somebody is to join an organisation as its user; the mail brings them the link. */
export type UserInvited = EventRow<'user.invited', UserInvitedData>;

export const userInvited = (data: UserInvitedData): NewEvent<'user.invited', UserInvitedData> => ({
  type: 'user.invited',
  subject: data.userId,
  data,
});
