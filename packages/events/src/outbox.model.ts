import { model, Schema } from 'mongoose';

export const OUTBOX = 'outbox';
const KEPT_SECONDS = 30 * 24 * 60 * 60;

export interface OutboxDocument {
  _id: string;
  type: string;
  subject: string;
  at: Date;
  requestId: string | null;
  data: object;
}

const outboxSchema = new Schema<OutboxDocument>(
  {
    _id: { type: String, required: true },
    type: { type: String, required: true },
    subject: { type: String, required: true },
    at: { type: Date, required: true },
    requestId: { type: String, default: null },
    data: { type: Schema.Types.Mixed, required: true },
  },
  { collection: OUTBOX, strict: 'throw', autoIndex: false, versionKey: false, minimize: false },
);

// Rows go after 30 days. Consumers that lost their place read on from an instant by the same index.
outboxSchema.index({ at: 1 }, { name: 'kept_30_days', expireAfterSeconds: KEPT_SECONDS });

export const OutboxModel = model('Outbox', outboxSchema);
