import {
  boundedPage,
  boundedTotal,
  boundedTotalStages,
  cutPage,
  examinedStages,
  TOTAL_CAP,
  type AskedParts,
  type BoundedList,
  type Examined,
  type ListRead,
  type OpenedPage,
  type Page,
  type Total,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { toRelationship } from './relationshipRow.store';
import type { ResellerRelationship } from './resellerRelationship';
import { ResellerRelationshipModel, type RelationshipDocument } from './resellerRelationship.model';

const BATCH = 2_500;

type Answer = (RelationshipDocument & { counted?: undefined }) | { counted: number };
type Looked = Examined<RelationshipDocument>[];

interface TabledRead {
  page: OpenedPage;
  stages: PipelineStage[];
  total: object;
  index: string;
}

/** A list that is exactly an interval of its index: page and total in one command. */
export async function readTabled(
  viewer: Viewer,
  { page, stages, total, index }: TabledRead,
  asked: AskedParts,
): Promise<ListRead<ResellerRelationship>> {
  const count: Exclude<PipelineStage.FacetPipelineStage, PipelineStage.Merge>[] = [
    { $match: total },
    { $limit: TOTAL_CAP + 1 },
    { $count: 'counted' },
  ];
  const union: PipelineStage[] = [{ $unionWith: { coll: ResellerRelationshipModel.collection.name, pipeline: count } }];
  const pipeline = asked.page ? [...stages, ...(asked.total ? union : [])] : count;
  // The planner tries several indexes and may keep one that sorts in memory.
  const answers = await ResellerRelationshipModel.aggregate<Answer>(pipeline, { batchSize: BATCH, hint: index });
  const rows = answers.filter((answer) => answer.counted === undefined);
  const counted = answers.find((answer) => answer.counted !== undefined)?.counted ?? 0;
  return {
    page: asked.page
      ? cutPage(
          rows.map((row) => toRelationship(row, viewer)),
          page,
        )
      : null,
    counted: asked.total ? counted : null,
  };
}

export interface BoundedRead extends BoundedList {
  page: OpenedPage;
  index: string;
  /** Strikes out, with `row: null`, what the list's own collection cannot tell. */
  strikeOut?: (looked: Looked) => Promise<Looked>;
}

const same = async (looked: Looked) => looked;

async function boundedPageFrom(viewer: Viewer, list: BoundedRead): Promise<Page<ResellerRelationship>> {
  const { strikeOut = same } = list;
  const page = await boundedPage<RelationshipDocument>(list, list.page, async (stages, limit) => {
    const options = { batchSize: limit + 1, hint: list.index };
    return strikeOut(await ResellerRelationshipModel.aggregate(stages as PipelineStage[], options));
  });
  return { ...page, rows: page.rows.map((row) => toRelationship(row, viewer)) };
}

/** How many are looked at for a total, when each costs a key in its index and a key to find out whether it is struck out. */
const LOOKED_AT = Math.floor(TOTAL_CAP / 2);

async function totalOfStruckOut(list: BoundedRead, strikeOut: typeof same): Promise<Total> {
  const page = { ...list.page, direction: 'forward' as const };
  const stages = examinedStages(list, page, { after: null, limit: LOOKED_AT }) as PipelineStage[];
  const options = { hint: list.index, batchSize: LOOKED_AT + 1 };
  const looked = await strikeOut(await ResellerRelationshipModel.aggregate(stages, options));
  return { count: looked.filter(({ row }) => row).length, isExact: looked.length < LOOKED_AT };
}

async function boundedTotalOf(list: BoundedRead): Promise<Total> {
  if (list.strikeOut) return totalOfStruckOut(list, list.strikeOut);
  const [counts] = await ResellerRelationshipModel.aggregate<Parameters<typeof boundedTotal>[0]>(
    boundedTotalStages(list) as PipelineStage[],
    { hint: list.index },
  );
  return boundedTotal(counts);
}

/** A list that its index does not narrow to its entries alone: looks through the interval in order, a bounded part of it. */
export async function readBounded(
  viewer: Viewer,
  list: BoundedRead,
  asked: AskedParts,
): Promise<ListRead<ResellerRelationship>> {
  const [page, counted] = await Promise.all([
    asked.page ? boundedPageFrom(viewer, list) : null,
    asked.total ? boundedTotalOf(list) : null,
  ]);
  return { page, counted };
}
