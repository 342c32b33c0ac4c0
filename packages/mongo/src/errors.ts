import mongoose from 'mongoose';

const { MongoError, MongoServerError } = mongoose.mongo;
const DUPLICATE_KEY = 11000;

/** Thrown inside `transact` when a guarded write found another state than was read: everything runs again. */
export class Conflict extends Error {
  constructor(what: string, id: string) {
    super(`${what} ${id} is no longer in the state that was read.`);
    this.name = 'Conflict';
  }
}

/** A transaction that found no end in its time. A `MongoError` without labels, for the driver repeats all labelled ones. */
export class TransactionContention extends MongoError {
  constructor(message: string, cause?: Error) {
    super(message, cause ? { cause } : {});
  }

  override get name() {
    return 'TransactionContention';
  }
}

/** Whether a unique index (that one, when named) refused the write. */
export function isDuplicateKey(error: unknown, indexName?: string): boolean {
  if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) return false;
  return indexName === undefined || error.message.includes(` index: ${indexName} dup key`);
}
