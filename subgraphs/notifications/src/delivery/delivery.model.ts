import { model, Schema } from 'mongoose';
import {
  ATTEMPT_OUTCOMES,
  DELIVERY_KINDS,
  DELIVERY_STATUSES,
  OPEN_STATUSES,
  type Attempt,
  type DeliveryKind,
  type DeliveryStatus,
  type MailLink,
} from './delivery';

export interface DeliveryDocument {
  _id: string;
  /** Event and address. */
  reason: string;
  kind: DeliveryKind;
  about: string;
  address: string;
  displayName: string;
  locale: string;
  data: Record<string, unknown>;
  link: MailLink | null;
  status: DeliveryStatus;
  createdAt: Date;
  /** Absent once it is over. */
  nextAttemptAt?: Date;
  /** Of the attempt that is being made; a new one each time, so that nobody records for another. */
  leaseId?: string;
  /** On the database's clock. */
  leaseUntil?: Date;
  attemptCount: number;
  firstAttemptAt?: Date;
  lastAttemptAt?: Date;
  /** The latest of them. */
  attempts: Attempt[];
  failure?: string;
}

const text = { type: String, required: true };
const instant = { type: Date, required: true };
const link = new Schema<MailLink>(
  {
    purpose: { type: String, enum: ['verify', 'join'], required: true },
    id: text,
    version: Number,
    expiresAt: instant,
  },
  { _id: false },
);
const attempt = new Schema<Attempt>(
  { at: instant, outcome: { type: String, enum: ATTEMPT_OUTCOMES, required: true }, code: Number, reason: String },
  { _id: false },
);

// Shard key later: { about }, with the reason beginning with it.
const deliverySchema = new Schema<DeliveryDocument>(
  {
    _id: text,
    reason: text,
    kind: { type: String, enum: DELIVERY_KINDS, required: true },
    about: text,
    address: { type: String, default: '' },
    displayName: { type: String, default: '' },
    locale: { type: String, default: '' },
    data: { type: Schema.Types.Mixed, required: true },
    link: { type: link, default: null },
    status: { type: String, enum: DELIVERY_STATUSES, required: true },
    createdAt: instant,
    nextAttemptAt: Date,
    leaseId: String,
    leaseUntil: Date,
    attemptCount: { type: Number, required: true },
    firstAttemptAt: Date,
    lastAttemptAt: Date,
    attempts: { type: [attempt], default: [] },
    failure: String,
  },
  { collection: 'deliveries', strict: 'throw', autoIndex: false, versionKey: false, minimize: false },
);

// One mail for each reason and recipient (R30), however often the event is handled.
deliverySchema.index({ reason: 1 }, { name: 'one_per_reason', unique: true });
// What is due, the longest waiting first; what is over is not in it.
deliverySchema.index(
  { nextAttemptAt: 1 },
  { name: 'due', partialFilterExpression: { status: { $in: OPEN_STATUSES } } },
);
// The mails about one thing, newest first.
deliverySchema.index({ about: 1, createdAt: -1, _id: -1 }, { name: 'newest_about' });

export const DeliveryModel = model('Delivery', deliverySchema);
