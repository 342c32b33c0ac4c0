import {
  boundedPage,
  boundedTotal,
  examinedStages,
  TOTAL_CAP,
  type AskedParts,
  type BoundedList,
  type Examined,
  type ListRead,
  type Total,
} from '@twotier/subgraph-kit';
import { countBounded, readExamined } from './boundedPartnerships.store';
import { PARTNERSHIP_STATUSES, type Partnership, type PartnershipList } from './partnership';
import { intervalOf, keysetOf } from './partnershipList.store';
import { standingAt } from './standingAt.store';

type ListAsOf = PartnershipList & { asOf: Date };

export const isAsOf = (list: PartnershipList): list is ListAsOf => list.asOf !== null;

/** Of an entry's index, and of what has happened to it since: hardly more than a suspension, its end and the look for them. */
const KEYS_EACH = 4;

/** Whether it had ended by then is in the document. Missing lies before every instant, in expressions too. */
const fitsEnd = ({ statuses, asOf }: ListAsOf) => {
  const isLasting = { $or: [{ $lte: ['$endedAt', null] }, { $gt: ['$endedAt', asOf] }] };
  if (!statuses.includes('ENDED')) return isLasting;
  return statuses.length === 1 ? { $not: [isLasting] } : true;
};

/** What began by then, whatever has become of it: one interval for each state of today, merged by age. */
const begunBy = (list: ListAsOf): PartnershipList => ({
  ...list,
  statuses: [...PARTNERSHIP_STATUSES],
  since: { start: null, end: after(list.asOf) },
});

const boundedListOf = (list: ListAsOf): BoundedList => ({
  interval: intervalOf(begunBy(list)),
  keyset: keysetOf(list),
  fits: list.statuses.length === 0 ? false : fitsEnd(list),
  intervals: PARTNERSHIP_STATUSES.length,
  keysEach: KEYS_EACH,
});

/** Spans end before an instant, and what began at this one is in. */
const after = (instant: Date): Date => new Date(instant.getTime() + 1);

/** Strikes out those that stood otherwise than asked for: only history knows. */
async function asTheyStood(
  { statuses, asOf }: ListAsOf,
  entries: readonly Examined<Partnership>[],
): Promise<Examined<Partnership>[]> {
  const rows = entries.flatMap(({ row }) => row ?? []);
  const then = new Map((await standingAt(rows, asOf)).map((row) => [row.id, row]));
  return entries.map(({ at, row }) => {
    const stood = row ? then.get(row.id) : undefined;
    return { at, row: stood && statuses.includes(stood.status) ? stood : null };
  });
}

const read = async (list: ListAsOf, stages: object[], limit: number) =>
  asTheyStood(list, await readExamined(begunBy(list), stages, limit));

/** Documents tell those that had ended from those that lasted; of these, history tells the active from the suspended. */
async function count(list: ListAsOf): Promise<Total> {
  const bounded = boundedListOf(list);
  const lasting = list.statuses.filter((status) => status !== 'ENDED');
  if (lasting.length !== 1) return countBounded(begunBy(list), bounded);
  const limit = TOTAL_CAP + 1;
  const entries = await read(list, examinedStages(bounded, list.page, { after: null, limit }), limit);
  return boundedTotal({ counted: entries.filter(({ row }) => row).length, examined: entries.length });
}

/** Reads a list as it stood at an instant: looks through what began by then, and no further than its bound. */
export async function readListAsOf(list: ListAsOf, asked: AskedParts): Promise<ListRead<Partnership>> {
  const [page, counted] = await Promise.all([
    asked.page ? boundedPage(boundedListOf(list), list.page, (stages, limit) => read(list, stages, limit)) : null,
    asked.total ? count(list) : null,
  ]);
  return { page, counted };
}
