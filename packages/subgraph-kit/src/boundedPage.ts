import {
  cutPage,
  keysetAfter,
  keysetSort,
  positionOf,
  TOTAL_CAP,
  valueOfPosition,
  type Keyset,
  type OpenedPage,
  type Page,
  type Total,
} from './pages';

/** A list that is narrowed by more than its index examines at most so many keys for each entry of a page. */
export const KEYS_PER_ENTRY = 20;

/** Each read passes over the entry it goes on from, and seeks anew in each interval of the index. */
const KEYS_FOR_GOING_ON = 3;

/** How far the scan has come, in entries for each of the page, after each of its reads. Most lists are dense: one is enough. */
const STEPS = [2, 6, KEYS_PER_ENTRY] as const;

/** An interval of an index, and what of it belongs to a list. */
export interface BoundedList {
  /** The `$match` that the index serves, cursor left out. */
  interval: Record<string, unknown>;
  keyset: Keyset;
  /**
   * Whether an entry belongs to the list: an expression of MongoDB, e.g. `{ $in: ['$countryCode', { $literal: codes }] }`.
   * Whatever comes from outside goes into `$literal`.
   */
  fits: unknown;
  /** Stages that `fits` needs before it, e.g. a `$lookup`. They hand on each entry once, in order. */
  prepare?: object[];
  /** Into how many intervals of the index it falls, e.g. one for each country; one unless told. */
  intervals?: number;
  /** How many keys it costs to look at one entry, with what is looked up for it in `prepare` or by `read`; one unless told. */
  keysEach?: number;
}

type Cost = Pick<BoundedList, 'intervals' | 'keysEach'>;

/** An entry of the interval that was looked at. */
export interface Examined<Row> {
  /** Its sort value and its id. */
  at: readonly [string | Date, string];
  /** Left out where it does not belong to the list. */
  row?: Row | null;
}

type Place = Examined<unknown>['at'];
/** A part of the interval that is read in one command. */
interface Part {
  after: Place | null;
  limit: number;
}

/**
 * The stages that examine `limit` entries of the interval, and not one more: answers `Examined` rows, in reading direction.
 * The command needs the index as its `hint` and a `batchSize` above `limit`. They also fit into a `$lookup`.
 */
export function examinedStages(
  { interval, keyset, fits, prepare = [] }: BoundedList,
  page: OpenedPage,
  { after, limit }: Part,
): object[] {
  return [
    { $match: after ? { $and: [interval, keysetAfter(keyset, page, after)] } : interval },
    { $sort: keysetSort(keyset, page) },
    { $limit: limit },
    ...prepare,
    { $project: { _id: 0, at: [`$${keyset.field}`, `$${keyset.tie}`], row: { $cond: [fits, '$$ROOT', '$$REMOVE'] } } },
  ];
}

/** The most entries that a page may look at; of so many, the last one only tells that the list goes on. */
export function mostExamined({ size }: OpenedPage, { intervals = 1, keysEach = 1 }: Cost = {}): number {
  const keys = KEYS_PER_ENTRY * size - STEPS.length * (KEYS_FOR_GOING_ON + intervals);
  // Many intervals and a small page: what is sought alone costs more than the bound, and the first read is all there is.
  return Math.max(STEPS[0] * size + 1, Math.floor(keys / keysEach));
}

/**
 * Makes a page of what was examined. It is shorter than asked for where the scan has ended before the list has; then it says
 * how far it came, also when it is empty, and the reader goes on from there.
 */
export function boundedPageOf<Row>(page: OpenedPage, examined: readonly Examined<Row>[], cost: Cost = {}): Page<Row> {
  const most = mostExamined(page, cost);
  const wasCutShort = examined.length >= most;
  const looked = wasCutShort ? examined.slice(0, most - 1) : examined;
  const found = looked.flatMap(({ row }) => (row === undefined || row === null ? [] : [row]));
  const cut = cutPage(found, page);
  const last = looked.at(-1);
  if (found.length > page.size || !wasCutShort || !last) return cut;
  const reached = positionOf(...last.at);
  return page.direction === 'forward'
    ? { ...cut, hasNextPage: true, endsAt: reached, ...(found.length === 0 && { startsAt: reached }) }
    : { ...cut, hasPreviousPage: true, startsAt: reached, ...(found.length === 0 && { endsAt: reached }) };
}

/**
 * A page of a list that no index narrows to its entries alone: looks through an interval in order, in up to three reads of
 * growing size, until the page is full or `KEYS_PER_ENTRY` keys for each entry of it are examined. A dense list costs about
 * page / selectivity keys; one command for all would examine the most for every page, as an aggregation reads ahead.
 *
 * @param read runs the stages in one command and hands on what they answer; it may strike out rows by what the database
 *   cannot tell (`row: null`), never entries
 */
export async function boundedPage<Row>(
  list: BoundedList,
  page: OpenedPage,
  read: (stages: object[], limit: number) => Promise<Examined<Row>[]>,
): Promise<Page<Row>> {
  const examined: Examined<Row>[] = [];
  for (const step of STEPS) {
    const upTo = Math.min(mostExamined(page, list), step * page.size + 1);
    const limit = upTo - examined.length;
    if (limit <= 0) continue;
    const after = examined.at(-1)?.at ?? (page.position && valueOfPosition(page.position));
    const part = await read(examinedStages(list, page, { after, limit }), limit);
    examined.push(...part);
    const found = examined.filter(({ row }) => row !== undefined && row !== null).length;
    if (part.length < limit || found > page.size) break;
  }
  return boundedPageOf(page, examined, list);
}

/** The stages that count such a list: `[{ counted, examined }]`, or nothing of an empty interval. At most 1,001 keys. */
export const boundedTotalStages = ({ interval, fits, prepare = [] }: Omit<BoundedList, 'keyset'>): object[] => [
  { $match: interval },
  { $limit: TOTAL_CAP + 1 },
  ...prepare,
  { $group: { _id: null, counted: { $sum: { $cond: [fits, 1, 0] } }, examined: { $sum: 1 } } },
];

/** What those stages have counted: exact where the whole interval was looked through. */
export const boundedTotal = (counts: { counted: number; examined: number } | undefined): Total => ({
  count: Math.min(counts?.counted ?? 0, TOTAL_CAP),
  isExact: (counts?.examined ?? 0) <= TOTAL_CAP,
});
