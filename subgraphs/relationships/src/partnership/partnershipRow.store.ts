import type { Partnership } from './partnership';
import type { PartnershipDocument } from './partnership.model';

/** A partnership as it is stored, for all stores of this feature. */
export const toPartnership = (row: PartnershipDocument): Partnership => ({
  __typename: 'Partnership',
  id: row._id,
  providerId: row.providerId,
  providerName: row.providerName,
  providerKey: row.providerKey,
  providerCountry: row.providerCountry,
  resellerId: row.resellerId,
  resellerName: row.resellerName,
  resellerKey: row.resellerKey,
  resellerCountry: row.resellerCountry,
  status: row.status,
  grants: row.grants,
  since: row.since,
  endedAt: row.endedAt ?? null,
  version: row.version,
});
