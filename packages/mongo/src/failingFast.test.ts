import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model, Schema } from 'mongoose';
import { connect, createCollectionsAndIndexes, disconnect, findMongod, isReachable, startMongod, transact } from '.';
import type { EmbeddedMongod } from '.';

const Note = model('Note', new Schema({ _id: String }, { collection: 'notes', strict: 'throw' }));

/** Measured: 1.9 s. The rest is air for a busy machine. */
const SOON_MS = 2_500;
let dbPath: string;
let binary: string;
let mongod: EmbeddedMongod;

beforeAll(async () => {
  ({ binary } = await findMongod());
});

beforeEach(async () => {
  dbPath = await mkdtemp(join(tmpdir(), 'twotier-failing-'));
  mongod = await startMongod({ binary, dbPath, port: 0 });
  await connect(mongod.uri, { dbName: 'failing' });
  await createCollectionsAndIndexes();
  await Note.create({ _id: 'a' });
});

afterEach(async () => {
  await disconnect();
  await mongod.stop();
  await rm(dbPath, { recursive: true });
});

/** The signal is only on its way when `kill` returns. */
function silence(pid: number) {
  process.kill(pid, 'SIGSTOP');
  while (!execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('T'));
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  const outcome = await work().then(
    () => 'answered',
    () => 'failed',
  );
  const ms = Math.round(performance.now() - start);
  return ms < SOON_MS ? `${outcome} soon` : `${outcome} after ${ms} ms`;
}

const operations = {
  find: () => Note.find().lean(),
  create: () => Note.create({ _id: 'b' }),
  aggregate: () => Note.aggregate([{ $match: {} }]),
  'find in a transaction': () => transact(() => Note.find().lean()),
  'write in a transaction': () => transact(() => Note.create({ _id: 'b' })),
};

/** All at once: each waits for the same failure to be noticed. */
async function outcomes() {
  const timings = Object.entries(operations).map(async ([name, operation]) => [name, await timed(operation)] as const);
  return Object.fromEntries(await Promise.all(timings));
}
const FAILED_SOON = {
  find: 'failed soon',
  create: 'failed soon',
  aggregate: 'failed soon',
  'find in a transaction': 'failed soon',
  'write in a transaction': 'failed soon',
};

describe('a database that is dead', () => {
  it('fails everything soon', async () => {
    process.kill(mongod.pid, 'SIGKILL');
    await mongod.exited;

    expect(await outcomes()).toEqual(FAILED_SOON);
  });
});

describe('a database that is silent', () => {
  afterEach(() => process.kill(mongod.pid, 'SIGCONT'));

  it('fails everything soon', async () => {
    silence(mongod.pid);

    expect(await outcomes()).toEqual(FAILED_SOON);
  });
});

describe('a pause of our own process', () => {
  it('is not taken for a dead database', async () => {
    const reading = Note.find().lean();
    const until = Date.now() + 2_000;
    while (Date.now() < until);

    expect(await reading).toHaveLength(1);
    expect(await transact(() => Note.find().lean())).toHaveLength(1);
  });
});

describe('isReachable', () => {
  it('says yes while the database answers, and no within a second when it is silent, and yes again', async () => {
    expect(await isReachable()).toBe(true);

    silence(mongod.pid);
    const start = performance.now();
    expect(await isReachable()).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_200);

    process.kill(mongod.pid, 'SIGCONT');
    await Note.findOne().lean();
    expect(await isReachable()).toBe(true);
  });

  it('says no when the database is dead, and when there is no connection', async () => {
    process.kill(mongod.pid, 'SIGKILL');
    await mongod.exited;
    expect(await isReachable()).toBe(false);

    await disconnect();
    expect(await isReachable()).toBe(false);
  });
});

describe('a database that comes back', () => {
  it('is used again without a new connect', async () => {
    process.kill(mongod.pid, 'SIGKILL');
    await mongod.exited;
    await expect(Note.find().lean()).rejects.toThrow();

    mongod = await startMongod({ binary, dbPath, port: mongod.port });

    expect(await Note.find().lean()).toHaveLength(1);
    expect(await transact(() => Note.find().lean())).toHaveLength(1);
  });
});
