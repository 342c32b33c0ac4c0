import type { EventRow, NewEvent } from './eventRow';

export interface PartnershipEndedData {
  partnershipId: string;
  providerId: string;
  /** Names as they were then: what is told of the past does not change with a rename. */
  providerName: string;
  resellerId: string;
  resellerName: string;
  endedAt: Date;
  /** The side that ended it; null when it was neither, e.g. the programme. */
  endedByOrganizationId: string | null;
}

/** A provider and a reseller no longer work together. */
export type PartnershipEnded = EventRow<'partnership.ended', PartnershipEndedData>;

/** Builds the event from the partnership that has ended. */
export const partnershipEnded = (data: PartnershipEndedData): NewEvent<'partnership.ended', PartnershipEndedData> => ({
  type: 'partnership.ended',
  subject: data.partnershipId,
  data,
});
