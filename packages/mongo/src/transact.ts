import { AsyncLocalStorage } from 'node:async_hooks';
import mongoose, { type ClientSession } from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';
import { Conflict, TransactionContention } from './errors';

const MAX_MS = 5_000;
const MAX_RUNS = 100;
const LONGEST_PAUSE_MS = 50;

const OPTIONS = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority' },
  readPreference: 'primary',
} as const;

const inTransaction = new AsyncLocalStorage<true>();

/**
 * Runs `work` as one transaction: every model call inside belongs to it, all of it happens or nothing.
 *
 * `work` runs again when a write conflicts or when it throws `Conflict`, so it reads afresh and has no effect outside
 * the database. It never catches a duplicate key: the server has already aborted by then. Writes inside go one after
 * another, through models (native collections are not part of the transaction).
 */
export async function transact<T>(work: () => Promise<T>): Promise<T> {
  if (inTransaction.getStore())
    throw new Error('transact was called inside transact: the inner one would commit on its own.');
  const bound = new Bound();
  for (;;) {
    try {
      return await mongoose.connection.transaction((session) => {
        bound.holdCommitsOf(session);
        bound.beginRun();
        return inTransaction.run(true, work);
      }, OPTIONS);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      bound.remember(error);
      await pause(Math.random() * LONGEST_PAUSE_MS);
    }
  }
}

/** The driver repeats for up to 120 s, and its own time-out option does nothing any more: we count ourselves. */
class Bound {
  private readonly deadline = Date.now() + MAX_MS;
  private runs = 0;
  private last?: Error;

  remember(error: Error) {
    this.last = error;
  }

  beginRun() {
    if (this.runs >= MAX_RUNS || Date.now() >= this.deadline)
      throw new TransactionContention(
        `The transaction was given up after ${this.runs} runs: others kept changing the same documents.`,
        this.last,
      );
    this.runs += 1;
  }

  /** A commit that is never answered is repeated without calling us, so the bound sits in the commit itself. */
  holdCommitsOf(session: ClientSession) {
    const commit = session.commitTransaction.bind(session);
    session.commitTransaction = async (options) => {
      if (Date.now() >= this.deadline)
        throw new TransactionContention(
          'The commit was not answered in time: whether it took effect is unknown.',
          this.last,
        );
      try {
        await commit(options);
      } catch (error) {
        this.remember(error as Error);
        throw error;
      }
    };
  }
}
