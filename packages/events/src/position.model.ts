import { model, Schema } from 'mongoose';

export interface PositionDocument {
  /** The consumer and its source. */
  _id: string;
  /** Where the change stream goes on; null while catching up by time. */
  token: object | null;
  /** Until when, by the outbox's instants, everything is handled, save for what came late. Absent: nothing yet. */
  at?: Date;
}

const positionSchema = new Schema<PositionDocument>(
  {
    _id: { type: String, required: true },
    token: { type: Schema.Types.Mixed, default: null },
    at: Date,
  },
  { collection: 'positions', strict: 'throw', autoIndex: false, versionKey: false, minimize: false },
);

export const PositionModel = model('Position', positionSchema);
