import { once } from 'node:events';
import { createConnection } from 'node:net';
import mongoose, { type mongo } from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';

const { MongoClient, MongoServerError } = mongoose.mongo;
export const REPLICA_SET = 'rs0';
const POLL_MS = 25;

/** Nothing but the one server at that port: no search for a primary that does not exist yet. */
export function directClient(port: number): mongo.MongoClient {
  return new MongoClient(`mongodb://127.0.0.1:${port}/`, {
    directConnection: true,
    serverSelectionTimeoutMS: 5_000,
    heartbeatFrequencyMS: 500,
  });
}

/** Asked without the driver, which pauses half a second after each refusal. */
export async function isListening(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** The process that answers at the port; null when none does that would tell. */
export async function answeringPid(client: mongo.MongoClient): Promise<number | null> {
  try {
    const { pid } = await client.db('admin').command({ serverStatus: 1 });
    return Number(pid);
  } catch {
    return null;
  }
}

/** Makes the server the one member of its set and waits until it takes writes. */
export async function becomePrimary(client: mongo.MongoClient, port: number, mayGoOn: () => void): Promise<void> {
  const admin = client.db('admin');
  await initiate(admin, `127.0.0.1:${port}`);
  for (;;) {
    mayGoOn();
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (isWritablePrimary) return;
    await pause(POLL_MS);
  }
}

async function initiate(admin: mongo.Db, host: string): Promise<void> {
  try {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.codeName !== 'AlreadyInitialized') throw error;
    await moveTo(host, admin);
  }
}

/** The folder remembers host and port. Under another port the server would not find itself in its set, and wait for ever. */
async function moveTo(host: string, admin: mongo.Db): Promise<void> {
  const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as {
    config: { version: number; members: { host: string }[] };
  };
  const [member, ...others] = config.members;
  if (!member || others.length > 0)
    throw new Error(`The data folder belongs to a replica set of ${config.members.length} members: it is left alone.`);
  if (member.host === host) return;
  const moved = { ...config, version: config.version + 1, members: [{ ...member, host }] };
  await admin.command({ replSetReconfig: moved, force: true });
}
