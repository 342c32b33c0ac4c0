import { model, Schema } from 'mongoose';

export interface TallyDocument {
  /** The organisation. */
  _id: string;
  /** Its versions, as often and in the order as they were handled. */
  versions: number[];
}

const tallySchema = new Schema<TallyDocument>(
  { _id: { type: String, required: true }, versions: [Number] },
  { collection: 'tallies', strict: 'throw', autoIndex: false, versionKey: false },
);

export const TallyModel = model('Tally', tallySchema);
