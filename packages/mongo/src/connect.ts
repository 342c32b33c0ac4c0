import mongoose from 'mongoose';
import { whyNotUsable } from './whyNotUsable';

const RETRY_PAUSE_MS = 100;

/**
 * A server that is gone must be noticed within two seconds, dead or merely silent. A silent one answers neither a query
 * nor the heartbeat: after `2 × heartbeatFrequencyMS + connectTimeoutMS` at most, the driver cuts the connections in
 * use, repeats what it may repeat, and gives up after `serverSelectionTimeoutMS`. A new connection that gets no answer
 * is tried once more. There is no `socketTimeoutMS`: it would also cut a long index build of a healthy server.
 */
const FAILING_FAST = {
  heartbeatFrequencyMS: 250,
  connectTimeoutMS: 600,
  serverSelectionTimeoutMS: 600,
  maxAdaptiveRetries: 1,
};

/** Rights are decided on what is read: only what a majority has is sure to stay, so that what was taken away stays away. */
const LASTING = { readConcernLevel: 'majority', w: 'majority' } as const;

/** What a model would else do on its own, at a time of its own: wait for a connection, create collections, build indexes. */
const NOTHING_BY_ITSELF = { bufferCommands: false, autoIndex: false, autoCreate: false };

// For the models, too, whose files are loaded before `connect`.
mongoose.set({ ...NOTHING_BY_ITSELF, transactionAsyncLocalStorage: true });

export interface ConnectOptions {
  /** Wins over the database named in the URI. */
  dbName?: string;
  /** How long to wait for a server that is still starting; 5 s unless told. */
  patienceMs?: number;
}

/**
 * Connects mongoose's default connection, the one all models belong to. What the URI's own query says (time-outs, pool
 * sizes) wins over the defaults here.
 */
export async function connect(uri: string, { dbName, patienceMs = 5_000 }: ConnectOptions = {}) {
  const options = { ...withoutThoseIn(uri, FAILING_FAST), ...LASTING, ...NOTHING_BY_ITSELF, ...(dbName && { dbName }) };
  await patiently(() => mongoose.connect(uri, options), Date.now() + patienceMs);
  const reason = await whyNotThisServer();
  if (reason) {
    await mongoose.disconnect();
    throw new Error(reason);
  }
  return mongoose.connection;
}

export async function disconnect(): Promise<void> {
  await mongoose.disconnect();
}

function withoutThoseIn(uri: string, defaults: Record<string, number>) {
  const [, query] = uri.split('?');
  const given = new Set([...new URLSearchParams(query).keys()].map((key) => key.toLowerCase()));
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !given.has(key.toLowerCase())));
}

async function patiently(attempt: () => Promise<unknown>, deadline: number): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() >= deadline || !isUnreachable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    }
  }
}

const isUnreachable = (error: unknown) => error instanceof mongoose.Error.MongooseServerSelectionError;

async function whyNotThisServer(): Promise<string | null> {
  const admin = mongoose.connection.getClient().db('admin');
  return whyNotUsable(await admin.command({ buildInfo: 1 }), await admin.command({ hello: 1 }));
}
