import { model, Schema } from 'mongoose';
import { ENROLLMENT_STATES, type EnrollmentRecord } from './enrollment';

export interface EnrollmentDocument extends Omit<EnrollmentRecord, '__typename' | 'id'> {
  _id: string;
  /** Since when it waits for reviewers; the end of time when it does not. */
  queuedAt: Date;
  /** Of the name as registered; null until that is known. */
  nameKey: string | null;
}

const part = { type: Schema.Types.Mixed, default: null };
const instant = { type: Date, default: null };

// The parts of the form are validated by their use cases and always written whole, so they need no schema of their own.
// Shard key later: { tenantId: 'hashed' }.
const enrollmentSchema = new Schema<EnrollmentDocument>(
  {
    _id: String,
    tenantId: { type: String, required: true },
    applicant: { type: Schema.Types.Mixed, required: true },
    kind: { type: String, enum: ['PROVIDER', 'RESELLER'], required: true },
    state: { type: String, enum: ENROLLMENT_STATES, required: true },
    tenantName: { type: String, required: true },
    countryCode: { type: String, required: true },
    tenantDomains: { type: [String], required: true },
    isShortPath: { type: Boolean, required: true },
    version: { type: Number, required: true },
    startedAt: { type: Date, required: true },
    submittedAt: instant,
    reviewExpectedBy: instant,
    waitingSince: instant,
    membership: part,
    membershipProfiles: part,
    isMembershipPostponed: { type: Boolean, required: true },
    legalBusinessProfile: part,
    proposedLegalBusinessProfile: part,
    primaryContact: part,
    supportProfile: part,
    verification: part,
    decision: part,
    appeal: part,
    organizationId: { type: String, default: null },
    // Only the indexes need these two.
    queuedAt: { type: Date, required: true, select: false },
    nameKey: { type: String, default: null, select: false },
  },
  { collection: 'enrollments', strict: 'throw', autoIndex: false, minimize: false, versionKey: false },
);

// One enrollment per tenant, also when two of its administrators begin at once.
enrollmentSchema.index({ tenantId: 1 }, { name: 'one_per_tenant', unique: true });

// One tenant for each location partner id (R2).
enrollmentSchema.index(
  { 'membership.partnerId': 1 },
  {
    name: 'one_per_partner_id',
    unique: true,
    partialFilterExpression: { 'membership.partnerId': { $exists: true } },
  },
);

// The account of an organisation. The planner uses a partial index only where the query itself shows that it is enough:
// it knows that an id is greater than nothing, and would not know that it is a string.
enrollmentSchema.index(
  { organizationId: 1 },
  { name: 'one_per_organization', unique: true, partialFilterExpression: { organizationId: { $gt: '' } } },
);

// The reviewers' queue: longest waiting first, of one state or, merged, of several. Those that wait for nobody come last.
enrollmentSchema.index({ state: 1, queuedAt: 1, _id: 1 }, { name: 'queue' });

// Companies under the same name in the same country, for reviewers.
enrollmentSchema.index({ nameKey: 1, countryCode: 1 }, { name: 'by_name' });

export const EnrollmentModel = model('Enrollment', enrollmentSchema);
