import {
  boundedPage,
  boundedTotal,
  boundedTotalStages,
  type AskedParts,
  type BoundedList,
  type Examined,
  type ListRead,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { fitsSpan } from '../span';
import { areLasting, isByName, type Partnership, type PartnershipList } from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';
import { intervalOf, keysetOf, listIndex, SIDES } from './partnershipList.store';
import { toPartnership } from './partnershipRow.store';

type Entry = Examined<PartnershipDocument>;
interface Count {
  counted: number;
  examined: number;
}

/** What narrows a list beside its index. */
const besideIndex = ({ ownerKind, countryCodes, since, order }: PartnershipList): object[] => [
  ...(countryCodes === null ? [] : [{ $in: [`$${SIDES[ownerKind].otherCountry}`, { $literal: countryCodes }] }]),
  ...(since !== null && isByName(order) ? [fitsSpan('$since', since)] : []),
];

export const isBesideIndex = (list: PartnershipList): boolean => besideIndex(list).length > 0;

const boundedListOf = (list: PartnershipList): BoundedList => ({
  interval: intervalOf(list),
  keyset: keysetOf(list),
  fits: { $and: besideIndex(list) },
  intervals: areLasting(list.statuses) ? 1 : list.statuses.length,
});

/** Reads some entries of a list's index, in its order. */
export async function readExamined(list: PartnershipList, stages: object[], limit: number) {
  const entries = await PartnershipModel.aggregate<Entry>(stages as PipelineStage[], {
    hint: listIndex(list),
    batchSize: limit + 1,
  });
  return entries.map(({ at, row }) => ({ at, row: row ? toPartnership(row) : null }));
}

/** How many of a list's index belong to it, as far as it is looked through. */
export async function countBounded(list: PartnershipList, bounded: BoundedList) {
  const stages = boundedTotalStages(bounded) as PipelineStage[];
  const [count] = await PartnershipModel.aggregate<Count>(stages, { hint: listIndex(list) });
  return boundedTotal(count);
}

/** Reads a list that is narrowed by more than its index: looks through a part of it, and no further. */
export async function readBoundedList(list: PartnershipList, asked: AskedParts): Promise<ListRead<Partnership>> {
  const bounded = boundedListOf(list);
  const [page, counted] = await Promise.all([
    asked.page ? boundedPage(bounded, list.page, (stages, limit) => readExamined(list, stages, limit)) : null,
    asked.total ? countBounded(list, bounded) : null,
  ]);
  return { page, counted };
}
