import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose, { type mongo } from 'mongoose';
import { isDuplicateKey } from './errors';

const MIGRATION = /^\d{8}-[\w-]+\.(ts|js)$/;
const LOCK = 'lock';
const LEASE_MS = 30_000;
const RENEW_EVERY_MS = 10_000;
const POLL_MS = 100;

interface Migration {
  /** The file's name without its ending: the same from source and from what was built. */
  id: string;
  file: string;
}

interface MigrationRow {
  _id: string;
  finishedAt?: Date;
  owner?: string;
  until?: Date;
}

/**
 * Runs what the folder holds and the database has not seen, in the order of the names, and returns the names it ran.
 * Of two processes at once one waits for the other. A migration is recorded after it ended well, so it may run again
 * after a crash, and must be able to.
 */
export async function migrate(folder: string): Promise<string[]> {
  const { db } = mongoose.connection;
  if (!db) throw new Error('migrate needs a connection: call connect first.');
  const migrations = await migrationsIn(folder);
  const rows = db.collection<MigrationRow>('_migrations');
  return withLock(rows, () => runMissing(migrations, rows, db));
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const names = (await filesIn(folder)).filter((name) => MIGRATION.test(name)).sort();
  const migrations = names.map((name) => ({ id: parse(name).name, file: join(folder, name) }));
  const twice = migrations.find(({ id }, at) => migrations[at + 1]?.id === id);
  if (twice) throw new Error(`There are two migrations ${twice.id} in ${folder}.`);
  return migrations;
}

/** A service that has never migrated anything has no folder. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function runMissing(migrations: Migration[], rows: mongo.Collection<MigrationRow>, db: mongo.Db) {
  const done = new Set((await rows.find({ finishedAt: { $exists: true } }).toArray()).map(({ _id }) => _id));
  const ran: string[] = [];
  for (const { id, file } of migrations.filter((one) => !done.has(one.id))) {
    const { up } = (await import(file)) as { up?: (db: mongo.Db) => Promise<void> };
    if (typeof up !== 'function') throw new Error(`The migration ${file} exports no function up(db).`);
    await up(db);
    await rows.insertOne({ _id: id, finishedAt: new Date() });
    ran.push(id);
  }
  return ran;
}

async function withLock<T>(rows: mongo.Collection<MigrationRow>, work: () => Promise<T>): Promise<T> {
  const owner = randomUUID();
  await ensureLockExists(rows);
  while (!(await takeLock(rows, owner))) await pause(POLL_MS);
  const renewal = setInterval(() => void takeLock(rows, owner).catch(() => false), RENEW_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await rows.updateOne({ _id: LOCK, owner }, { $set: { until: new Date(0) } });
  }
}

/** A lease, on the database's clock: one that died holding it stands in the way for half a minute, not for ever. */
async function takeLock(rows: mongo.Collection<MigrationRow>, owner: string): Promise<boolean> {
  const mineOrOver = { $or: [{ owner }, { $expr: { $lt: ['$until', '$$NOW'] } }] };
  const { matchedCount } = await rows.updateOne({ _id: LOCK, ...mineOrOver }, [
    { $set: { owner, until: { $add: ['$$NOW', LEASE_MS] } } },
  ]);
  return matchedCount === 1;
}

/** In a step of its own: an upsert may not ask for the database's clock. */
async function ensureLockExists(rows: mongo.Collection<MigrationRow>): Promise<void> {
  try {
    await rows.updateOne({ _id: LOCK }, { $setOnInsert: { until: new Date(0) } }, { upsert: true });
  } catch (error) {
    // Another process was faster.
    if (!isDuplicateKey(error)) throw error;
  }
}
