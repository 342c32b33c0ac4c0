import type { InvitationSubject } from '@twotier/events';
import type { HistoryEntry } from '@twotier/history';
import type { Invitation } from './invitation';

/** What every event of an invitation says of it. Never its link. */
export const subjectOf = ({
  id,
  version,
  kind,
  inviterId,
  providerId,
  resellerId,
  organizationId,
}: Invitation): InvitationSubject => ({
  invitationId: id,
  version,
  kind,
  inviterId,
  providerId,
  resellerId,
  organizationId,
});

/** Who sees the invitation reads its history. Neither address nor reference is written there: those are the inviter's. */
export const partiesOf = ({ inviterId, organizationId, providerId }: Invitation): string[] => [
  ...new Set([inviterId, organizationId, providerId].filter((id) => id !== null)),
];

/** One that had this state and has another now. */
export const changeOf = (before: Invitation, after: Invitation, at: Date): HistoryEntry => ({
  subject: after.id,
  what: `invitation.${after.status.toLowerCase()}`,
  parties: partiesOf(after),
  at,
  before: { status: before.status },
  after: { status: after.status },
});
