import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './freePort';
import { startGuarded, type GuardedChild, type Spawn } from './guardedChild';
import { answeringPid, becomePrimary, directClient, isListening, REPLICA_SET } from './replicaSet';

const START_MS = 60_000;
const STOP_MS = 15_000;
const POLL_MS = 25;
const PORT_TRIES = 5;

export interface StartMongodOptions {
  binary: string;
  /** Made when missing, kept when it stops. */
  dbPath: string;
  /** 0 takes a free one. */
  port: number;
  /** More arguments for mongod. */
  args?: string[];
  /** In place of `child_process.spawn`; all three streams must be pipes. */
  spawn?: Spawn;
}

export interface EmbeddedMongod {
  uri: string;
  port: number;
  /** Of mongod itself. */
  pid: number;
  /** Settles when it has ended, asked or not, with its exit code. */
  exited: Promise<number>;
  /** Lets it write everything down first. Safe to repeat. */
  stop(): Promise<void>;
}

/** Runs mongod as a replica set of one on a folder that may have been used before, under any port. It dies with us. */
export async function startMongod(options: StartMongodOptions): Promise<EmbeddedMongod> {
  await mkdir(options.dbPath, { recursive: true });
  if (options.port !== 0) return startAt(options.port, options);
  for (let tries = 1; ; tries += 1) {
    try {
      return await startAt(await freePort(), options);
    } catch (error) {
      // Between our look and mongod's, somebody else may take the port.
      if (!(error instanceof PortTaken) || tries === PORT_TRIES) throw error;
    }
  }
}

async function startAt(
  port: number,
  { binary, dbPath, args = [], spawn }: StartMongodOptions,
): Promise<EmbeddedMongod> {
  const child = await startGuarded(binary, [...fixedArgs(dbPath, port), ...cacheArgs(args), ...args], spawn);
  const client = directClient(port);
  const deadline = Date.now() + START_MS;
  const mayGoOn = () => {
    if (child.hasExited()) throw whyEnded(child, dbPath, port);
    if (Date.now() > deadline) throw new Error(`mongod is not ready after ${START_MS / 1000} s.`);
  };
  try {
    await untilItAnswers(async () => (await isListening(port)) && (await answeringPid(client)) === child.pid, mayGoOn);
    await becomePrimary(client, port, mayGoOn);
  } catch (error) {
    await stop(child);
    throw error;
  } finally {
    await client.close();
  }
  return {
    uri: `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}`,
    port,
    pid: child.pid,
    exited: child.exited,
    stop: () => stop(child),
  };
}

const fixedArgs = (dbPath: string, port: number) => [
  ...['--replSet', REPLICA_SET, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', dbPath],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // A process that dies amid a transaction leaves its locks behind, by default for 60 to 90 s. Ours live 5 s at most.
  ...['--setParameter', 'transactionLifetimeLimitSeconds=6'],
];

/** By itself mongod would take half of the memory. It refuses an option that is given twice. */
const cacheArgs = (args: string[]) =>
  args.includes('--wiredTigerCacheSizeGB') ? [] : ['--wiredTigerCacheSizeGB', '0.5'];

/** An answer alone says nothing: when the port is taken, ours ends and a stranger answers. */
async function untilItAnswers(isOurs: () => Promise<boolean>, mayGoOn: () => void) {
  for (;;) {
    mayGoOn();
    if (await isOurs()) return;
    await pause(POLL_MS);
  }
}

class PortTaken extends Error {}

function whyEnded(child: GuardedChild, dbPath: string, port: number): Error {
  const log = child.log().join('\n');
  if (log.includes('DBPathInUse'))
    return new Error(`The data folder ${dbPath} is in use by another mongod: stop that one, or choose another folder.`);
  if (log.includes('Address already in use'))
    return new PortTaken(`Port ${port} is taken by another process: stop that one, or choose another port.`);
  return new Error(`mongod ended while it was starting. Its last words:\n${child.log().slice(-5).join('\n')}`);
}

async function stop(child: GuardedChild): Promise<void> {
  if (!child.hasExited()) child.terminate();
  const force = setTimeout(() => child.kill(), STOP_MS);
  await child.exited;
  clearTimeout(force);
}
