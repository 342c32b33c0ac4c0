import { model, Schema } from 'mongoose';

/** The subjects that staff may read about begin with this (R34). */
export const ENROLLMENTS = { $gte: 'enr_', $lt: 'enr`' } as const;

export interface HistoryDocument {
  _id: string;
  subject: string;
  what: string;
  parties: string[];
  byUserId: string | null;
  byOrganizationId: string | null;
  byJob: string | null;
  /** Only where it is so. */
  byStaff?: true;
  /** Of a person who is no user of ours yet: (issuer, subject) in a tenant (R39). */
  byPerson?: { issuer: string; subject: string; tenantId: string };
  at: Date;
  requestId: string | null;
  before: unknown;
  after: unknown;
}

const personSchema = new Schema(
  { issuer: String, subject: String, tenantId: String },
  { _id: false, strict: 'throw', autoIndex: false },
);

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
    byStaff: Boolean,
    byPerson: personSchema,
    at: { type: Date, required: true },
    requestId: { type: String, default: null },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'history', strict: 'throw', autoIndex: false, minimize: false, versionKey: false },
);

// Serves the history of one organisation, user, enrollment or edge.
historySchema.index({ subject: 1, at: 1, _id: 1 }, { name: 'history_of_subject' });
// Serves the history of everything that names one party (R36).
historySchema.index({ parties: 1, at: 1, _id: 1 }, { name: 'history_of_party' });
// Serves staff, who read of all enrollments and of nothing else (R34).
historySchema.index(
  { at: 1, _id: 1 },
  { name: 'history_of_enrollments', partialFilterExpression: { subject: ENROLLMENTS } },
);

export const HistoryModel = model('History', historySchema);
