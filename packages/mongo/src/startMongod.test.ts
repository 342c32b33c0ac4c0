import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose, { type mongo } from 'mongoose';
import { findMongod, startMongod, type EmbeddedMongod, type StartMongodOptions } from '.';
import { freePort } from './freePort';
import { startGuarded } from './guardedChild';
import { directClient, isListening } from './replicaSet';

let binary: string;
let dbPath: string;
const running: EmbeddedMongod[] = [];

beforeAll(async () => {
  ({ binary } = await findMongod());
});
beforeEach(async () => {
  dbPath = await mkdtemp(join(tmpdir(), 'twotier-start-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((mongod) => mongod.stop()));
  await rm(dbPath, { recursive: true });
});

async function start(options: Partial<StartMongodOptions> = {}) {
  const mongod = await startMongod({ binary, dbPath, port: 0, ...options });
  running.push(mongod);
  return mongod;
}

async function using<T>({ uri }: { uri: string }, work: (client: mongo.MongoClient) => Promise<T>): Promise<T> {
  const client = await new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 2_000 }).connect();
  return work(client).finally(() => client.close());
}
const write = (mongod: EmbeddedMongod) =>
  using(mongod, (client) => client.db('kept').collection('things').insertOne({ name: 'kept' }));
const read = (mongod: EmbeddedMongod) =>
  using(mongod, async (client) =>
    (await client.db('kept').collection('things').find().toArray()).map(({ name }) => String(name)),
  );

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
async function untilGone(pid: number) {
  while (isAlive(pid)) await pause(20);
}

describe('startMongod', () => {
  it('starts a replica set that takes transactions', async () => {
    const mongod = await start();

    expect(await using(mongod, (client) => client.db().command({ hello: 1 }))).toMatchObject({
      setName: 'rs0',
      isWritablePrimary: true,
    });
    await using(mongod, (client) =>
      client.withSession((session) =>
        session.withTransaction(() => client.db('kept').collection('things').insertOne({ name: 'kept' }, { session })),
      ),
    );
    expect(await read(mongod)).toEqual(['kept']);
  });

  it('stops cleanly and finds everything again at the same port', async () => {
    const first = await start();
    await write(first);
    await first.stop();
    expect(await first.exited).toBe(0);
    expect(isAlive(first.pid)).toBe(false);
    await first.stop();

    expect(await read(await start({ port: first.port }))).toEqual(['kept']);
  });

  it('finds everything again at another port', async () => {
    const first = await start();
    await write(first);
    await first.stop();

    const second = await start();

    expect(second.port).not.toBe(first.port);
    expect(await read(second)).toEqual(['kept']);
  });

  it('finds everything again after it was killed', async () => {
    const first = await start();
    await write(first);
    process.kill(first.pid, 'SIGKILL');
    expect(await first.exited).toBe(137);

    expect(await read(await start({ port: first.port }))).toEqual(['kept']);
  });

  it('says so when the folder is in use', async () => {
    const first = await start();

    await expect(start()).rejects.toThrow(`The data folder ${dbPath} is in use by another mongod`);
    expect(isAlive(first.pid)).toBe(true);
  });

  it('says so when the port is taken, even when a mongod answers there', async () => {
    const stranger = await start();
    const other = await mkdtemp(join(tmpdir(), 'twotier-start-'));

    await expect(start({ port: stranger.port, dbPath: other })).rejects.toThrow(`Port ${stranger.port} is taken`);
    await rm(other, { recursive: true });
    expect(await read(stranger)).toEqual([]);
  });

  it('leaves a stranger alone that answers at the port', async () => {
    const port = await freePort();
    const other = await mkdtemp(join(tmpdir(), 'twotier-start-'));
    const args = ['--replSet', 'theirs', '--port', String(port), '--dbpath', other, '--nounixsocket'];
    const stranger = await startGuarded(binary, args);
    while (!(await isListening(port)));

    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);

    const client = directClient(port);
    await expect(client.db('admin').command({ replSetGetStatus: 1 })).rejects.toMatchObject({
      codeName: 'NotYetInitialized',
    });
    await client.close();
    stranger.terminate();
    await stranger.exited;
    await rm(other, { recursive: true });
  });

  it('says what mongod said when it does not start', async () => {
    await expect(start({ args: ['--noSuchOption'] })).rejects.toThrow(/unrecognised option '--noSuchOption'/);
    await expect(start({ binary: '/nowhere/mongod' })).rejects.toThrow(/\/nowhere\/mongod: not found/);
  });

  it('takes a cache size in place of its own', async () => {
    const mongod = await start({ args: ['--wiredTigerCacheSizeGB', '0.3'] });
    expect(await using(mongod, (client) => client.db('admin').command({ getCmdLineOpts: 1 }))).toMatchObject({
      parsed: { storage: { wiredTiger: { engineConfig: { cacheSizeGB: 0.3 } } } },
    });
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('dies with its parent, ended by %s', async (signal) => {
    const script = `require('${__dirname}').startMongod(${JSON.stringify({ binary, dbPath, port: await freePort() })})
      .then(({ pid }) => console.log(pid)); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--conditions=@twotier/source', '--import', 'tsx', '-e', script]);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).toBe(true);

    parent.kill(signal);
    await once(parent, 'exit');

    await untilGone(pid);
  });

  it('lets nothing live on when its guard is killed', async () => {
    const guards: number[] = [];
    const mongod = await start({
      spawn: (command, args) => {
        const child = spawn(command, args, { detached: true, stdio: 'pipe' });
        guards.push(child.pid ?? 0);
        return child;
      },
    });

    for (const guard of guards) process.kill(guard, 'SIGKILL');

    await untilGone(mongod.pid);
  });
});
