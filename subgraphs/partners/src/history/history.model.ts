import { model, Schema } from 'mongoose';

export interface HistoryDocument {
  _id: string;
  /** The organisation or user that changed. */
  subject: string;
  what: string;
  /** The organisations that may read this row. */
  parties: string[];
  byUserId: string | null;
  byOrganizationId: string | null;
  byJob: string | null;
  at: Date;
  requestId: string | null;
  before: unknown;
  after: unknown;
}

// Shard key later: { subject }.
const historySchema = new Schema<HistoryDocument>(
  {
    _id: String,
    subject: { type: String, required: true },
    what: { type: String, required: true },
    parties: { type: [String], required: true },
    byUserId: { type: String, default: null },
    byOrganizationId: { type: String, default: null },
    byJob: { type: String, default: null },
    at: { type: Date, required: true },
    requestId: { type: String, default: null },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'history', strict: 'throw', autoIndex: false, minimize: false, versionKey: false },
);

// Serves the history of one organisation or user, oldest first.
historySchema.index({ subject: 1, at: 1, _id: 1 }, { name: 'history_of_subject' });

export const HistoryModel = model('History', historySchema);
