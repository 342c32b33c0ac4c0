import {
  keysetAfter,
  keysetSort,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
  type Viewer,
} from '@twotier/subgraph-kit';
import { readBounded, readTabled } from './readRelationships.store';
import { RELATIONSHIP_STATUSES, type RelationshipList, type ResellerRelationship } from './resellerRelationship';

const YOUNGEST_FIRST: Keyset = { field: 'since', tie: '_id', ascending: false };
const INDEX = 'partners_of_customer';

/** The caller has found out which partners the viewer may see here. */
export async function listPartners(
  viewer: Viewer,
  { customerId, partnerIds, asOf, page }: RelationshipList,
  asked: AskedParts,
): Promise<ListRead<ResellerRelationship>> {
  if (asOf === null) {
    // A customer has a hundred active ones at most: those that are not for the viewer are passed over.
    const selection = { customerId, status: 'ACTIVE', ...(partnerIds && { partnerId: { $in: partnerIds } }) };
    const after = page.position && keysetAfter(YOUNGEST_FIRST, page, valueOfPosition(page.position));
    const stages = [
      { $match: after ? { $and: [selection, after] } : selection },
      { $sort: keysetSort(YOUNGEST_FIRST, page) },
      { $limit: page.size + 1 },
    ];
    return readTabled(viewer, { page, stages, total: selection, index: INDEX }, asked);
  }
  const isTold = partnerIds ? [{ $in: ['$partnerId', { $literal: partnerIds }] }] : [];
  const lasted = { $or: [{ $eq: ['$status', 'ACTIVE'] }, { $gt: ['$endedAt', { $literal: asOf }] }] };
  const interval = { customerId, status: { $in: RELATIONSHIP_STATUSES }, since: { $lte: asOf } };
  const list = { interval, intervals: RELATIONSHIP_STATUSES.length, keyset: YOUNGEST_FIRST };
  return readBounded(viewer, { page, index: INDEX, ...list, fits: { $and: [lasted, ...isTold] } }, asked);
}
