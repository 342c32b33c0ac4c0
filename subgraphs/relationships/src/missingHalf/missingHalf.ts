import type { InvitationKind, MissingHalf } from '../__generated__/schema';
import type { RelationshipsWish } from '../invitation/invitation';
import type { Partnership } from '../partnership/partnership';
import { halfBeside, type CustomerEntry, type PartnerKind } from '../resellerRelationship/resellerRelationship';

/** As many partnerships as a customer can have partners of a kind. */
export const MOST_MENDING = 50;

/** An invitation that would bring a customer the half that it lacks. */
export interface MendingInvitation {
  kind: InvitationKind;
  partnership: Partnership;
  /** What it would open: a pending one is looked for by this. */
  wish: RelationshipsWish;
}

/** What a customer lacks to be shared with anybody. Of the past nobody has kept it. */
export const missingHalfOf = ({ list, relationship }: CustomerEntry): MissingHalf | null =>
  list.asOf === null && relationship.missingHalf ? halfBeside(relationship.partnerKind) : null;

const otherEnd = (partnerKind: PartnerKind, { providerId, resellerId }: Partnership) =>
  partnerKind === 'RESELLER' ? providerId : resellerId;

/**
 * The invitation that would bring the missing half through this partnership. It is the reseller's to send, whoever of the two
 * looks at it: a provider invites no new customers.
 */
export const mendingInvitation = (
  { relationship: { customerId, partnerKind } }: CustomerEntry,
  partnership: Partnership,
): MendingInvitation => ({
  kind: 'NEW_CUSTOMER',
  partnership,
  wish: { customerId, partnerIds: [otherEnd(partnerKind, partnership)] },
});
