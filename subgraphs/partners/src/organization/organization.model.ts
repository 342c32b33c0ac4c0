import {
  ORGANIZATION_KINDS,
  ORGANIZATION_STATES,
  type OrganizationKind,
  type OrganizationState,
} from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';
import type { ProviderService } from '../__generated__/schema';
import type { Support } from './organization';

export interface OrganizationDocument {
  _id: string;
  kind: OrganizationKind;
  name: string;
  nameKey: string;
  countryCode: string;
  tenantId: string;
  primaryDomain: string | null;
  /** What the main domain looks like; null without one. */
  domainSkeleton: string | null;
  services: ProviderService[];
  support: Support | null;
  state: OrganizationState;
  version: number;
  /** Grows with each change of its users: what makes those changes one after the other. Absent until there is one. */
  userSeq?: number;
  createdAt: Date;
  updatedAt: Date;
}

const SERVICES: ProviderService[] = ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'];

const supportSchema = new Schema<Support>(
  { email: { type: String, required: true }, phone: String, website: String },
  { _id: false, strict: 'throw' },
);

// Shard key later: { _id: 'hashed' }. Cards are read by id.
const organizationSchema = new Schema<OrganizationDocument>(
  {
    _id: String,
    kind: { type: String, enum: ORGANIZATION_KINDS, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    countryCode: { type: String, required: true },
    tenantId: { type: String, required: true },
    primaryDomain: { type: String, default: null },
    domainSkeleton: { type: String, default: null },
    services: { type: [{ type: String, enum: SERVICES }], required: true },
    support: { type: supportSchema, default: null },
    state: { type: String, enum: ORGANIZATION_STATES, required: true },
    version: { type: Number, required: true },
    userSeq: Number,
  },
  { collection: 'organizations', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

// One organisation per tenant (R38), also when two of its users arrive at once.
organizationSchema.index({ tenantId: 1 }, { name: 'one_per_tenant', unique: true });

// Companies under the same name in the same country, for reviewers of one more.
organizationSchema.index({ nameKey: 1, countryCode: 1 }, { name: 'by_name' });

// Companies whose domain looks the same, for reviewers of one more.
organizationSchema.index({ domainSkeleton: 1 }, { name: 'by_domain_skeleton' });

export const OrganizationModel = model('Organization', organizationSchema);
