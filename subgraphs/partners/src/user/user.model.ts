import { ROLES, type Role } from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';
import { USER_STATUSES, type UserInvitationRecord, type UserStatus } from './user';

export interface UserDocument {
  _id: string;
  /** Absent while nobody has answered the invitation; likewise the subject. */
  issuer?: string;
  subject?: string;
  tenantId: string;
  organizationId: string | null;
  displayName: string;
  /** What the list is sorted and searched by. */
  nameKey: string;
  email: string;
  emailKey: string;
  locale: string;
  roles: Role[];
  status: UserStatus;
  isStaff: boolean;
  /** Absent for who never was invited. */
  invitation?: UserInvitationRecord;
  createdAt: Date;
  updatedAt: Date;
}

const invitationSchema = new Schema<UserInvitationRecord>(
  {
    version: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
    invitedByName: { type: String, required: true },
    resentAt: { type: [Date], required: true },
  },
  { _id: false, strict: 'throw' },
);

// Shard key later: { organizationId }.
const userSchema = new Schema<UserDocument>(
  {
    _id: String,
    issuer: String,
    subject: String,
    tenantId: { type: String, required: true },
    organizationId: { type: String, default: null },
    displayName: { type: String, required: true },
    nameKey: { type: String, default: '' },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    locale: { type: String, required: true },
    roles: { type: [{ type: String, enum: ROLES }], required: true },
    status: { type: String, enum: USER_STATUSES, required: true },
    isStaff: { type: Boolean, required: true },
    invitation: invitationSchema,
  },
  { collection: 'users', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

// A person is (issuer, subject) (R39); who is invited is nobody yet. Also serves the look-up of whoever signs in.
userSchema.index(
  { issuer: 1, subject: 1 },
  { name: 'one_user_per_subject', unique: true, partialFilterExpression: { subject: { $exists: true } } },
);

// Two invitations to one address at once are one. Who is disabled leaves the address to others.
userSchema.index(
  { organizationId: 1, emailKey: 1 },
  { name: 'one_per_address', unique: true, partialFilterExpression: { status: { $in: ['INVITED', 'ACTIVE'] } } },
);

// Serves the list of an organisation's users, and the look for another administrator.
userSchema.index({ organizationId: 1, nameKey: 1, _id: 1 }, { name: 'users_by_name' });

export const UserModel = model('User', userSchema);
