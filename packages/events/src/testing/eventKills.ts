import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import mongoose from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';
import { LeaseModel } from '../lease.model';
import { OutboxModel } from '../outbox.model';
import { SeenEventModel } from '../seenEvent.model';
import { Announcer } from './announcer';
import { KillableMongod, seededRandom } from '@twotier/testkit';
import { startTallyProcess, type TallyProcess } from './startTallyProcess';
import { tallies } from './tally';

const DB_NAME = 'event_kills';
const LEASE_MS = 1_000;
const POLL_MS = 50;
const RECOVERY_MS = 60_000;
const LONGEST_WORK_MS = 400;

export interface EventKillsOptions {
  /** How many processes are killed in all: consumers mostly, every third time the database server. */
  kills: number;
  seed: number;
  onProgress?: (done: number, total: number) => void;
}

export interface EventKillsReport {
  killed: { consumers: number; mongods: number };
  attempted: number;
  acknowledged: number;
  /** Attempts that ended in an error and had happened nevertheless. */
  appliedInSpiteOfError: number;
  /** Events in the outbox, each of which had its effect once and in order. */
  handled: number;
}

/**
 * Kills consumers and the database server with signal 9 while events are announced at full speed. Fails unless every
 * acknowledged event is in the outbox and every event in the outbox had its effect once, in order per subject.
 * Uses the default connection.
 */
export async function eventKills({ kills, seed, onProgress }: EventKillsOptions): Promise<EventKillsReport> {
  const mongod = await KillableMongod.start();
  const target = { uri: mongod.uri, dbName: DB_NAME, leaseMs: LEASE_MS };
  await connect(target.uri, { dbName: DB_NAME });
  await forgetDeadTransactionsSoon();
  await createCollectionsAndIndexes();
  const consumers = [startTallyProcess(target), startTallyProcess(target)];
  const announcer = new Announcer();
  const killed = { consumers: 0, mongods: 0 };
  const random = seededRandom(seed);
  try {
    await untilWorkGoesOn();
    for (let done = 0; done < kills; done += 1) {
      await pause(random() * LONGEST_WORK_MS);
      if (random() < 1 / 3) {
        await mongod.kill();
        await forgetDeadTransactionsSoon();
        killed.mongods += 1;
      } else {
        const victim = await whoWorks(consumers);
        await consumers[victim]?.kill();
        consumers[victim] = startTallyProcess(target);
        killed.consumers += 1;
      }
      await untilWorkGoesOn();
      onProgress?.(done + 1, kills);
    }
    await announcer.stop();
    return { killed, ...(await verify(announcer)) };
  } finally {
    await announcer.stop();
    await Promise.all(consumers.map((consumer) => consumer.kill()));
    await disconnect();
    await mongod.remove();
  }
}

/** The one that holds the lease: to kill the other would prove little. */
async function whoWorks(consumers: TallyProcess[]): Promise<number> {
  const owner = (await LeaseModel.findOne().lean())?.owner.split(':')[1];
  return Math.max(
    0,
    consumers.findIndex(({ pid }) => String(pid) === owner),
  );
}

/** A killed process leaves its transaction open, and the next must wait until the server ends it. */
async function forgetDeadTransactionsSoon(): Promise<void> {
  const admin = mongoose.connection.getClient().db('admin');
  await within(RECOVERY_MS, async () => {
    await admin.command({ setParameter: 1, transactionLifetimeLimitSeconds: 1 });
    return true;
  });
}

/** Waits until one more event than now has had its effect, or as many as there are. Resolves with their number. */
async function untilWorkGoesOn(all = Number.POSITIVE_INFINITY): Promise<number> {
  let before: number | undefined;
  let handled = 0;
  await within(RECOVERY_MS, async () => {
    handled = await SeenEventModel.countDocuments();
    before ??= handled;
    return handled > before || handled >= all;
  });
  return handled;
}

/** Who announces at full speed is faster than the consumers, so there is no saying how long: as long as they go on. */
async function untilAllHandled(all: number): Promise<void> {
  while ((await untilWorkGoesOn(all)) < all);
}

/** While the server comes up again, what is asked of it may fail. */
async function within(ms: number, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`The consumers did not go on within ${ms / 1000} s.`);
    await pause(POLL_MS);
  }
}

async function verify({ attempted, acknowledged }: Announcer) {
  const rows = await OutboxModel.find().sort({ at: 1 }).lean();
  await untilAllHandled(rows.length);
  const announced: Record<string, number[]> = {};
  for (const { subject, data } of rows) (announced[subject] ??= []).push((data as { version: number }).version);

  const ids = new Set(rows.map(({ _id }) => _id));
  const lost = [...acknowledged].filter((id) => !ids.has(id));
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged events are not in the outbox: ${lost.join(', ')}.`);
  for (const [subject, handled] of Object.entries(await tallies())) compare(subject, announced[subject] ?? [], handled);
  return {
    attempted,
    acknowledged: acknowledged.size,
    appliedInSpiteOfError: rows.length - acknowledged.size,
    handled: rows.length,
  };
}

function compare(subject: string, announced: number[], handled: number[]): void {
  const first = announced.findIndex((version, place) => version !== handled[place]);
  if (first === -1 && announced.length === handled.length) return;
  throw new Error(
    `${subject}: ${announced.length} events were announced and ${handled.length} handled; they differ from place ${first} on: announced ${announced.slice(first, first + 5).join(' ')}, handled ${handled.slice(first, first + 5).join(' ')}.`,
  );
}
