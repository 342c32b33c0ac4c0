import {
  cappedTotal,
  cspRegions,
  cutPage,
  keysetAfter,
  keysetSort,
  TOTAL_CAP,
  valueOfPosition,
  type CursorPosition,
  type Keyset,
  type Page,
  type Total,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { NOWHERE, shelfOf, type DirectoryEntry, type DirectoryList } from './directoryEntry';
import { DirectoryEntryModel } from './directoryEntry.model';
import { toEntry, WITHOUT_INDEXED, type DirectoryRow } from './directoryEntry.store';

/** A search that one index cannot answer alone looks through so many times the size of its page. */
const REACH = 20;
/** And through so many entries for its total. */
const REACH_OF_TOTAL = 2 * TOTAL_CAP;

const KEYSET: Keyset = { field: 'nameKey', tie: '_id', ascending: true };

export interface DirectoryPage extends Page<DirectoryEntry> {
  /** How far a search has looked that ended before its page was full. */
  stoppedAt: CursorPosition | null;
}

/** Without a region: all of them, which the server reads side by side in the order of names. */
const EVERY_REGION = [...cspRegions.map(({ id }) => id), NOWHERE];

/** What an index finds, and the index: entries that are not shown are in none. */
function foundByIndex({ region, services, words: [word] }: DirectoryList) {
  if (word === undefined) return { filter: { shelves: shelfOf(region, services) }, hint: 'shelf_by_name' };
  return { filter: { region: region ?? { $in: EVERY_REGION }, beginnings: word }, hint: 'word_by_name' };
}

/** What has to be looked for in the entries themselves; null where the index says it all. */
function lookedFor({ region, services, words: [word, ...others] }: DirectoryList): object | null {
  if (word === undefined || (services.length === 0 && others.length === 0)) return null;
  return { shelves: shelfOf(region, services), ...(others.length > 0 && { beginnings: { $all: others } }) };
}

/** From where the page begins, in reading direction. */
function candidates(list: DirectoryList): PipelineStage[] {
  const { filter } = foundByIndex(list);
  const { page } = list;
  const after = page.position && keysetAfter(KEYSET, page, valueOfPosition(page.position));
  return [{ $match: after ? { $and: [filter, after] } : filter }, { $sort: keysetSort(KEYSET, page) }];
}

const reachOf = ({ page }: DirectoryList) => page.size * REACH;

function pageStages(list: DirectoryList): PipelineStage[] {
  const rest = lookedFor(list);
  return [
    ...candidates(list),
    ...(rest ? [{ $limit: reachOf(list) }, { $match: rest }] : []),
    { $limit: list.page.size + 1 },
    { $project: WITHOUT_INDEXED },
  ];
}

function totalStages(list: DirectoryList): PipelineStage[] {
  const rest = lookedFor(list);
  return [
    { $match: foundByIndex(list).filter },
    { $limit: rest ? REACH_OF_TOTAL + 1 : TOTAL_CAP + 1 },
    ...(rest ? [{ $match: rest }, { $limit: TOTAL_CAP + 1 }] : []),
    { $count: 'counted' },
  ];
}

const run = <Row>(list: DirectoryList, stages: PipelineStage[]): Promise<Row[]> =>
  DirectoryEntryModel.aggregate<Row>(stages, { hint: foundByIndex(list).hint, batchSize: 1_000 });

/** The last entry that a search has looked at, if it could look no further. */
async function endOfReach(list: DirectoryList): Promise<CursorPosition | null> {
  const last = [{ $skip: reachOf(list) - 1 }, { $limit: 1 }, { $project: { nameKey: 1 } }];
  const [row] = await run<Pick<DirectoryRow, '_id' | 'nameKey'>>(list, [...candidates(list), ...last]);
  return row ? [row.nameKey, row._id] : null;
}

/** Whether there are more entries with the word than a total looks through. */
async function isBeyondReach(list: DirectoryList): Promise<boolean> {
  const { filter, hint } = foundByIndex(list);
  return (await DirectoryEntryModel.countDocuments(filter, { hint, limit: REACH_OF_TOTAL + 1 })) > REACH_OF_TOTAL;
}

/** The directory is open to everybody: these ask for no viewer. What is not shown stands on no shelf and has no word. */
export const directoryListStore = {
  async page(list: DirectoryList): Promise<DirectoryPage> {
    const rows = await run<DirectoryRow>(list, pageStages(list));
    const page = cutPage(rows.map(toEntry), list.page);
    const isFull = rows.length > list.page.size;
    const stoppedAt = isFull || lookedFor(list) === null ? null : await endOfReach(list);
    const goesOn = list.page.direction === 'forward' ? 'hasNextPage' : 'hasPreviousPage';
    return { ...page, ...(stoppedAt && { [goesOn]: true }), stoppedAt };
  },

  async total(list: DirectoryList): Promise<Total> {
    const [answer] = await run<{ counted: number }>(list, totalStages(list));
    const total = cappedTotal(answer?.counted ?? 0);
    const isWhole = lookedFor(list) === null || !(await isBeyondReach(list));
    return { ...total, isExact: total.isExact && isWhole };
  },
};
