import { ORGANIZATION_STATES, type OrganizationState } from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';
import { PARTNERSHIP_GRANTS, PARTNERSHIP_STATUSES, type PartnershipGrant, type PartnershipStatus } from './partnership';

export interface PartnershipDocument {
  _id: string;
  providerId: string;
  resellerId: string;
  status: PartnershipStatus;
  grants: PartnershipGrant[];
  since: Date;
  endedAt?: Date;
  version: number;
  /** Grows with every write that rests on whether it is active: such a write and its end run one after the other. */
  seq?: number;
  providerName: string;
  providerKey: string;
  providerCountry: string;
  /** Absent on rows older than suspension: active. */
  providerState?: OrganizationState;
  /** Of the organisation when name, country and state were taken from it. */
  providerNameVersion: number;
  resellerName: string;
  resellerKey: string;
  resellerCountry: string;
  resellerState?: OrganizationState;
  resellerNameVersion: number;
}

const text = { type: String, required: true };
const state = { type: String, enum: ORGANIZATION_STATES };
const count = { type: Number, required: true };

// Shard key later: { resellerId, providerId }.
const partnershipSchema = new Schema<PartnershipDocument>(
  {
    _id: String,
    providerId: text,
    resellerId: text,
    status: { type: String, enum: PARTNERSHIP_STATUSES, required: true },
    grants: { type: [String], enum: PARTNERSHIP_GRANTS, required: true },
    since: { type: Date, required: true },
    endedAt: Date,
    version: count,
    seq: Number,
    providerName: text,
    providerKey: text,
    providerCountry: text,
    providerState: state,
    providerNameVersion: count,
    resellerName: text,
    resellerKey: text,
    resellerCountry: text,
    resellerState: state,
    resellerNameVersion: count,
  },
  { collection: 'partnerships', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

// R11: at most one partnership of a pair lasts. An ended one stays as it was beside it.
partnershipSchema.index(
  { resellerId: 1, providerId: 1 },
  { name: 'one_per_pair', unique: true, partialFilterExpression: { status: { $in: ['ACTIVE', 'SUSPENDED'] } } },
);
// The gate of *View customers* from either side: tells which pairs are active without reading a document.
partnershipSchema.index({ resellerId: 1, providerId: 1, status: 1 }, { name: 'active_of_pair' });
// *Indirect providers* and *Indirect resellers*: page, prefix search and total, by name and by age. Ties by _id: a list of
// ended partnerships has the same company several times.
partnershipSchema.index({ resellerId: 1, status: 1, providerKey: 1, _id: 1 }, { name: 'providers_page' });
partnershipSchema.index({ providerId: 1, status: 1, resellerKey: 1, _id: 1 }, { name: 'resellers_page' });
partnershipSchema.index({ resellerId: 1, status: 1, since: 1, _id: 1 }, { name: 'providers_by_since' });
partnershipSchema.index({ providerId: 1, status: 1, since: 1, _id: 1 }, { name: 'resellers_by_since' });
// The same of those that last: what is listed unless somebody asks for a state. One interval, where two states are merged.
const lasting = { partialFilterExpression: { status: { $in: ['ACTIVE', 'SUSPENDED'] } } };
partnershipSchema.index({ resellerId: 1, providerKey: 1, _id: 1 }, { name: 'lasting_providers_page', ...lasting });
partnershipSchema.index({ providerId: 1, resellerKey: 1, _id: 1 }, { name: 'lasting_resellers_page', ...lasting });
partnershipSchema.index({ resellerId: 1, since: 1, _id: 1 }, { name: 'lasting_providers_by_since', ...lasting });
partnershipSchema.index({ providerId: 1, since: 1, _id: 1 }, { name: 'lasting_resellers_by_since', ...lasting });
// Which partnerships have not taken over the latest change of one end: read in batches until there is none.
partnershipSchema.index({ providerId: 1, providerNameVersion: 1 }, { name: 'behind_provider' });
partnershipSchema.index({ resellerId: 1, resellerNameVersion: 1 }, { name: 'behind_reseller' });

export const PartnershipModel = model('Partnership', partnershipSchema);
