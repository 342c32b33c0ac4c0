import { Conflict, isDuplicateKey } from '@twotier/mongo';
import { newId, type Viewer } from '@twotier/subgraph-kit';
import type { EnrollmentRecord } from './enrollment';
import { EnrollmentModel, type EnrollmentDocument } from './enrollment.model';
import { visibleEnrollments } from './visibility';

export type NewEnrollment = Omit<EnrollmentDocument, '_id' | 'version'>;
export type EnrollmentChanges = Partial<Omit<EnrollmentDocument, '_id' | 'version' | 'tenantId'>>;

export const toEnrollment = ({ _id, ...row }: EnrollmentDocument): EnrollmentRecord => ({
  __typename: 'Enrollment',
  id: _id,
  ...row,
});

/** The partner id was linked to another tenant (R2). Leaves the transaction: who catches it reads again. */
export class PartnerIdTaken extends Error {
  override name = 'PartnerIdTaken';
}

export const enrollmentStore = {
  /** What of these the viewer may see, in any order, by one command. */
  async findMany(viewer: Viewer, ids: readonly string[]): Promise<EnrollmentRecord[]> {
    const rows = await EnrollmentModel.find({ $and: [visibleEnrollments(viewer), { _id: { $in: ids } }] })
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(toEnrollment);
  },

  async find(viewer: Viewer, id: string): Promise<EnrollmentRecord | null> {
    const row = await EnrollmentModel.findOne({ $and: [visibleEnrollments(viewer), { _id: id }] }).lean();
    return row && toEnrollment(row);
  },

  async ofTenant(viewer: Viewer, tenantId: string): Promise<EnrollmentRecord | null> {
    const row = await EnrollmentModel.findOne({ $and: [visibleEnrollments(viewer), { tenantId }] }).lean();
    return row && toEnrollment(row);
  },

  async ofOrganization(viewer: Viewer, organizationId: string): Promise<EnrollmentRecord | null> {
    const row = await EnrollmentModel.findOne({ $and: [visibleEnrollments(viewer), { organizationId }] }).lean();
    return row && toEnrollment(row);
  },

  /** Refuses a tenant that has one: whoever comes second runs again and finds it. */
  async insert(_viewer: Viewer, enrollment: NewEnrollment, id = newId('enr')): Promise<EnrollmentRecord> {
    const row = { _id: id, version: 1, ...enrollment };
    try {
      await EnrollmentModel.create([row]);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_tenant') ? new Conflict('tenant', enrollment.tenantId) : error;
    }
    return toEnrollment(row);
  },

  /** The version in the filter is the guard: it is changed only from exactly what was read. */
  async update(
    viewer: Viewer,
    { id, version }: Pick<EnrollmentRecord, 'id' | 'version'>,
    changes: EnrollmentChanges,
  ): Promise<EnrollmentRecord> {
    try {
      const row = await EnrollmentModel.findOneAndUpdate(
        { $and: [visibleEnrollments(viewer), { _id: id, version }] },
        { $set: changes, $inc: { version: 1 } },
        { returnDocument: 'after' },
      ).lean();
      if (!row) throw new Conflict('enrollment', id);
      return toEnrollment(row);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_partner_id') ? new PartnerIdTaken() : error;
    }
  },
};

export type EnrollmentStore = typeof enrollmentStore;
