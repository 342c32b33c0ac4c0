import {
  cutPage,
  keysBeginningWith,
  keysetAfter,
  keysetSort,
  TOTAL_CAP,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { withinSpan } from '../span';
import { areLasting, isByName, type Partnership, type PartnershipList } from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';
import { toPartnership } from './partnershipRow.store';

type Answer = (PartnershipDocument & { counted?: undefined }) | { counted: number };

/** The fields of a partnership as seen from either end. */
export const SIDES = {
  PROVIDER: {
    own: 'providerId',
    other: 'resellerId',
    otherKey: 'resellerKey',
    otherCountry: 'resellerCountry',
    index: 'resellers',
  },
  RESELLER: {
    own: 'resellerId',
    other: 'providerId',
    otherKey: 'providerKey',
    otherCountry: 'providerCountry',
    index: 'providers',
  },
} as const;

/** What of a list its index narrows. */
export const intervalOf = ({ ownerKind, ownerId, statuses, searchKey, since, order }: PartnershipList) => ({
  [SIDES[ownerKind].own]: ownerId,
  status: { $in: statuses },
  ...(searchKey !== null && { [SIDES[ownerKind].otherKey]: keysBeginningWith(searchKey) }),
  ...(since !== null && !isByName(order) && { since: withinSpan(since) }),
});

export const keysetOf = ({ ownerKind, order }: PartnershipList): Keyset => ({
  field: isByName(order) ? SIDES[ownerKind].otherKey : 'since',
  tie: '_id',
  ascending: order === 'NAME' || order === 'OLDEST',
});

/** The planner tries several indexes and may keep one that sorts in memory: the list says which is its own. */
export const listIndex = ({ ownerKind, order, statuses }: PartnershipList): string =>
  `${areLasting(statuses) ? 'lasting_' : ''}${SIDES[ownerKind].index}_${isByName(order) ? 'page' : 'by_since'}`;

const pageStages = (list: PartnershipList): PipelineStage.FacetPipelineStage[] => {
  const after = list.page.position && keysetAfter(keysetOf(list), list.page, valueOfPosition(list.page.position));
  return [
    { $match: after ? { $and: [intervalOf(list), after] } : intervalOf(list) },
    { $sort: keysetSort(keysetOf(list), list.page) },
    { $limit: list.page.size + 1 },
  ];
};

const totalStages = (list: PartnershipList): PipelineStage.FacetPipelineStage[] => [
  { $match: intervalOf(list) },
  { $limit: TOTAL_CAP + 1 },
  { $count: 'counted' },
];

/** Page and total of one list in one command. */
const listStages = (list: PartnershipList, asked: AskedParts): PipelineStage[] => {
  if (!asked.page) return totalStages(list);
  if (!asked.total) return pageStages(list);
  const pipeline = totalStages(list);
  return [...pageStages(list), { $unionWith: { coll: 'partnerships', pipeline } }];
};

/** Reads a list that its index narrows to its entries alone. */
export async function readListByIndex(list: PartnershipList, asked: AskedParts): Promise<ListRead<Partnership>> {
  const answers = await PartnershipModel.aggregate<Answer>(listStages(list, asked), {
    batchSize: TOTAL_CAP,
    hint: listIndex(list),
  });
  const rows = answers.filter((answer) => answer.counted === undefined);
  const counted = answers.find((answer) => answer.counted !== undefined)?.counted ?? 0;
  return {
    page: asked.page ? cutPage(rows.map(toPartnership), list.page) : null,
    counted: asked.total ? counted : null,
  };
}
