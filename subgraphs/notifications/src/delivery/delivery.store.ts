import { newId, type SystemViewer } from '@twotier/subgraph-kit';
import { randomUUID } from 'node:crypto';
import {
  OPEN_STATUSES,
  pauseMs,
  statusesBefore,
  type ClaimedDelivery,
  type Delivery,
  type DeliveryStatus,
  type Mail,
  type Verdict,
} from './delivery';
import { DeliveryModel, type DeliveryDocument } from './delivery.model';

const KEPT_ATTEMPTS = 20;
/** Beyond what an address may be: what is none may be of any length. */
const KEPT_ADDRESS = 320;
const LISTED = 100;

type Row = DeliveryDocument;
type QueuedMail = Mail & { failure: string | null };

const toDelivery = (row: Row): Delivery => ({
  id: row._id,
  kind: row.kind,
  status: row.status,
  address: row.address,
  createdAt: row.createdAt,
  attemptCount: row.attemptCount,
  lastAttemptAt: row.lastAttemptAt ?? null,
  nextAttemptAt: row.nextAttemptAt ?? null,
  failure: row.failure ?? null,
});

const toClaimed = (row: Row, leaseId: string, leaseMs: number): ClaimedDelivery => ({
  id: row._id,
  leaseId,
  claimedAt: new Date((row.leaseUntil?.getTime() ?? 0) - leaseMs),
  kind: row.kind,
  about: row.about,
  recipient: { displayName: row.displayName, email: row.address, locale: row.locale },
  data: row.data,
  link: row.link,
  createdAt: row.createdAt,
  attemptCount: row.attemptCount,
  firstAttemptAt: row.firstAttemptAt ?? null,
});

/** Two spellings of one mailbox are one recipient. */
const reasonOf = ({ reason, recipient }: Mail) => `${reason} ${keptAddress(recipient.email).toLowerCase()}`;
const keptAddress = (address: unknown) => String(address).slice(0, KEPT_ADDRESS);

const toRow = ({ kind, about, recipient, data, link, createdAt, failure }: QueuedMail): Omit<Row, 'reason'> => ({
  _id: newId('dlv'),
  kind,
  about,
  address: keptAddress(recipient.email),
  displayName: recipient.displayName,
  locale: recipient.locale,
  data,
  link,
  createdAt,
  attemptCount: 0,
  attempts: [],
  ...(failure === null ? { status: 'PENDING', nextAttemptAt: createdAt } : { status: 'FAILED', failure }),
});

const literal = (value: unknown) => ({ $literal: value });
const later = (ms: number) => ({ $add: ['$$NOW', ms] });

/** Due, and in nobody's hands: by the database's clock alone, so that a wrong one of ours neither steals nor delays. */
const isDue = {
  status: { $in: OPEN_STATUSES },
  $expr: { $and: [{ $lte: ['$nextAttemptAt', '$$NOW'] }, { $lt: ['$leaseUntil', '$$NOW'] }] },
};

export const deliveryStore = {
  /** Inside a transaction. What is queued already for the same reason and address stays as it is. */
  async queue(_viewer: SystemViewer, mails: readonly QueuedMail[]): Promise<void> {
    if (mails.length === 0) return;
    await DeliveryModel.bulkWrite(
      mails.map((mail) => ({
        updateOne: { filter: { reason: reasonOf(mail) }, update: { $setOnInsert: toRow(mail) }, upsert: true },
      })),
    );
  },

  /** The longest waiting of those that are due, for whoever asks first: nobody else gets it while the lease lives. */
  async claim(_viewer: SystemViewer, leaseMs: number): Promise<ClaimedDelivery | null> {
    const leaseId = randomUUID();
    const row = await DeliveryModel.findOneAndUpdate(
      isDue,
      [{ $set: { leaseId: literal(leaseId), leaseUntil: later(leaseMs) } }],
      { sort: { nextAttemptAt: 1 }, returnDocument: 'after', updatePipeline: true },
    ).lean<Row>();
    return row && toClaimed(row, leaseId, leaseMs);
  },

  /** Records an attempt. False, and nothing is changed, when the lease is another's by now or the status allows no such step. */
  async settle(delivery: ClaimedDelivery, verdict: Verdict, to: DeliveryStatus): Promise<boolean> {
    const attemptCount = delivery.attemptCount + 1;
    const attempt = literal({ at: delivery.claimedAt, ...verdict });
    const isOpen = OPEN_STATUSES.includes(to);
    const { matchedCount } = await DeliveryModel.updateOne(
      { _id: delivery.id, leaseId: delivery.leaseId, status: { $in: statusesBefore(to) } },
      [
        {
          $set: {
            status: literal(to),
            attemptCount,
            attempts: { $slice: [{ $concatArrays: ['$attempts', [attempt]] }, -KEPT_ATTEMPTS] },
            firstAttemptAt: literal(delivery.firstAttemptAt ?? delivery.claimedAt),
            lastAttemptAt: literal(delivery.claimedAt),
            failure: verdict.reason === null ? '$$REMOVE' : literal(verdict.reason),
            nextAttemptAt: isOpen ? later(pauseMs(verdict.outcome, attemptCount)) : '$$REMOVE',
            leaseId: '$$REMOVE',
            leaseUntil: '$$REMOVE',
          },
        },
      ],
      { updatePipeline: true },
    );
    return matchedCount === 1;
  },

  /** For each of these, its newest; who may see them has been decided where they are known (visibility.ts). */
  async newestAbout(ids: readonly string[]): Promise<Map<string, Delivery[]>> {
    const groups = await DeliveryModel.aggregate<{ _id: string; rows: Row[] }>([
      { $match: { about: { $in: ids } } },
      { $project: { data: 0, link: 0, attempts: 0 } },
      {
        $group: {
          _id: '$about',
          rows: { $topN: { n: LISTED, sortBy: { createdAt: -1, _id: -1 }, output: '$$ROOT' } },
        },
      },
    ]);
    return new Map(groups.map(({ _id, rows }) => [_id, rows.map(toDelivery)]));
  },
};
