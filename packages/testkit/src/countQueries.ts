import mongoose, { type mongo } from 'mongoose';

/** Room for some ten thousand entries a database; by itself it is 1 MB, and older entries would silently be lost. */
const PROFILE_BYTES = 64 * 1024 * 1024;

export interface QueryCount {
  commands: number;
  keysExamined: number;
  docsExamined: number;
  docsReturned: number;
  /** In the order in which they ended. */
  byCommand: CountedCommand[];
}

export interface CountedCommand {
  dbName: string;
  collection: string;
  /** As MongoDB names it: find, aggregate, getMore, update, … */
  command: string;
  keysExamined: number;
  docsExamined: number;
  docsReturned: number;
  /** How it found them, e.g. `IXSCAN { colour: 1 }` or `COLLSCAN`; empty where nothing is looked for. */
  plan: string;
  /** Whether it sorted in memory, because no index had the order. */
  sortsInMemory: boolean;
}

interface ProfileEntry {
  op: string;
  ns: string;
  ts: Date;
  command?: Record<string, unknown>;
  originatingCommand?: Record<string, unknown>;
  keysExamined?: number;
  docsExamined?: number;
  nreturned?: number;
  planSummary?: string;
  hasSortStage?: boolean;
}

/**
 * What those databases did during `work`, whoever asked for it, as their own profiler recorded it: exact, and the same
 * for code in other processes. Left out are change streams, the leases of consumers, the looking for mails and the folding of counters,
 * which tick by themselves.
 */
export async function countQueries(dbNames: readonly string[], work: () => Promise<unknown>): Promise<QueryCount> {
  const client = mongoose.connection.getClient();
  const databases = dbNames.map((name) => client.db(name));
  for (const database of databases) await startProfiling(database);
  try {
    await work();
  } finally {
    for (const database of databases) await database.command({ profile: 0 });
  }
  const entries: ProfileEntry[] = [];
  for (const database of databases) entries.push(...(await takeProfile(database)));
  return summarize(entries.sort((a, b) => a.ts.getTime() - b.ts.getTime()));
}

const NAMESPACE_EXISTS = 48;

async function startProfiling(database: mongo.Db): Promise<void> {
  await database.command({ profile: 0 });
  while (!(await makeRoom(database)));
  await database.command({ profile: 2 });
}

/** False when it has to be tried again: what began under an earlier count ends now, and its entry makes a small profile anew. */
async function makeRoom(database: mongo.Db): Promise<boolean> {
  await database.dropCollection('system.profile');
  try {
    await database.createCollection('system.profile', { capped: true, size: PROFILE_BYTES });
    return true;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === NAMESPACE_EXISTS) return false;
    throw error;
  }
}

async function takeProfile(database: mongo.Db): Promise<ProfileEntry[]> {
  const entries = await database.collection('system.profile').find<ProfileEntry>({}).sort({ $natural: 1 }).toArray();
  await database.dropCollection('system.profile');
  return entries.filter((entry) => !isProfiling(entry) && !isChangeStream(entry) && !isHousekeeping(entry));
}

/**
 * A consumer renews its lease and notes its place whether anything happens or not; mails are looked for likewise. What else
 * ticks by itself says so in a comment.
 */
const isHousekeeping = ({ ns, command }: ProfileEntry) =>
  /\.(leases|positions)$/.test(ns) ||
  command?.comment === 'housekeeping' ||
  (ns.endsWith('.deliveries') && command !== undefined && 'findAndModify' in command);

const isProfiling = ({ ns, command }: ProfileEntry) =>
  ns.endsWith('.system.profile') || (command !== undefined && 'profile' in command);

function isChangeStream({ command, originatingCommand }: ProfileEntry): boolean {
  const { pipeline } = originatingCommand ?? command ?? {};
  return (
    Array.isArray(pipeline) &&
    pipeline.some((stage) => typeof stage === 'object' && stage !== null && '$changeStream' in stage)
  );
}

function summarize(entries: ProfileEntry[]): QueryCount {
  const byCommand = entries.map(toCounted);
  const sum = (key: 'keysExamined' | 'docsExamined' | 'docsReturned') =>
    byCommand.reduce((total, counted) => total + counted[key], 0);
  return {
    commands: byCommand.length,
    keysExamined: sum('keysExamined'),
    docsExamined: sum('docsExamined'),
    docsReturned: sum('docsReturned'),
    byCommand,
  };
}

function toCounted({
  op,
  ns,
  command = {},
  keysExamined = 0,
  docsExamined = 0,
  nreturned = 0,
  planSummary = '',
  hasSortStage = false,
}: ProfileEntry): CountedCommand {
  const dot = ns.indexOf('.');
  return {
    dbName: ns.slice(0, dot),
    collection: ns.slice(dot + 1),
    command: op === 'command' ? (Object.keys(command)[0] ?? op) : (NAMES_OF_OPERATIONS[op] ?? op),
    keysExamined,
    docsExamined,
    docsReturned: nreturned,
    plan: planSummary,
    sortsInMemory: hasSortStage,
  };
}

/** The profiler keeps the words of an older protocol. */
const NAMES_OF_OPERATIONS: Record<string, string> = { query: 'find', getmore: 'getMore', remove: 'delete' };
