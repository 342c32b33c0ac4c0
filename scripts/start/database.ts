import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findMongod, startMongod } from '@twotier/mongo';
import { createProgressLine } from './progressLine';
import { Sentence } from './sentence';
import type { Settings } from './settings';
import type { Supervisor } from './supervise';

const LOGS = 'logs';
export const logFolderOf = ({ dataDir }: Settings) => join(dataDir, LOGS);

/** What we and the services keep in the data folder; whatever else lies there is not ours to remove. */
const OURS = ['mongo', 'mails', 'keys.json', 'issuer-keys.json', LOGS];

/** The process that has the folder open. mongod leaves an empty file when it ends well, a stale number when it does not. */
function userOf(folder: string): number | null {
  const lock = join(folder, 'mongod.lock');
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (!pid) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Removes the database with everything that rests on it. */
export function beginAnew({ dataDir, mongoUri }: Settings): void {
  if (mongoUri) {
    throw new Sentence(
      '--fresh removes only what npm start keeps itself: drop the databases of MONGODB_URI yourself, or leave --fresh out.',
    );
  }
  const pid = userOf(join(dataDir, 'mongo'));
  if (pid) {
    throw new Sentence(
      `The data in ${dataDir} is in use by process ${pid}: stop it (another npm start, perhaps), then try again.`,
    );
  }
  for (const name of OURS) rmSync(join(dataDir, name), { recursive: true, force: true });
}

const CORRECT_BINARY = ' Correct MONGOD_BINARY, or unset it: a mongod is then looked for, and fetched if need be.';

/** Finds or fetches mongod and runs it on the data folder; its data outlives it. */
export async function startDatabase(settings: Settings, supervisor: Supervisor): Promise<void> {
  const { dataDir, ports } = settings;
  const progress = createProgressLine();
  const { binary } = await findMongod({
    onProgress: ({ message, bytes }) => progress.show(message, bytes),
  }).catch((error: unknown) => toSentence(error, process.env.MONGOD_BINARY ? CORRECT_BINARY : ''));
  progress.end();
  const mongod = await startMongod({
    binary,
    dbPath: join(dataDir, 'mongo'),
    port: ports.mongod,
    spawn: (command, args) => {
      const child = spawn(command, args, { detached: true, stdio: 'pipe' });
      supervisor.adopt('mongod', 2, child);
      return child;
    },
  }).catch(toSentence);
  supervisor.mustLast('mongod', mongod.exited);
}

/** packages/mongo words its errors for people. */
function toSentence(error: unknown, whatToDo = ''): never {
  throw new Sentence(`${error instanceof Error ? error.message : String(error)}${whatToDo}`);
}
