import { model, Schema } from 'mongoose';

export interface LeaseDocument {
  /** The consumer and its source. */
  _id: string;
  /** The process that may work for it. */
  owner: string;
  /** On the database's clock. */
  until: Date;
}

const leaseSchema = new Schema<LeaseDocument>(
  {
    _id: { type: String, required: true },
    owner: { type: String, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'leases', strict: 'throw', autoIndex: false, versionKey: false },
);

export const LeaseModel = model('Lease', leaseSchema);
