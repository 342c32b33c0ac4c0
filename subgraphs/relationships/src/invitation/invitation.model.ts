import { model, Schema } from 'mongoose';
import type { PartnershipGrant } from '../partnership/partnership';
import type { CustomerOrigin } from '../resellerRelationship/resellerRelationship';
import {
  CUSTOMER_ORIGINS,
  INVITATION_KINDS,
  INVITATION_STATUSES,
  PARTNERSHIP_GRANTS,
  type InvitationKind,
  type InvitationStatus,
} from './invitation';

export interface InvitationDocument {
  _id: string;
  kind: InvitationKind;
  status: InvitationStatus;
  /** Counts its links: a new one makes those before it worthless. */
  version: number;
  inviterId: string;
  invitedByUserId?: string;
  organizationId?: string;
  email?: string;
  providerId?: string;
  resellerId?: string;
  partnershipId?: string;
  grants: PartnershipGrant[];
  origin?: CustomerOrigin;
  reference?: string;
  createdAt: Date;
  expiresAt: Date;
  answeredAt?: Date;
}

// Shard key later: { inviterId }.
const invitationSchema = new Schema<InvitationDocument>(
  {
    _id: String,
    kind: { type: String, enum: INVITATION_KINDS, required: true },
    status: { type: String, enum: INVITATION_STATUSES, required: true },
    version: { type: Number, required: true },
    inviterId: { type: String, required: true },
    invitedByUserId: String,
    organizationId: String,
    email: String,
    providerId: String,
    resellerId: String,
    partnershipId: String,
    grants: { type: [String], enum: PARTNERSHIP_GRANTS, required: true },
    origin: { type: String, enum: CUSTOMER_ORIGINS },
    reference: String,
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    answeredAt: Date,
  },
  {
    collection: 'invitations',
    timestamps: { createdAt: false, updatedAt: true },
    strict: 'throw',
    autoIndex: false,
    versionKey: false,
  },
);

const PENDING_AND_BOUND = { status: 'PENDING', organizationId: { $exists: true } };

// The same is asked of the same organisation once at a time: the invitation that waits can be answered, renewed or canceled.
invitationSchema.index(
  { inviterId: 1, organizationId: 1, kind: 1, partnershipId: 1 },
  { name: 'one_pending_per_wish', unique: true, partialFilterExpression: PENDING_AND_BOUND },
);
// What waits for an organisation's answer, the youngest first: as it sees it itself, as the inviter does, and as a provider does
// that takes part. By the key alone what ran out and is not written down yet is passed over, and the list is counted.
invitationSchema.index(
  { organizationId: 1, status: 1, createdAt: 1, _id: 1, expiresAt: 1 },
  { name: 'pending_of_invited', partialFilterExpression: PENDING_AND_BOUND },
);
invitationSchema.index(
  { inviterId: 1, organizationId: 1, status: 1, createdAt: 1, _id: 1, expiresAt: 1 },
  { name: 'pending_of_inviter', partialFilterExpression: PENDING_AND_BOUND },
);
invitationSchema.index(
  { providerId: 1, organizationId: 1, status: 1, createdAt: 1, _id: 1, expiresAt: 1 },
  { name: 'pending_of_provider', partialFilterExpression: PENDING_AND_BOUND },
);

export const InvitationModel = model('Invitation', invitationSchema);
