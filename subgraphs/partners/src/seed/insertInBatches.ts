import { mongo, type Collection } from 'mongoose';

const BATCH = 2_000;
const DUPLICATE_KEY = 11000;

/** A document of the same id is the one that an earlier run has written. */
const isOfAnEarlierRun = ({ code, errmsg = '' }: mongo.WriteError) =>
  code === DUPLICATE_KEY && errmsg.includes(' index: _id_ dup key');

/** Ids that are there already are passed over; every other refusal of the database is thrown. */
async function passOverKnownIds(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
    const refusals = [error.writeErrors].flat();
    if (refusals.length === 0 || !refusals.every(isOfAnEarlierRun)) throw error;
  }
}

/**
 * Writes past mongoose, which would take longer over each document than the database.
 *
 * @returns how many rows it was given
 */
export async function insertInBatches<Row extends { _id: string }>(
  collection: Collection,
  rows: Iterable<Row>,
  onProgress: (written: number) => void,
): Promise<number> {
  // Mongoose types every native collection as one of ObjectIds.
  const native = collection as unknown as mongo.Collection<Row>;
  let written = 0;
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await passOverKnownIds(native.insertMany(batch as mongo.OptionalUnlessRequiredId<Row>[], { ordered: false }));
    written += batch.length;
    batch = [];
    onProgress(written);
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return written;
}
