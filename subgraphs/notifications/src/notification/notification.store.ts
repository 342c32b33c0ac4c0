import {
  cutPage,
  keysetAfter,
  keysetSort,
  newId,
  TOTAL_CAP,
  valueOfPosition,
  type Keyset,
  type ListRead,
  type OpenedPage,
  type SystemViewer,
  type Viewer,
  type AskedParts,
} from '@twotier/subgraph-kit';
import type { Delivery, Notification } from './notification';
import { NotificationModel, type NotificationDocument } from './notification.model';
import { visibleNotifications } from './visibility';

const NEWEST_FIRST: Keyset = { field: 'createdAt', tie: '_id', ascending: false };
/** How many of the newest are looked through for those that were not read: the marks are in the documents. */
const UNREAD_AMONG = 1_000;

type Row = Omit<NotificationDocument, 'organizationId' | 'eventId' | 'readBy'> & {
  /** The reader's own mark, if any. */
  readBy?: NotificationDocument['readBy'];
};

/** Nobody has the empty id: who is no user finds no mark. */
const readerOf = (viewer: Viewer) => (viewer.type === 'person' ? (viewer.userId ?? '') : '');

/** Of the marks only the reader's own: an organisation may have thousands of members. */
const shownTo = (viewer: Viewer) => ({
  kind: 1,
  createdAt: 1,
  counterpart: 1,
  endedBy: 1,
  third: 1,
  grants: 1,
  reason: 1,
  readBy: { $elemMatch: { userId: readerOf(viewer) } },
});

const toNotification = ({ _id, kind, createdAt, counterpart, readBy, ...told }: Row): Notification => ({
  __typename: 'Notification',
  id: _id,
  kind,
  createdAt,
  counterpart,
  endedBy: told.endedBy ?? null,
  third: told.third ?? null,
  grants: told.grants ?? [],
  reason: told.reason ?? null,
  readAt: readBy?.[0]?.at ?? null,
});

const readPage = async (viewer: Viewer, page: OpenedPage) => {
  const after = page.position ? keysetAfter(NEWEST_FIRST, page, valueOfPosition(page.position)) : {};
  const rows = await NotificationModel.find({ $and: [visibleNotifications(viewer), after] }, shownTo(viewer))
    .sort(keysetSort(NEWEST_FIRST, page))
    .limit(page.size + 1)
    .lean<Row[]>();
  return cutPage(rows.map(toNotification), page);
};

export const notificationStore = {
  /** Inside the transaction of the event. Repeating it changes nothing. */
  async deliver(_viewer: SystemViewer, deliveries: Delivery[]): Promise<void> {
    await NotificationModel.bulkWrite(
      deliveries.map(({ organizationId, eventId, ...told }) => ({
        updateOne: {
          filter: { organizationId, eventId },
          update: { $setOnInsert: { _id: newId('ntf'), ...told, readBy: [] } },
          upsert: true,
        },
      })),
    );
  },

  /** The viewer's inbox: the page and the total, as far as they are asked for. */
  async list(viewer: Viewer, page: OpenedPage, asked: AskedParts): Promise<ListRead<Notification>> {
    const [read, counted] = await Promise.all([
      asked.page ? readPage(viewer, page) : null,
      asked.total ? NotificationModel.countDocuments(visibleNotifications(viewer)).limit(TOTAL_CAP + 1) : null,
    ]);
    return { page: read, counted };
  },

  /** How many of the newest the viewer has not read. */
  async countUnread(viewer: Viewer): Promise<number> {
    const [answer] = await NotificationModel.aggregate<{ unread: number }>([
      { $match: visibleNotifications(viewer) },
      { $sort: { createdAt: -1, _id: -1 } },
      { $limit: UNREAD_AMONG },
      { $match: { 'readBy.userId': { $ne: readerOf(viewer) } } },
      { $count: 'unread' },
    ]);
    return answer?.unread ?? 0;
  },

  async find(viewer: Viewer, id: string): Promise<Notification | null> {
    const row = await NotificationModel.findOne(
      { $and: [{ _id: id }, visibleNotifications(viewer)] },
      shownTo(viewer),
    ).lean<Row>();
    return row && toNotification(row);
  },

  /** Adds the reader's mark. Null when there is no such notification for them, or when it has the mark already. */
  async markRead(viewer: Viewer, id: string, at: Date): Promise<Notification | null> {
    const userId = readerOf(viewer);
    const row = await NotificationModel.findOneAndUpdate(
      { $and: [{ _id: id, 'readBy.userId': { $ne: userId } }, visibleNotifications(viewer)] },
      { $push: { readBy: { userId, at } } },
      { returnDocument: 'after', projection: shownTo(viewer) },
    ).lean<Row>();
    return row && toNotification(row);
  },
};
