import {
  currentRequestId,
  cutPage,
  keysetAfter,
  keysetSort,
  newId,
  organizationIdOf,
  TOTAL_CAP,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { HistoryEntry, HistoryList, HistoryRecord } from './history';
import { ENROLLMENTS, HistoryModel, type HistoryDocument } from './history.model';
import { readerOf, visibleActor, visibleHistory, visibleValues } from './visibility';
import { withoutSecrets } from './withoutSecrets';

const NEWEST_FIRST: Keyset = { field: 'at', tie: '_id', ascending: false };

const rowOf = (viewer: Viewer, { before, after, ...entry }: HistoryEntry): HistoryDocument => ({
  _id: newId('his'),
  ...entry,
  ...whoIs(viewer),
  requestId: currentRequestId(),
  before: withoutSecrets(before),
  after: withoutSecrets(after),
});

function whoIs(
  viewer: Viewer,
): Pick<HistoryDocument, 'byUserId' | 'byOrganizationId' | 'byJob' | 'byStaff' | 'byPerson'> {
  const byJob = viewer.type === 'system' ? viewer.job : null;
  if (viewer.type !== 'person') return { byUserId: null, byOrganizationId: null, byJob };
  const { userId, isStaff, issuer, subject, tenantId } = viewer;
  return {
    byUserId: userId,
    byOrganizationId: organizationIdOf(viewer),
    byJob,
    ...(isStaff && { byStaff: true }),
    ...(userId === null && { byPerson: { issuer, subject, tenantId } }),
  };
}

const toRecord = (row: HistoryDocument, viewer: Viewer): HistoryRecord => ({
  id: row._id,
  subjectId: row.subject,
  what: row.what,
  at: row.at,
  by: visibleActor(viewer, row),
  requestId: row.requestId,
  before: visibleValues(viewer, row.before),
  after: visibleValues(viewer, row.after),
});

const selectionOf = (viewer: Viewer, { subjectId }: HistoryList) => ({
  $and: [visibleHistory(viewer, ENROLLMENTS), ...(subjectId === null ? [] : [{ subject: subjectId }])],
});

/** The planner may keep an index that sorts in memory: the list says which is its own. */
function indexOf(viewer: Viewer, { subjectId }: HistoryList): string {
  if (subjectId !== null) return 'history_of_subject';
  return readerOf(viewer) === 'staff' ? 'history_of_enrollments' : 'history_of_party';
}

async function readPage(viewer: Viewer, list: HistoryList) {
  const { page } = list;
  const after = page.position ? keysetAfter(NEWEST_FIRST, page, valueOfPosition(page.position)) : {};
  const rows = await HistoryModel.find({ $and: [selectionOf(viewer, list), after] })
    .sort(keysetSort(NEWEST_FIRST, page))
    .limit(page.size + 1)
    .hint(indexOf(viewer, list))
    .lean<HistoryDocument[]>();
  return cutPage(
    rows.map((row) => toRecord(row, viewer)),
    page,
  );
}

const count = (viewer: Viewer, list: HistoryList) =>
  HistoryModel.countDocuments(selectionOf(viewer, list))
    .limit(TOTAL_CAP + 1)
    .hint(indexOf(viewer, list));

/** Every write is written down: who, when, what, before and after (R36). Kept for ever. */
export const historyStore = {
  /** In the caller's transaction. */
  append: (viewer: Viewer, entry: HistoryEntry): Promise<void> => historyStore.appendMany(viewer, [entry]),

  /** In the caller's transaction: what one write does to many. */
  async appendMany(viewer: Viewer, entries: readonly HistoryEntry[]): Promise<void> {
    await HistoryModel.insertMany(entries.map((entry) => rowOf(viewer, entry)));
  },

  async list(viewer: Viewer, list: HistoryList, asked: AskedParts): Promise<ListRead<HistoryRecord>> {
    const [page, counted] = await Promise.all([
      asked.page ? readPage(viewer, list) : null,
      asked.total ? count(viewer, list) : null,
    ]);
    return { page, counted };
  },

  /**
   * What stood at an instant where it was changed later: of each of these subjects the values that the first change of a field
   * after it says were there before. Laid over what is there now, they give what was there then. Subjects that have not
   * changed since are left out. One command for all; the caller has found out what the viewer may see.
   */
  async valuesBefore(subjects: readonly string[], at: Date): Promise<Map<string, Record<string, unknown>>> {
    if (subjects.length === 0) return new Map();
    const rows = await HistoryModel.aggregate<{ _id: string; before: Record<string, unknown> }>(
      [
        { $match: { subject: { $in: [...subjects] }, at: { $gt: at } } },
        { $sort: { subject: -1, at: -1, _id: -1 } },
        // Newest first: of each field the last to be laid on top is the one of its first change.
        { $group: { _id: '$subject', before: { $mergeObjects: '$before' } } },
      ],
      { batchSize: subjects.length + 1, hint: 'history_of_subject' },
    );
    return new Map(rows.map(({ _id, before }) => [_id, before]));
  },
};
