import { model, Schema } from 'mongoose';
import {
  CUSTOMER_ORIGINS,
  RELATIONSHIP_STATUSES,
  type CustomerOrigin,
  type PartnerKind,
  type RelationshipStatus,
} from './resellerRelationship';

export interface RelationshipDocument {
  _id: string;
  partnerId: string;
  partnerKind: PartnerKind;
  customerId: string;
  status: RelationshipStatus;
  origin: CustomerOrigin;
  /** Of a referral: who recommended the partner. */
  reference?: string;
  /** Of an active one: whether no partner of the other kind serves the customer. */
  missingHalf?: boolean;
  since: Date;
  endedAt?: Date;
  /** Absent while it lasts, and when it was no organisation. */
  endedByOrganizationId?: string;
  /** When the reseller last asked for its end. */
  endRequestedAt?: Date;
  version: number;
  /** The customer's, for list, search and sort. */
  name: string;
  nameKey: string;
  countryCode: string;
  nameVersion: number;
}

const text = { type: String, required: true };
const count = { type: Number, required: true };

// Shard key later: { customerId, partnerId }.
const relationshipSchema = new Schema<RelationshipDocument>(
  {
    _id: String,
    partnerId: text,
    partnerKind: { type: String, enum: ['PROVIDER', 'RESELLER'], required: true },
    customerId: text,
    status: { type: String, enum: RELATIONSHIP_STATUSES, required: true },
    origin: { type: String, enum: CUSTOMER_ORIGINS, required: true },
    reference: String,
    missingHalf: Boolean,
    since: { type: Date, required: true },
    endedAt: Date,
    endedByOrganizationId: String,
    endRequestedAt: Date,
    version: count,
    name: text,
    nameKey: text,
    countryCode: text,
    nameVersion: count,
  },
  { collection: 'resellerRelationships', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

// One active relationship of a pair. An ended one stays as it was; a new consent is a new document.
relationshipSchema.index(
  { customerId: 1, partnerId: 1 },
  { name: 'one_active_per_pair', unique: true, partialFilterExpression: { status: 'ACTIVE' } },
);
// The customer's record, the youngest first; deriving what is shared; the rename of a customer.
relationshipSchema.index({ customerId: 1, status: 1, since: 1, _id: 1 }, { name: 'partners_of_customer' });
// *Customers*: page, prefix search and total by name; the same within countries.
relationshipSchema.index({ partnerId: 1, status: 1, nameKey: 1, customerId: 1 }, { name: 'customers_by_name' });
relationshipSchema.index(
  { partnerId: 1, status: 1, countryCode: 1, nameKey: 1, customerId: 1 },
  { name: 'customers_by_country' },
);
// The same by age.
relationshipSchema.index({ partnerId: 1, status: 1, since: 1, customerId: 1 }, { name: 'customers_by_since' });
relationshipSchema.index(
  { partnerId: 1, status: 1, countryCode: 1, since: 1, customerId: 1 },
  { name: 'customers_by_country_and_since' },
);
// Customers that nobody of the other kind serves, of a partner: by name and by age. Few have an entry.
const lacking = { partialFilterExpression: { missingHalf: true } };
relationshipSchema.index(
  { partnerId: 1, missingHalf: 1, nameKey: 1, customerId: 1 },
  { name: 'customers_missing_half_by_name', ...lacking },
);
relationshipSchema.index(
  { partnerId: 1, missingHalf: 1, since: 1, customerId: 1 },
  { name: 'customers_missing_half_by_since', ...lacking },
);

export const ResellerRelationshipModel = model('ResellerRelationship', relationshipSchema);
