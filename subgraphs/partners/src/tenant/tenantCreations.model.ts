import { model, Schema } from 'mongoose';

/** How many tenants were created in one hour of the clock. */
export interface TenantCreationsDocument {
  /** The instant at which the hour begins. */
  _id: string;
  count: number;
  expiresAt: Date;
}

const tenantCreationsSchema = new Schema<TenantCreationsDocument>(
  {
    _id: String,
    count: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'tenant_creations', strict: 'throw', autoIndex: false, versionKey: false },
);

// An hour is counted until it is over.
tenantCreationsSchema.index({ expiresAt: 1 }, { name: 'gone_when_over', expireAfterSeconds: 0 });

export const TenantCreationsModel = model('TenantCreations', tenantCreationsSchema);
