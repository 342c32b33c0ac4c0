import type { Logger } from '@twotier/subgraph-kit';
import mongoose, { type mongo } from 'mongoose';
import type { EventRow } from './eventRow';
import { OUTBOX, type OutboxDocument } from './outbox.model';
import { PositionModel } from './position.model';

/** The longest that an idle stream takes to notice that it shall stop: closing it does not interrupt it. */
const AWAIT_MS = 250;
const BATCH = 100;

/** ChangeStreamHistoryLost, ChangeStreamFatalError, InvalidResumeToken: the stream does not go on from this place. */
const PLACE_IS_LOST = new Set<unknown>([286, 280, 260]);

/** One step of reading. Storing its `token` or `at` says that everything up to here is handled. */
export interface Reading {
  /** Null when there is nothing new at present. */
  event: EventRow | null;
  /** Null while catching up by time. */
  token: object | null;
  /** By the outbox's instants; null when idle. */
  at: Date | null;
}

export interface OutboxReaderOptions {
  dbName: string;
  positionId: string;
  overlapMs: number;
  logger: Logger;
}

type Change = mongo.ChangeStreamInsertDocument<OutboxDocument> | mongo.ChangeStreamInvalidateDocument;
type Start = { resumeAfter: object } | { startAtOperationTime: mongo.Timestamp };

/** The outbox of another service, which we read and never write. */
export const outboxOf = (dbName: string) =>
  mongoose.connection
    .getClient()
    .db(dbName)
    .collection<OutboxDocument>(OUTBOX, {
      // What a fail-over could still undo must not have effects elsewhere.
      readConcern: { level: 'majority' },
      readPreference: 'primary',
    });

/** Where to begin by time: some of it comes again, for transactions commit in another order than their clocks say. */
export const sinceWhen = (at: Date | undefined, overlapMs: number) => ({
  $gte: new Date(at ? at.getTime() - overlapMs : 0),
});

/** Reads from the stored position on, without end unless the outbox is dropped. Events may come again; they come in order per subject. */
export async function* readOutbox(options: OutboxReaderOptions): AsyncGenerator<Reading, void> {
  const position = await PositionModel.findById(options.positionId).lean();
  if (position?.token) {
    try {
      yield* follow(options, { resumeAfter: position.token });
    } catch (error) {
      if (!PLACE_IS_LOST.has((error as { code?: unknown }).code)) throw error;
      options.logger.warn({ err: error as Error }, 'the stream does not go on from our place: catching up by time');
    }
  }
  const { db } = mongoose.connection;
  if (!db) throw new Error('There is no connection to read an outbox by.');
  const session = mongoose.connection.getClient().startSession({ causalConsistency: true });
  try {
    await db.command({ ping: 1 }, { session });
    const { operationTime } = session;
    if (!operationTime) throw new Error('The server does not say its time: it is no replica set.');
    yield* catchUp(options, session);
    yield* follow(options, { startAtOperationTime: operationTime });
  } finally {
    await session.endSession();
  }
}

/** The session makes the read see everything that lies before the place where the stream will start. */
async function* catchUp({ dbName, positionId, overlapMs }: OutboxReaderOptions, session: mongo.ClientSession) {
  const position = await PositionModel.findById(positionId).lean();
  const startedAt = Date.now();
  const rows = outboxOf(dbName)
    .find({ at: sinceWhen(position?.at, overlapMs) }, { session, batchSize: BATCH })
    .sort({ at: 1 });
  for await (const row of rows) {
    // What commits while we read may lie behind us: should we end before the stream takes over, begin before it again.
    yield { event: toEvent(row), token: null, at: notAfter(startedAt, row.at) };
  }
}

/** Ends when somebody drops the outbox: the stream would stay silent from then on. */
async function* follow({ dbName }: OutboxReaderOptions, start: Start): AsyncGenerator<Reading, void> {
  const stream = outboxOf(dbName).watch<OutboxDocument, Change>(
    [{ $match: { operationType: { $in: ['insert', 'invalidate'] } } }],
    { ...start, maxAwaitTimeMS: AWAIT_MS, batchSize: BATCH },
  );
  try {
    for (;;) {
      const change = await stream.tryNext();
      if (change?.operationType === 'invalidate') return;
      yield change
        ? {
            event: toEvent(change.fullDocument),
            token: change._id as object,
            at: notAfter(Date.now(), change.fullDocument.at),
          }
        : { event: null, token: stream.resumeToken as object, at: null };
    }
  } finally {
    await stream.close().catch(() => undefined);
  }
}

/** An announcer whose clock runs ahead must not move us past what others announce meanwhile. */
const notAfter = (limit: number, at: Date) => new Date(Math.min(limit, at.getTime()));

const toEvent = ({ _id, ...fields }: OutboxDocument): EventRow => ({ id: _id, ...fields });
