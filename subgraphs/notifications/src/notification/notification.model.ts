import { model, Schema } from 'mongoose';
import { ENDERS, GRANTS, NOTIFICATION_KINDS, type Delivery } from './notification';

export interface NotificationDocument extends Delivery {
  _id: string;
  /** One mark for each member who has read it. */
  readBy: { userId: string; at: Date }[];
}

const text = { type: String, required: true };
const instant = { type: Date, required: true };
const company = new Schema({ id: text, name: text }, { _id: false });

// Shard key later: { organizationId }.
const notificationSchema = new Schema<NotificationDocument>(
  {
    _id: text,
    organizationId: text,
    eventId: text,
    kind: { type: String, enum: NOTIFICATION_KINDS, required: true },
    createdAt: instant, // when it happened, not when we heard of it
    counterpart: { type: company, required: true },
    endedBy: { type: String, enum: ENDERS },
    third: company,
    grants: { type: [String], enum: GRANTS, default: undefined },
    reason: String,
    readBy: { type: [new Schema({ userId: text, at: instant }, { _id: false })], default: [] },
  },
  { collection: 'notifications', strict: 'throw', autoIndex: false, versionKey: false },
);

// An event that is handled again puts nothing into an inbox a second time.
notificationSchema.index({ organizationId: 1, eventId: 1 }, { name: 'one_per_event_and_organization', unique: true });
// A page of the inbox in both directions, its total and the newest of it.
notificationSchema.index({ organizationId: 1, createdAt: 1, _id: 1 }, { name: 'inbox_page' });

export const NotificationModel = model('Notification', notificationSchema);
