import { Lease, organizationChanged } from '@twotier/events';
import { setTimeout as pause } from 'node:timers/promises';
import type { SystemContext } from '../context';
import { toAnnouncement } from './organization';

const LEASE_MS = 5_000;
const LONGEST_PART = 100;
const PARTS_A_SECOND = 4;

export interface Announcing {
  /** Events a second. What follows the outbox has to keep up with it, or changes of today wait behind those of yesterday. */
  rate: number;
  /** Also those that an earlier run, which was broken off, has announced already. */
  fromStart?: boolean;
  /** Ends it after the part at hand; the next run goes on from there. */
  signal?: AbortSignal;
  onProgress?: (progress: { announced: number; total: number }) => void;
  leaseMs?: number;
}

export interface Announced {
  announced: number;
  isFinished: boolean;
}

/** Another process does it at this moment. */
export class AlreadyAnnouncing extends Error {
  override name = 'AlreadyAnnouncing';

  constructor() {
    super(
      'Another process announces organisations now. Wait for its end, or stop it: the next run goes on from there.',
    );
  }
}

/** Small parts where the rate is low, so that it is kept from second to second. */
export const sizeOfPart = (rate: number): number =>
  Math.min(LONGEST_PART, Math.max(1, Math.round(rate / PARTS_A_SECOND)));

/**
 * Announces every organisation again, for those who build a projection of them or mend one: as it is, with its version, marked
 * as a snapshot. Nobody waits for it; a part of some dozens is one transaction. State and version are of one document, so an
 * older state is never told as a newer one, whatever is changed meanwhile; what is registered meanwhile is told by itself.
 *
 * How far it has come stands in the database. One process at a time: it holds a lease, which ends when the process dies.
 */
export async function announceOrganizations(
  context: SystemContext,
  { leaseMs = LEASE_MS, ...options }: Announcing,
): Promise<Announced> {
  const { stores, transact, now } = context;
  const lease = new Lease('announce-organizations', leaseMs);
  if (!(await takeWithin(lease, leaseMs))) throw new AlreadyAnnouncing();
  try {
    await transact(async () => {
      await lease.hold();
      await stores.announcements.begin(now(), { fromStart: options.fromStart === true });
    });
    return await run(context, lease, options);
  } finally {
    await lease.release();
  }
}

/** A run that was killed has its lease for as long as that lasts: it is waited for. */
async function takeWithin(lease: Lease, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  for (;;) {
    if (await lease.take()) return true;
    if (Date.now() > until) return false;
    await pause(ms / 10);
  }
}

async function run(context: SystemContext, lease: Lease, options: Omit<Announcing, 'leaseMs'>): Promise<Announced> {
  const { rate, signal, onProgress } = options;
  const total = await context.stores.announcements.size();
  const since = Date.now();
  for (let sent = 0; ;) {
    const { count, announced } = await announcePart(context, lease, sizeOfPart(rate));
    onProgress?.({ announced, total: Math.max(total, announced) });
    if (count === 0) return { announced, isFinished: true };
    if (signal?.aborted) return { announced, isFinished: false };
    sent += count;
    await untilDue(since + (1_000 * sent) / rate, signal);
  }
}

async function untilDue(at: number, signal: AbortSignal | undefined): Promise<void> {
  const ms = Math.max(0, at - Date.now());
  await pause(ms, undefined, signal && { signal }).catch(() => undefined);
}

const announcePart = ({ viewer, stores, outbox, transact, now }: SystemContext, lease: Lease, size: number) =>
  transact(async () => {
    await lease.hold();
    const { after, announced } = await stores.announcements.progress();
    const part = await stores.announcements.next(viewer, after, size);
    const last = part.at(-1);
    if (!last) {
      await stores.announcements.finish(now());
      return { count: 0, announced };
    }
    await outbox.appendMany(part.map((one) => organizationChanged({ ...toAnnouncement(one), isSnapshot: true })));
    await stores.announcements.moveOn(last, part.length);
    return { count: part.length, announced: announced + part.length };
  });
