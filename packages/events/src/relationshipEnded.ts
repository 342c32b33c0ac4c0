import type { EventRow, NewEvent } from './eventRow';

export interface RelationshipEndedData {
  relationshipId: string;
  partnerId: string;
  partnerKind: 'PROVIDER' | 'RESELLER';
  /** Names as they were then: what is told of the past does not change with a rename. */
  partnerName: string;
  customerId: string;
  customerName: string;
  endedAt: Date;
  /** The customer, the partner or, of a reseller's half, the provider that shared it; null when it was none of them. */
  endedBy: { id: string; name: string } | null;
  /** The partners that shared the customer through it, each by an active partnership: it is gone from their lists. */
  sharedWithIds: string[];
}

/** A partner no longer looks after a customer. */
export type RelationshipEnded = EventRow<'relationship.ended', RelationshipEndedData>;

/** Builds the event from the relationship that has ended. */
export const relationshipEnded = (
  data: RelationshipEndedData,
): NewEvent<'relationship.ended', RelationshipEndedData> => ({
  type: 'relationship.ended',
  subject: data.relationshipId,
  data,
});
