import { model, Schema } from 'mongoose';

const KEPT_SECONDS = 60 * 24 * 60 * 60;

export interface SeenEventDocument {
  /** The consumer with its source, and the event's id. */
  _id: string;
  at: Date;
}

const seenEventSchema = new Schema<SeenEventDocument>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'seen', strict: 'throw', autoIndex: false, versionKey: false },
);

// Twice as long as the outbox keeps its rows, so that nothing which can come again is forgotten.
seenEventSchema.index({ at: 1 }, { name: 'kept_60_days', expireAfterSeconds: KEPT_SECONDS });

export const SeenEventModel = model('SeenEvent', seenEventSchema);
