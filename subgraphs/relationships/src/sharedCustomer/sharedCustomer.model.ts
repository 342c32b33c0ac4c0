import { model, Schema } from 'mongoose';
import type { SharedLink } from './sharedCustomer';

const text = { type: String, required: true };
const instant = { type: Date, required: true };

const sharedCustomerSchema = new Schema<SharedLink>(
  {
    providerId: text,
    resellerId: text,
    customerId: text,
    since: instant,
    name: text,
    nameKey: text,
    countryCode: text,
    nameVersion: { type: Number, required: true },
    resellerRelationshipId: text,
    resellerSince: instant,
    providerRelationshipId: text,
    providerSince: instant,
  },
  { collection: 'sharedCustomers', strict: 'throw', autoIndex: false, versionKey: false },
);

// One link of a triple; the shard key later, since it begins with what every read knows.
sharedCustomerSchema.index({ resellerId: 1, providerId: 1, customerId: 1 }, { name: 'one_per_triple', unique: true });
// Deriving the links of one customer, and its renames.
sharedCustomerSchema.index({ customerId: 1 }, { name: 'by_customer' });
// *View customers* of a pair, from either side: by name and by age, within countries or not.
sharedCustomerSchema.index({ resellerId: 1, providerId: 1, nameKey: 1, customerId: 1 }, { name: 'by_name' });
sharedCustomerSchema.index(
  { resellerId: 1, providerId: 1, countryCode: 1, nameKey: 1, customerId: 1 },
  { name: 'by_country' },
);
sharedCustomerSchema.index({ resellerId: 1, providerId: 1, since: 1, customerId: 1 }, { name: 'by_since' });
sharedCustomerSchema.index(
  { resellerId: 1, providerId: 1, countryCode: 1, since: 1, customerId: 1 },
  { name: 'by_country_and_since' },
);
// Across several pairs of one organisation: by the age of its own half, the same through whatever pair.
sharedCustomerSchema.index(
  { resellerId: 1, providerId: 1, resellerSince: 1, customerId: 1 },
  { name: 'by_reseller_since' },
);
sharedCustomerSchema.index(
  { resellerId: 1, providerId: 1, providerSince: 1, customerId: 1 },
  { name: 'by_provider_since' },
);

export const SharedCustomerModel = model('SharedCustomer', sharedCustomerSchema);
