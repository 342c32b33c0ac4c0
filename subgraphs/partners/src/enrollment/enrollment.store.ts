import { Conflict, isDuplicateKey } from '@twotier/mongo';
import {
  cutPage,
  keysetAfter,
  keysetSort,
  nameKey,
  newId,
  TOTAL_CAP,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
  type OpenedPage,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { EnrollmentState } from '../__generated__/schema';
import { canMove, queuedAt, WAITING_STATES, type EnrollmentRecord } from './enrollment';
import { EnrollmentModel, type EnrollmentDocument } from './enrollment.model';
import { visibleEnrollments } from './visibility';

type Keys = 'queuedAt' | 'nameKey';
export type NewEnrollment = Omit<EnrollmentDocument, '_id' | 'version' | Keys>;
export type EnrollmentChanges = Partial<Omit<NewEnrollment, 'tenantId'>>;

/** A company as it is compared with others: by its name, without accents and case, in its country. */
export interface CompanyName {
  nameKey: string;
  countryCode: string;
}

const QUEUE: Keyset = { field: 'queuedAt', tie: '_id', ascending: true };
/** More that are alike than anybody would read. */
const MOST_ALIKE = 1_000;

export const toEnrollment = ({ _id, ...row }: Omit<EnrollmentDocument, Keys>): EnrollmentRecord => ({
  __typename: 'Enrollment',
  id: _id,
  ...row,
});

/** What documents are sorted and looked up by follows from what they say. */
const keysOf = ({ waitingSince, legalBusinessProfile: profile }: EnrollmentChanges) => ({
  ...(waitingSince !== undefined && { queuedAt: queuedAt({ waitingSince }) }),
  ...(profile !== undefined && { nameKey: profile && nameKey(profile.name) }),
});

/** Of the states that are asked for; of none: what waits for reviewers. */
const queueOf = (viewer: Viewer, states: readonly EnrollmentState[] | null) => ({
  $and: [
    visibleEnrollments(viewer),
    states ? { state: { $in: states } } : { state: { $in: WAITING_STATES }, queuedAt: { $lt: queuedAt({}) } },
  ],
});

async function readPage(viewer: Viewer, states: readonly EnrollmentState[] | null, page: OpenedPage) {
  const after = page.position ? keysetAfter(QUEUE, page, valueOfPosition(page.position)) : {};
  const rows = await EnrollmentModel.find({ $and: [queueOf(viewer, states), after] })
    .sort(keysetSort(QUEUE, page))
    .limit(page.size + 1)
    .hint('queue')
    .lean();
  return cutPage(rows.map(toEnrollment), page);
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

  /** Which of these are linked to other tenants (R2). Whoever asks has shown that the directory shows them the ids. */
  async partnerIdsLinkedElsewhere(
    { id }: Pick<EnrollmentRecord, 'id'>,
    partnerIds: readonly string[],
  ): Promise<Set<string>> {
    const rows = await EnrollmentModel.find({ 'membership.partnerId': { $in: partnerIds }, _id: { $ne: id } })
      .select('membership.partnerId')
      .lean();
    return new Set(rows.flatMap(({ membership }) => membership?.partnerId ?? []));
  },

  /** The reviewers' queue, or all of some states: the page and the total, as far as they are asked for. */
  async list(
    viewer: Viewer,
    { states, page }: { states: readonly EnrollmentState[] | null; page: OpenedPage },
    asked: AskedParts,
  ): Promise<ListRead<EnrollmentRecord>> {
    const count = () =>
      EnrollmentModel.countDocuments(queueOf(viewer, states))
        .limit(TOTAL_CAP + 1)
        .hint('queue');
    const [read, counted] = await Promise.all([
      asked.page ? readPage(viewer, states, page) : null,
      asked.total ? count() : null,
    ]);
    return { page: read, counted };
  },

  /** Enrollments under any of these names, by one command. */
  async named(viewer: Viewer, names: readonly CompanyName[]): Promise<EnrollmentRecord[]> {
    if (names.length === 0) return [];
    const rows = await EnrollmentModel.find({ $and: [visibleEnrollments(viewer), { $or: [...names] }] })
      .limit(MOST_ALIKE)
      .batchSize(MOST_ALIKE + 1)
      .lean();
    return rows.map(toEnrollment);
  },

  /** Refuses a tenant that has one: whoever comes second runs again and finds it. */
  async insert(_viewer: Viewer, enrollment: NewEnrollment, id = newId('enr')): Promise<EnrollmentRecord> {
    const row = { _id: id, version: 1, ...enrollment };
    try {
      await EnrollmentModel.create([{ ...row, ...keysOf(enrollment) }]);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_tenant') ? new Conflict('tenant', enrollment.tenantId) : error;
    }
    return { __typename: 'Enrollment', id, version: 1, ...enrollment };
  },

  /**
   * The version in the filter is the guard: it is changed only from exactly what was read. Refuses a partner id that
   * another tenant is linked to (R2): whoever comes second runs again and finds it.
   */
  async update(
    viewer: Viewer,
    { id, version, state }: Pick<EnrollmentRecord, 'id' | 'version' | 'state'>,
    changes: EnrollmentChanges,
  ): Promise<EnrollmentRecord> {
    if (changes.state !== undefined && changes.state !== state && !canMove(state, changes.state))
      throw new Error(`An enrollment does not go from ${state} to ${changes.state}.`);
    try {
      const row = await EnrollmentModel.findOneAndUpdate(
        { $and: [visibleEnrollments(viewer), { _id: id, version }] },
        { $set: { ...changes, ...keysOf(changes) }, $inc: { version: 1 } },
        { returnDocument: 'after' },
      ).lean();
      if (!row) throw new Conflict('enrollment', id);
      return toEnrollment(row);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_partner_id') ? new Conflict('partner id of enrollment', id) : error;
    }
  },
};

export type EnrollmentStore = typeof enrollmentStore;
