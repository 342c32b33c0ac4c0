import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mongoose from 'mongoose';
import { connect, disconnect, migrate } from '.';

const run = promisify(execFile);
const uri = process.env.TEST_MONGODB_URI ?? '';
const dbName = `mongo_${randomUUID()}`;
let folder: string;

beforeEach(async () => {
  await connect(uri, { dbName });
  await mongoose.connection.dropDatabase();
  folder = await mkdtemp(join(tmpdir(), 'twotier-migrations-'));
});
afterEach(async () => {
  await mongoose.connection.dropDatabase();
  await disconnect();
  await rm(folder, { recursive: true });
});

/** Leaves a line in the collection `log` each time it runs. */
const logging = (line: string) =>
  `exports.up = async (db) => { await db.collection('log').insertOne({ line: '${line}' }); };`;
const put = (name: string, text: string) => writeFile(join(folder, name), text);
const collection = (name: string) => mongoose.connection.collection(name);
const log = async () =>
  (await collection('log').find().sort({ $natural: 1 }).toArray()).map(({ line }) => String(line));
const recorded = async () =>
  (
    await collection('_migrations')
      .find({ finishedAt: { $exists: true } })
      .sort({ _id: 1 })
      .toArray()
  ).map(({ _id }) => String(_id));

describe('migrate', () => {
  it('runs all in the order of their names, once', async () => {
    await put('20260102-second.js', logging('second'));
    await put('20260101-first.ts', logging('first'));

    expect(await migrate(folder)).toEqual(['20260101-first', '20260102-second']);
    expect(await migrate(folder)).toEqual([]);
    expect(await log()).toEqual(['first', 'second']);
    expect(await recorded()).toEqual(['20260101-first', '20260102-second']);
  });

  it('runs only what is new', async () => {
    await put('20260102-second.js', logging('second'));
    await migrate(folder);
    await put('20260101-late.js', logging('late'));

    expect(await migrate(folder)).toEqual(['20260101-late']);
  });

  it('passes over tests, declarations and other files', async () => {
    for (const name of ['20260101-a.test.ts', '20260101-a.d.ts', 'helper.js', '20260101-a.js.map', '2026-b.js'])
      await put(name, logging('wrong'));

    expect(await migrate(folder)).toEqual([]);
  });

  it('stops at one that fails, and tries it again the next time', async () => {
    await put('20260101-first.js', logging('first'));
    await put('20260102-broken.js', 'exports.up = async () => { throw new Error("broken"); };');
    await put('20260103-third.js', logging('third'));

    await expect(migrate(folder)).rejects.toThrow('broken');
    await expect(migrate(folder)).rejects.toThrow('broken');
    expect(await log()).toEqual(['first']);
    expect(await recorded()).toEqual(['20260101-first']);
  });

  it('refuses two of one name, and a file without up', async () => {
    await put('20260101-first.js', logging('first'));
    await put('20260101-first.ts', logging('first'));
    await expect(migrate(folder)).rejects.toThrow('There are two migrations 20260101-first');

    await rm(join(folder, '20260101-first.ts'));
    await put('20260101-first.js', '');
    await expect(migrate(folder)).rejects.toThrow('exports no function up(db)');
  });

  it('runs each once when three processes start at the same time', async () => {
    for (const day of ['01', '02', '03', '04', '05']) await put(`202601${day}-step.js`, logging(day));
    const script = `const { connect, disconnect, migrate } = require('${__dirname}');
      connect('${uri}', { dbName: '${dbName}' }).then(() => migrate('${folder}')).then((ran) => console.log(ran.length)).finally(disconnect);`;
    const one = () => run(process.execPath, ['--conditions=@twotier/source', '--import', 'tsx', '-e', script]);

    const outputs = await Promise.all([one(), one(), one()]);

    expect(outputs.map(({ stdout }) => Number(stdout)).reduce((sum, count) => sum + count)).toBe(5);
    expect(await log()).toEqual(['01', '02', '03', '04', '05']);
  });

  it('goes on when a process has died in the middle, after its lease', async () => {
    await put('20260101-first.js', logging('first'));
    const rows = mongoose.connection.collection<{ _id: string; owner: string; until: Date }>('_migrations');
    await rows.insertOne({ _id: 'lock', owner: 'somebody', until: new Date(Date.now() + 500) });
    const start = Date.now();

    expect(await migrate(folder)).toEqual(['20260101-first']);
    expect(Date.now() - start).toBeGreaterThanOrEqual(400);
  });
});
