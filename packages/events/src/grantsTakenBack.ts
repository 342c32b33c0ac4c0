import type { EventRow, NewEvent } from './eventRow';

type Grant = 'SUBMIT_ORDERS' | 'ADD_SUBSCRIPTIONS' | 'ADMINISTER_TENANT';

export interface GrantsTakenBackData {
  partnershipId: string;
  providerId: string;
  resellerId: string;
  /** As it was then: what is told of the past does not change with a rename. */
  resellerName: string;
  /** Those that were given and are no more. */
  takenBack: Grant[];
  takenBackAt: Date;
}

/** A reseller no longer lets a provider do something for it. */
export type GrantsTakenBack = EventRow<'partnership.grantsTakenBack', GrantsTakenBackData>;

/** Builds the event from the partnership and what was taken back in it. */
export const grantsTakenBack = (
  data: GrantsTakenBackData,
): NewEvent<'partnership.grantsTakenBack', GrantsTakenBackData> => ({
  type: 'partnership.grantsTakenBack',
  subject: data.partnershipId,
  data,
});
