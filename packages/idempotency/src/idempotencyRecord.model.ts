import { model, Schema } from 'mongoose';

const KEPT_SECONDS = 7 * 24 * 60 * 60;

export interface IdempotencyRecordDocument {
  /** Who, which operation, which key. */
  _id: string;
  /** Of the input: the same key with other input is refused. */
  hash: string;
  result: unknown;
  at: Date;
}

// Shard key later: { _id: 'hashed' }.
const recordSchema = new Schema<IdempotencyRecordDocument>(
  {
    _id: { type: String, required: true },
    hash: { type: String, required: true },
    result: { type: Schema.Types.Mixed },
    at: { type: Date, required: true },
  },
  { collection: 'idempotency', strict: 'throw', autoIndex: false, versionKey: false, minimize: false },
);

// A key is remembered for 7 days (R35).
recordSchema.index({ at: 1 }, { name: 'kept_7_days', expireAfterSeconds: KEPT_SECONDS });

export const IdempotencyRecordModel = model('IdempotencyRecord', recordSchema);
