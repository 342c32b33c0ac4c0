import type { EventRow, NewEvent } from './eventRow';
import type { InvitationSubject } from './invitationCreated';

export interface InvitationExpiredData extends InvitationSubject {
  expiredAt: Date;
}

/** An invitation was not answered in time. */
export type InvitationExpired = EventRow<'invitation.expired', InvitationExpiredData>;

export const invitationExpired = (
  data: InvitationExpiredData,
): NewEvent<'invitation.expired', InvitationExpiredData> => ({
  type: 'invitation.expired',
  subject: data.invitationId,
  data,
});
