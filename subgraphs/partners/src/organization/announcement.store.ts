import type { Viewer } from '@twotier/subgraph-kit';
import { AnnouncementModel, type AnnouncementDocument } from './announcement.model';
import type { OrganizationRecord } from './organization';
import { OrganizationModel } from './organization.model';
import { toRecord } from './organization.store';
import { visibleRecords } from './visibility';

const ID = 'partners.organizations';

/** How far organisations are announced again. In transactions that hold the lease of whoever announces. */
export const announcementStore = {
  /** Goes on where an earlier run was broken off; begins where there was none, it has ended, or shall not count. */
  async begin(at: Date, { fromStart }: { fromStart: boolean }): Promise<void> {
    const anew = { after: '', announced: 0, startedAt: at, finishedAt: null };
    const known = await AnnouncementModel.findById(ID).lean();
    if (!known) await AnnouncementModel.create([{ _id: ID, ...anew }]);
    else if (fromStart || known.finishedAt) await AnnouncementModel.updateOne({ _id: ID }, { $set: anew });
  },

  async progress(): Promise<Pick<AnnouncementDocument, 'after' | 'announced'>> {
    const row = await AnnouncementModel.findById(ID).lean();
    if (!row) throw new Error('Nobody has begun to announce.');
    return row;
  },

  /** The next organisations by id, each as it is now with the version of just that. */
  async next(viewer: Viewer, after: string, size: number): Promise<OrganizationRecord[]> {
    const rows = await OrganizationModel.find({ $and: [visibleRecords(viewer), { _id: { $gt: after } }] })
      .sort({ _id: 1 })
      .limit(size)
      .batchSize(size + 1)
      .lean();
    return rows.map(toRecord);
  },

  async moveOn({ id }: OrganizationRecord, count: number): Promise<void> {
    await AnnouncementModel.updateOne({ _id: ID }, { $set: { after: id }, $inc: { announced: count } });
  },

  async finish(at: Date): Promise<void> {
    await AnnouncementModel.updateOne({ _id: ID }, { $set: { finishedAt: at } });
  },

  /** About how many there are, for who waits. */
  size: (): Promise<number> => OrganizationModel.estimatedDocumentCount(),
};
