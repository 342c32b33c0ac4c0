import type { EventRow, NewEvent } from './eventRow';

export interface RelationshipEndRequestedData {
  relationshipId: string;
  resellerId: string;
  /** Names as they were then: what is told of the past does not change with a rename. */
  resellerName: string;
  customerId: string;
  customerName: string;
  requestedAt: Date;
  /** One line in the reseller's words; null where it gave none. */
  reason: string | null;
  /** The providers that share the customer with it by active partnerships: they are asked, too. */
  providerIds: string[];
}

/** A reseller asks those who can to end its relationship with a customer. */
export type RelationshipEndRequested = EventRow<'relationship.endRequested', RelationshipEndRequestedData>;

/** Builds the event from the relationship whose end is asked for. */
export const relationshipEndRequested = (
  data: RelationshipEndRequestedData,
): NewEvent<'relationship.endRequested', RelationshipEndRequestedData> => ({
  type: 'relationship.endRequested',
  subject: data.relationshipId,
  data,
});
