import { randomUUID } from 'node:crypto';
import type { Total } from '@twotier/subgraph-kit';
import type { CounterChange, CounterId } from './counter';
import { CounterModel } from './counter.model';

/** Of each figure that is asked for, so many rows are summed, and one more is read to know whether those are all. */
const MOST_ROWS = 1_000;
const FOLDED_AT_ONCE = 1_000;
/** The longest that an idle stream takes to notice that it shall stop: closing it does not interrupt it. */
const AWAIT_MS = 250;

/** Seen in the server's profile and log: these commands tick by themselves and belong to no request. */
const FOLDING = 'housekeeping';

interface Summed {
  _id: CounterId;
  sum: number;
  rows: number;
}

/**
 * Figures that are the sum of their rows. A write appends rows of its own, so that no two of them wait for each other:
 * a document that all of them changed would be where they queue.
 */
export const counterStore = {
  /** Changes figures. In the transaction that changes what is counted. */
  async change(changes: readonly CounterChange[]): Promise<void> {
    if (changes.length === 0) return;
    await CounterModel.insertMany(
      changes.map(({ counterId, by }) => ({ _id: randomUUID(), counterId, n: by, isLoose: true })),
    );
  },

  /**
   * All these figures by one command, summed from the index alone. Of one snapshot: the scan may pause, and folding takes
   * rows away in one place and adds their sum in another.
   *
   * @param mostRows of a figure, on the average: what lies beyond is left out and not exact
   */
  async figures(ids: readonly CounterId[], mostRows = MOST_ROWS): Promise<Map<CounterId, Total>> {
    const limit = mostRows * ids.length;
    const summed = await CounterModel.aggregate<Summed>(
      [
        { $match: { counterId: { $in: [...ids] } } },
        { $sort: { counterId: -1, n: -1 } },
        { $limit: limit + 1 },
        { $group: { _id: '$counterId', sum: { $sum: '$n' }, rows: { $sum: 1 } } },
      ],
      { hint: 'figures', readConcern: { level: 'snapshot' }, batchSize: ids.length + 1 },
    );
    const read = summed.reduce((total, { rows }) => total + rows, 0);
    // The scan goes down: where it was cut, the lowest it has come to is not whole, and all below were not read.
    const lowest = read > limit ? summed.map(({ _id }) => _id).sort()[0] : undefined;
    const sums = new Map(summed.map(({ _id, sum }) => [_id, sum]));
    return new Map(
      ids.map((id) => [id, { count: Math.max(0, sums.get(id) ?? 0), isExact: lowest === undefined || id > lowest }]),
    );
  },

  /**
   * Folds loose rows, of however many figures, into one row of each figure. In a transaction: what it takes away and what it
   * adds are seen together or not at all, and of two that fold the same rows one begins again.
   */
  async fold(): Promise<{ rows: number; isMore: boolean }> {
    const rows = await CounterModel.find({ isLoose: true }, { counterId: 1, n: 1 })
      .hint('loose')
      .limit(FOLDED_AT_ONCE)
      .batchSize(FOLDED_AT_ONCE + 1)
      .comment(FOLDING)
      .lean();
    if (rows.length === 0) return { rows: 0, isMore: false };
    const sums = new Map<CounterId, number>();
    for (const { counterId, n } of rows) sums.set(counterId, (sums.get(counterId) ?? 0) + n);
    const folded = [...sums].map(([counterId, n]) => ({
      updateOne: { filter: { _id: counterId }, update: { $setOnInsert: { counterId }, $inc: { n } }, upsert: true },
    }));
    await CounterModel.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } }, { comment: FOLDING });
    await CounterModel.bulkWrite(folded, { comment: FOLDING });
    return { rows: rows.length, isMore: rows.length === FOLDED_AT_ONCE };
  },

  /** Tells when there is something to fold. */
  watch() {
    const stream = CounterModel.collection.watch(
      [{ $match: { operationType: 'insert', 'fullDocument.isLoose': true } }, { $project: { _id: 1 } }],
      { maxAwaitTimeMS: AWAIT_MS },
    );
    return {
      /** False when nothing has come for a quarter of a second. */
      next: async (): Promise<boolean> => (await stream.tryNext()) !== null,
      close: async (): Promise<void> => stream.close(),
    };
  },
};
