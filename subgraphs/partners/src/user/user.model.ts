import { ROLES, type Role } from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';
import { USER_STATUSES, type UserStatus } from './user';

export interface UserDocument {
  _id: string;
  issuer: string;
  subject: string;
  tenantId: string;
  organizationId: string | null;
  displayName: string;
  email: string;
  locale: string;
  roles: Role[];
  status: UserStatus;
  isStaff: boolean;
  createdAt: Date;
  updatedAt: Date;
}

// Shard key later: { issuer, subject }.
const userSchema = new Schema<UserDocument>(
  {
    _id: String,
    issuer: { type: String, required: true },
    subject: { type: String, required: true },
    tenantId: { type: String, required: true },
    organizationId: { type: String, default: null },
    displayName: { type: String, required: true },
    email: { type: String, required: true },
    locale: { type: String, required: true },
    roles: { type: [{ type: String, enum: ROLES }], required: true },
    status: { type: String, enum: USER_STATUSES, required: true },
    isStaff: { type: Boolean, required: true },
  },
  { collection: 'users', timestamps: true, strict: 'throw', autoIndex: false, versionKey: false },
);

// A person is (issuer, subject) (R39). Also serves the look-up of whoever signs in.
userSchema.index({ issuer: 1, subject: 1 }, { name: 'one_per_subject', unique: true });

export const UserModel = model('User', userSchema);
