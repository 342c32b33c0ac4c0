import type { InvitationKind } from '../__generated__/schema';
import type { Invitation } from '../invitation/invitation';
import type { Partnership } from '../partnership/partnership';
import type { PartnerKind } from '../resellerRelationship/resellerRelationship';

/** An invitation that would bring a customer the half that it lacks. */
export interface MendingInvitation {
  kind: InvitationKind;
  partnership: Partnership | null;
  inviter: { id: string; kind: PartnerKind };
  pendingInvitation: Invitation | null;
}
