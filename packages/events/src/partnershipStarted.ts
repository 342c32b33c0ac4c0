import type { EventRow, NewEvent } from './eventRow';

export interface PartnershipStartedData {
  partnershipId: string;
  providerId: string;
  /** Names as they were then: what is told of the past does not change with a rename. */
  providerName: string;
  resellerId: string;
  resellerName: string;
  since: Date;
}

/** A provider and a reseller work together from now on. */
export type PartnershipStarted = EventRow<'partnership.started', PartnershipStartedData>;

/** Builds the event from the partnership that was opened. */
export const partnershipStarted = (
  data: PartnershipStartedData,
): NewEvent<'partnership.started', PartnershipStartedData> => ({
  type: 'partnership.started',
  subject: data.partnershipId,
  data,
});
