import { keysetSort, TOTAL_CAP, valueOfPosition, type Keyset, type OpenedPage } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import { customerInterval } from '../customerKeyset';
import { isByName } from '../resellerRelationship/resellerRelationship';
import type { CommonCustomerList } from './commonCustomer';
import { keysPerPartnership } from './commonPageOf';

type Stages = ReturnType<Parameters<Stores['partnershipJoins']['joinSharedById']>[2]>[number];

/**
 * A customer has to stand at the same place whatever the partnership. Its name does; of its ages only that of the viewer's own
 * half, since each partnership has another other half.
 */
export const keysetOf = ({ viewerKind, selection: { order } }: CommonCustomerList): Keyset => ({
  field: isByName(order) ? 'nameKey' : viewerKind === 'PROVIDER' ? 'providerSince' : 'resellerSince',
  tie: 'customerId',
  ascending: order === 'NAME' || order === 'OLDEST',
});

/** What comes after a position: first its equals, then what is beyond. As one condition the index alone could not answer it. */
function intervalsAfter({ field, tie, ascending }: Keyset, page: OpenedPage): Record<string, unknown>[] {
  if (page.position === null) return [{}];
  const [value, id] = valueOfPosition(page.position);
  const beyond = ascending === (page.direction === 'forward') ? '$gt' : '$lt';
  return [{ [field]: value, [tie]: { [beyond]: id } }, { [field]: { [beyond]: value } }];
}

/** The `$lookup`s that read where the first customers of one partnership stand: from the index, and no document. */
export function keyStages(ownEnd: Record<string, string>, list: CommonCustomerList): Stages[] {
  const keyset = keysetOf(list);
  const { page } = list.selection;
  const shared = { ...ownEnd, ...customerInterval(list.selection) };
  return intervalsAfter(keyset, page).map((interval) => [
    { $match: { $and: [shared, interval] } },
    { $sort: keysetSort(keyset, page) },
    { $limit: keysPerPartnership(list) },
    { $project: { _id: 0, customerId: 1, [keyset.field]: 1 } },
  ]);
}

/** How many of each partnership are looked at for a total: all of them together are as many as a total is counted to. */
export const countedOfEach = ({ partnershipIds }: CommonCustomerList): number =>
  Math.floor((TOTAL_CAP + 1) / partnershipIds.length);

/** The part of a `$lookup` that tells the customers of one partnership, as far as a total looks. */
export const totalStages = (ownEnd: Record<string, string>, list: CommonCustomerList): Stages[] => [
  [
    { $match: { ...ownEnd, ...customerInterval(list.selection) } },
    { $limit: countedOfEach(list) },
    { $project: { _id: 0, customerId: 1 } },
  ],
];

/** The part of a `$lookup` that counts the links of a pair which are no older than that, to the cap and no further. */
export const recentStages = (ownEnd: Record<string, string>, from: Date): Stages[] => [
  [{ $match: { ...ownEnd, since: { $gte: from } } }, { $limit: TOTAL_CAP + 1 }, { $count: 'counted' }],
];
