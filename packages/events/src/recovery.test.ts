import {
  connect,
  createCollectionsAndIndexes,
  disconnect,
  findMongod,
  startMongod,
  type EmbeddedMongod,
} from '@twotier/mongo';
import mongoose from 'mongoose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutboxModel } from './outbox.model';
import { PositionModel } from './position.model';
import { startTallyProcess } from './testing/startTallyProcess';
import { announce, reached, tallies } from './testing/tally';
import { aHeardLogger, useConsumers } from './testing/useConsumers';

// A server of its own: fail points belong to the whole server, and this one forgets dead transactions sooner.
const ARGS = ['--setParameter', 'enableTestCommands=1'];
const TOO_OLD = 286;
const fabrikam = 'rsl_fabrikam';

let mongod: EmbeddedMongod;
let dbPath: string;

beforeAll(async () => {
  dbPath = await mkdtemp(join(tmpdir(), 'twotier-recovery-'));
  const { binary } = await findMongod();
  mongod = await startMongod({ binary, dbPath, port: 0, args: ARGS });
  await connect(mongod.uri, { dbName: 'recovery' });
  await admin({ setParameter: 1, transactionLifetimeLimitSeconds: 1 });
  await createCollectionsAndIndexes();
});
beforeEach(async () => {
  await Promise.all(Object.values(mongoose.connection.models).map(({ collection }) => collection.deleteMany()));
});
afterAll(async () => {
  await disconnect();
  await mongod.stop();
  await rm(dbPath, { recursive: true, force: true });
});

const admin = (command: Record<string, unknown>) => mongoose.connection.getClient().db('admin').command(command);

/** The server answers the next command of this kind on the outbox as if its history did not reach back so far. */
const answerTooOld = (command: 'aggregate' | 'getMore') =>
  admin({
    configureFailPoint: 'failCommand',
    mode: { times: 1 },
    data: { failCommands: [command], errorCode: TOO_OLD, namespace: 'recovery.outbox' },
  });

describe('a consumer that is killed', () => {
  const start = useConsumers();

  it.each([
    { when: 'between reading and storing', step: 'read' as const },
    { when: 'between storing and acknowledging', step: 'stored' as const },
    { when: 'after acknowledging', step: 'committed' as const },
  ])('$when leaves nothing out and nothing double', async ({ step }) => {
    for (const version of [1, 2, 3]) await announce(fabrikam, version);
    const child = startTallyProcess({
      uri: mongod.uri,
      dbName: 'recovery',
      leaseMs: 500,
      killAt: { step, version: 2 },
    });

    expect(await child.ended).toBe('SIGKILL');
    expect(await tallies()).toEqual({ [fabrikam]: step === 'committed' ? [1, 2] : [1] });

    await start({ leaseMs: 500 }).caughtUp();
    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3] });
  });
});

describe('a place in the stream that is too old', () => {
  const start = useConsumers();

  /** A consumer that has handled two versions, has a place in the stream and stands still. */
  async function aConsumerThatStopped() {
    await announce(fabrikam, 1);
    await announce(fabrikam, 2);
    const consumer = start({ leaseMs: 300 });
    while (!(await PositionModel.findOne().lean())?.token);
    await consumer.stop();
  }

  it('makes it catch up by time, and what comes again by that has no effect', async () => {
    await aConsumerThatStopped();
    await announce(fabrikam, 3);
    await announce(fabrikam, 4);
    await answerTooOld('aggregate');
    const { logger, next } = aHeardLogger();
    const warned = next('the stream does not go on from our place: catching up by time');

    await start({ logger }).caughtUp();

    expect(await warned).toMatchObject({ level: 40, err: { code: TOO_OLD } });
    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3, 4] });
  });

  it('finds what was announced late by a slow clock', async () => {
    await aConsumerThatStopped();
    const halfAMinuteAgo = new Date(Date.now() - 30_000);
    await OutboxModel.create({ _id: 'evt_late', at: halfAMinuteAgo, ...reached(fabrikam, 3) });
    await answerTooOld('aggregate');

    await start().caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3] });
  });

  it('is survived while following, too', async () => {
    await aConsumerThatStopped();
    const { logger, next } = aHeardLogger();
    const consumer = start({ logger });
    await next('follows the outbox');
    await answerTooOld('getMore');
    await next('the stream does not go on from our place: catching up by time');
    await announce(fabrikam, 3);

    await consumer.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3] });
  });
});
