import type { EventRow, NewEvent } from './eventRow';

/** Which invitation an event tells of. Never its link: that is derived from id and version by who has the keys. */
export interface InvitationSubject {
  invitationId: string;
  /** Counts its links. */
  version: number;
  kind: 'PARTNERSHIP' | 'NEW_CUSTOMER' | 'RESELLER_RELATIONSHIP';
  inviterId: string;
  /** The partners that take part. The reseller of a PARTNERSHIP is null until it has consented. */
  providerId: string | null;
  resellerId: string | null;
  /** Whom it is bound to; null where it is to nobody in particular. Whether there is such an organisation is not said. */
  organizationId: string | null;
}

export interface InvitationCreatedData extends InvitationSubject {
  /** Null where a job of ours sent it. */
  invitedByUserId: string | null;
  /** As it was then. */
  inviterName: string;
  /** Where the letter goes; null where it goes nowhere. */
  email: string | null;
  expiresAt: Date;
}

/** A partner asks for consent. */
export type InvitationCreated = EventRow<'invitation.created', InvitationCreatedData>;

export const invitationCreated = (
  data: InvitationCreatedData,
): NewEvent<'invitation.created', InvitationCreatedData> => ({
  type: 'invitation.created',
  subject: data.invitationId,
  data,
});
