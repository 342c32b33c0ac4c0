import {
  ORGANIZATION_KINDS,
  ORGANIZATION_STATES,
  type OrganizationKind,
  type OrganizationState,
} from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';

export interface OrganizationDocument {
  _id: string;
  kind: OrganizationKind;
  /** Grows with every write that derives something from this organisation's edges: the row is their lock. */
  seq: number;
  name: string;
  nameKey: string;
  countryCode: string;
  region: string | null;
  state: OrganizationState;
  /** Of partners: what is older than this is not taken. */
  version: number;
  /** Absent on rows older than it: until partners announces the organisation again. */
  primaryDomain?: string | null;
}

// Shard key later: { _id }. No further index: rows are read by their id alone.
const organizationSchema = new Schema<OrganizationDocument>(
  {
    _id: String,
    kind: { type: String, enum: ORGANIZATION_KINDS, required: true },
    seq: { type: Number, default: 0, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    countryCode: { type: String, required: true },
    region: { type: String, default: null },
    state: { type: String, enum: ORGANIZATION_STATES, required: true },
    version: { type: Number, required: true },
    primaryDomain: { type: String, default: null },
  },
  { collection: 'organizations', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

export const OrganizationModel = model('Organization', organizationSchema);
