import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { findMongod, startMongod, type EmbeddedMongod } from '@twotier/mongo';
import { createProgressLine } from '../../scripts/start/progressLine';
import { Sentence } from '../../scripts/start/sentence';
import { ROOT } from '../../scripts/start/settings';
import { createSupervisor, type Supervisor } from '../../scripts/start/supervise';

/** What a bench runs on: processes and a database of its own, in a folder that is gone afterwards. */
export interface Stage {
  /** For data, keys and logs. */
  folder: string;
  supervisor: Supervisor;
  mongod: EmbeddedMongod;
  /** Of the database, in gigabytes. */
  cacheGb: number;
}

const MOST_CACHE_GB = 4;
const GB = 1024 ** 3;

/** A quarter of the machine, so that the processes we measure have room beside it. */
const cacheGb = () => Math.min(MOST_CACHE_GB, Math.max(0.5, Math.floor(totalmem() / GB / 4)));

async function startDatabase({ folder, supervisor, cacheGb: cache }: Omit<Stage, 'mongod'>): Promise<EmbeddedMongod> {
  const progress = createProgressLine();
  const { binary } = await findMongod({ onProgress: ({ message, bytes }) => progress.show(message, bytes) });
  progress.end();
  const mongod = await startMongod({
    binary,
    dbPath: join(folder, 'mongo'),
    port: 0,
    args: ['--wiredTigerCacheSizeGB', String(cache)],
    spawn: (command, args) => {
      const child = spawn(command, args, { detached: true, stdio: 'pipe' });
      supervisor.adopt('mongod', 2, child);
      return child;
    },
  });
  supervisor.mustLast('mongod', mongod.exited);
  return mongod;
}

/** What runs is what is written: the compiled form is brought up to date first. */
const build = (supervisor: Supervisor) =>
  supervisor.runTask('build', {
    command: join(ROOT, 'node_modules/.bin/turbo'),
    args: ['run', 'compile', '--output-logs=errors-only'],
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });

/** Nothing is left behind, whether the work ends well, fails, or somebody presses Ctrl-C. */
export async function withStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') throw new Sentence('The bench reads CPU times from /proc: it runs on Linux only.');
  const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'));
  const supervisor = createSupervisor(join(folder, 'logs'));
  const leave = async () => {
    await supervisor.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void leave().then(() => process.exit(1)));
  }
  const perform = async () => {
    await build(supervisor);
    const parts = { folder, supervisor, cacheGb: cacheGb() };
    return work({ ...parts, mongod: await startDatabase(parts) });
  };
  try {
    return await Promise.race([supervisor.failure, perform()]);
  } finally {
    await leave();
  }
}
