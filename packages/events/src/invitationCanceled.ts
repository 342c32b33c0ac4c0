import type { EventRow, NewEvent } from './eventRow';
import type { InvitationSubject } from './invitationCreated';

export interface InvitationCanceledData extends InvitationSubject {
  canceledAt: Date;
}

/** The inviter has taken an invitation back before it was answered. */
export type InvitationCanceled = EventRow<'invitation.canceled', InvitationCanceledData>;

export const invitationCanceled = (
  data: InvitationCanceledData,
): NewEvent<'invitation.canceled', InvitationCanceledData> => ({
  type: 'invitation.canceled',
  subject: data.invitationId,
  data,
});
