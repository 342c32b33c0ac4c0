import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { model, Schema } from 'mongoose';
import { connect, disconnect, findMongod, startMongod } from '.';
import { freePort } from './freePort';
import { startGuarded } from './guardedChild';
import { isListening } from './replicaSet';

const uri = process.env.TEST_MONGODB_URI ?? '';

// Compiled before any connection exists, as in a real process.
const Lamp = model('Lamp', new Schema({ _id: String, place: String }, { collection: 'lamps' }).index({ place: 1 }));

afterEach(disconnect);

describe('connect', () => {
  it('connects the default connection to the database that was named', async () => {
    const connection = await connect(uri, { dbName: 'mongo_named' });

    expect(connection).toBe(mongoose.connection);
    expect(connection.name).toBe('mongo_named');
  });

  it('lets what the URI says win over its own time-outs', async () => {
    const { options } = (await connect(`${uri}&connectTimeoutMS=4321`)).getClient();

    expect(options).toMatchObject({ connectTimeoutMS: 4321, serverSelectionTimeoutMS: 600 });
  });

  it('creates no collection and no index by itself', async () => {
    const connection = await connect(uri, { dbName: `mongo_${randomUUID()}` });
    await Lamp.init();

    expect(await connection.listCollections()).toEqual([]);
  });

  it('fails a query at once, not after ten seconds, when there is no connection', async () => {
    const start = performance.now();

    await expect(Lamp.findOne().lean()).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('waits for a server that is still starting', async () => {
    const port = await freePort();
    const dbPath = await mkdtemp(join(tmpdir(), 'twotier-connect-'));
    const connecting = connect(`mongodb://127.0.0.1:${port}/?replicaSet=rs0`, { patienceMs: 20_000 });
    const { binary } = await findMongod();
    const mongod = await startMongod({ binary, dbPath, port });

    await connecting;

    await disconnect();
    await mongod.stop();
    await rm(dbPath, { recursive: true });
  });

  it('says that nobody answers when its patience is over', async () => {
    const nowhere = `mongodb://127.0.0.1:${await freePort()}/?replicaSet=rs0`;

    await expect(connect(nowhere, { patienceMs: 0 })).rejects.toThrow(/ECONNREFUSED/);
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });

  it('refuses a server that is no replica set', async () => {
    const port = await freePort();
    const dbPath = await mkdtemp(join(tmpdir(), 'twotier-connect-'));
    const { binary } = await findMongod();
    const single = await startGuarded(binary, ['--port', String(port), '--dbpath', dbPath, '--nounixsocket']);
    while (!(await isListening(port)));

    await expect(connect(`mongodb://127.0.0.1:${port}/`)).rejects.toThrow('a single server without a replica set');
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);

    single.terminate();
    await single.exited;
    await rm(dbPath, { recursive: true });
  });
});
