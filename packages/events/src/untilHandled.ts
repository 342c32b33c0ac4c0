import { setTimeout as pause } from 'node:timers/promises';
import { outboxOf, sinceWhen } from './outboxReader';
import { PositionModel } from './position.model';
import { seenId } from './progress';
import { SeenEventModel } from './seenEvent.model';

const POLL_MS = 25;
const CHUNK = 1_000;

export interface UntilHandledOptions {
  id: string;
  dbName: string;
  overlapMs: number;
  types: string[];
  signal: AbortSignal;
}

/** Waits until the events that are in the outbox now have had their effect, whichever process works for the consumer. */
export async function untilHandled({ id, dbName, overlapMs, types, signal }: UntilHandledOptions): Promise<void> {
  const position = await PositionModel.findById(id).lean();
  const rows = await outboxOf(dbName)
    .find({ at: sinceWhen(position?.at, overlapMs), type: { $in: types } }, { projection: { _id: 1 } })
    .toArray();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const ids = rows.slice(start, start + CHUNK).map(({ _id }) => seenId(id, _id));
    while ((await SeenEventModel.countDocuments({ _id: { $in: ids } })) < ids.length) {
      await pause(POLL_MS, undefined, { signal });
    }
  }
}
