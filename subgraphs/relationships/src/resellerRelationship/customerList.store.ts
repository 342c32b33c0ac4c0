import type { AskedParts, ListRead, Viewer } from '@twotier/subgraph-kit';
import {
  customerIndexOf,
  customerInterval,
  customerKeysetOf,
  customerPageStages,
  intervalsOf,
  isBesideIndex,
} from '../customerKeyset';
import { fitsSpan } from '../span';
import { readBounded, readTabled, type BoundedRead } from './readRelationships.store';
import { relationshipPairStore } from './relationshipPairs.store';
import { isByName, RELATIONSHIP_STATUSES, type CustomerList, type ResellerRelationship } from './resellerRelationship';
import { canListCustomersOf } from './visibility';

type Looked = Parameters<NonNullable<BoundedRead['strikeOut']>>[0];
type Beside = Partial<BoundedRead> & { fits: unknown };

const everybody = { fits: true };

const keyOf = ({ row }: Looked[number]) => row?.customerId;

/** Strikes out the customers that this partner serves, too. */
const withoutThoseOf = (partnerId: string) => async (looked: Looked) => {
  const pairs = looked.flatMap(({ row }) => (row ? [{ customerId: row.customerId, partnerId }] : []));
  const served = new Set((await relationshipPairStore.activeAmong(pairs)).map(({ customerId }) => customerId));
  return looked.map((one) => (served.has(keyOf(one) ?? '') ? { ...one, row: null } : one));
};

/** What narrows the list beside its index; null where the index alone does. */
function besideIndex({ origins, missingIn, ...list }: CustomerList): Beside | null {
  if (origins !== null) return { fits: { $in: ['$origin', { $literal: origins }] } };
  if (isBesideIndex(list) && list.since) return { fits: fitsSpan('$since', list.since) };
  if (missingIn !== null) return { ...everybody, keysEach: 2, strikeOut: withoutThoseOf(missingIn.otherId) };
  return null;
}

const baseOf = ({ partnerId, missing }: CustomerList) =>
  missing === null ? { partnerId, status: 'ACTIVE' } : { partnerId, missingHalf: true };

const indexOf = (list: CustomerList) =>
  list.missing === null
    ? `customers_${customerIndexOf(list)}`
    : `customers_missing_half_by_${isByName(list.order) ? 'name' : 'since'}`;

/** Those that the partner served at that instant: one that has ended since was active from its beginning to its end. */
function servedAt(list: CustomerList, asOf: Date): BoundedRead {
  const { partnerId, page } = list;
  const until = { since: { $lte: asOf } };
  return {
    page,
    index: indexOf(list),
    interval: { partnerId, status: { $in: RELATIONSHIP_STATUSES }, ...customerInterval(list), ...until },
    intervals: RELATIONSHIP_STATUSES.length * intervalsOf(list),
    keyset: customerKeysetOf(list),
    fits: { $or: [{ $eq: ['$status', 'ACTIVE'] }, { $gt: ['$endedAt', { $literal: asOf }] }] },
  };
}

export async function listCustomers(
  viewer: Viewer,
  list: CustomerList,
  asked: AskedParts,
): Promise<ListRead<ResellerRelationship>> {
  if (!canListCustomersOf(viewer, list.partnerId)) throw new Error('Only a partner itself lists its customers.');
  if (list.asOf !== null) return readBounded(viewer, servedAt(list, list.asOf), asked);
  const { page } = list;
  const [base, index, beside] = [baseOf(list), indexOf(list), besideIndex(list)];
  const interval = { ...base, ...customerInterval(list) };
  if (beside === null)
    return readTabled(viewer, { page, index, total: interval, stages: customerPageStages(base, list) }, asked);
  const bounded = { page, index, interval, intervals: intervalsOf(list), keyset: customerKeysetOf(list) };
  return readBounded(viewer, { ...bounded, ...beside }, asked);
}
