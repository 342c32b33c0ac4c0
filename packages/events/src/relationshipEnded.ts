import type { EventRow, NewEvent } from './eventRow';

export interface RelationshipEndedData {
  relationshipId: string;
  partnerId: string;
  partnerKind: 'PROVIDER' | 'RESELLER';
  customerId: string;
  endedAt: Date;
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
