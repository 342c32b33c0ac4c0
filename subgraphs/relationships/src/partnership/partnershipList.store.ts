import {
  keysBeginningWith,
  keysetAfter,
  keysetSort,
  TOTAL_CAP,
  valueOfPosition,
  type Keyset,
  type AskedParts,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { isByName, type PartnershipList } from './partnership';

/** The fields of a partnership as seen from either end. */
export const SIDES = {
  PROVIDER: { own: 'providerId', other: 'resellerId', otherKey: 'resellerKey', index: 'resellers' },
  RESELLER: { own: 'resellerId', other: 'providerId', otherKey: 'providerKey', index: 'providers' },
} as const;

const selectionOf = ({ ownerKind, ownerId, statuses, searchKey }: PartnershipList) => ({
  [SIDES[ownerKind].own]: ownerId,
  status: { $in: statuses },
  ...(searchKey !== null && { [SIDES[ownerKind].otherKey]: keysBeginningWith(searchKey) }),
});

const keysetOf = ({ ownerKind, order }: PartnershipList): Keyset => ({
  field: isByName(order) ? SIDES[ownerKind].otherKey : 'since',
  tie: '_id',
  ascending: order === 'NAME' || order === 'OLDEST',
});

/** The planner tries several indexes and may keep one that sorts in memory: the list says which is its own. */
export const listIndex = ({ ownerKind, order }: PartnershipList): string =>
  `${SIDES[ownerKind].index}_${isByName(order) ? 'page' : 'by_since'}`;

const pageStages = (list: PartnershipList): PipelineStage.FacetPipelineStage[] => {
  const after = list.page.position && keysetAfter(keysetOf(list), list.page, valueOfPosition(list.page.position));
  return [
    { $match: after ? { $and: [selectionOf(list), after] } : selectionOf(list) },
    { $sort: keysetSort(keysetOf(list), list.page) },
    { $limit: list.page.size + 1 },
  ];
};

const totalStages = (list: PartnershipList): PipelineStage.FacetPipelineStage[] => [
  { $match: selectionOf(list) },
  { $limit: TOTAL_CAP + 1 },
  { $count: 'counted' },
];

/** Page and total of one list in one command. */
export const listStages = (list: PartnershipList, asked: AskedParts): PipelineStage[] => {
  if (!asked.page) return totalStages(list);
  if (!asked.total) return pageStages(list);
  const pipeline = totalStages(list);
  return [...pageStages(list), { $unionWith: { coll: 'partnerships', pipeline } }];
};
