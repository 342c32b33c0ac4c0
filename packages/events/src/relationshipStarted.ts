import type { EventRow, NewEvent } from './eventRow';

export interface RelationshipStartedData {
  relationshipId: string;
  partnerId: string;
  partnerKind: 'PROVIDER' | 'RESELLER';
  customerId: string;
  since: Date;
}

/** A partner looks after a customer from now on. */
export type RelationshipStarted = EventRow<'relationship.started', RelationshipStartedData>;

/** Builds the event from the relationship that was opened. */
export const relationshipStarted = (
  data: RelationshipStartedData,
): NewEvent<'relationship.started', RelationshipStartedData> => ({
  type: 'relationship.started',
  subject: data.relationshipId,
  data,
});
