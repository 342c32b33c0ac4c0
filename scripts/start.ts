import { join } from 'node:path';
import { lacksStory } from './seed/state';
import { seedWorld } from './seed/seedWorld';
import { beginAnew, logFolderOf, startDatabase } from './start/database';
import { askHeadline } from './start/headline';
import { requireFreePorts } from './start/ports';
import { messageOf, Sentence } from './start/sentence';
import { startServices } from './start/services';
import { mongoUriOf, readSettings, ROOT, type Settings } from './start/settings';
import { headlineTable, summary } from './start/summary';
import { createSupervisor, type Supervisor } from './start/supervise';

const PARENT_WATCH_MS = 500;

/** Says what has been done and how long that took. */
async function step<T>(done: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now();
  const result = await work();
  console.log(`✔ ${done} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return result;
}

const build = (supervisor: Supervisor) =>
  supervisor.runTask('build', {
    command: join(ROOT, 'node_modules/.bin/turbo'),
    args: ['run', 'compile', '--output-logs=errors-only'],
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });

async function start(settings: Settings, fresh: boolean, supervisor: Supervisor): Promise<void> {
  await requireFreePorts(settings);
  if (fresh) beginAnew(settings);
  await Promise.all([
    step('built', () => build(supervisor)),
    settings.mongoUri ?? step('database runs', () => startDatabase(settings, supervisor)),
  ]);
  await step('services run', () => startServices(settings, supervisor));
  const mongoUri = mongoUriOf(settings);
  if (await lacksStory(mongoUri)) {
    await step('story world written', () =>
      seedWorld({ kind: 'story' }, { mongoUri, issuerUrl: settings.issuerUrl }, { supervisor }),
    );
  }
  console.log(`\n${headlineTable(await askHeadline(settings))}\n\n${summary(settings)}\n\nTwotier is ready`);
}

/** Ctrl-C, TERM and the death of npm, which tells nobody: we then get another parent. */
function onStopRequest(stop: () => void): void {
  // More than once is normal: a terminal signals the whole group, and npm forwards its copy.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_WATCH_MS).unref();
}

function readArguments(args: string[]): { fresh: boolean } {
  const unknown = args.find((argument) => argument !== '--fresh');
  if (unknown) throw new Sentence(`npm start knows --fresh alone, not ${unknown}.`);
  return { fresh: args.includes('--fresh') };
}

async function main() {
  const { fresh } = readArguments(process.argv.slice(2));
  const settings = readSettings(process.env);
  const supervisor = createSupervisor(logFolderOf(settings));
  // The first reason to stop decides the exit code.
  const exit = async (code: number) => {
    process.exitCode ??= code;
    await supervisor.stop();
    process.exit();
  };
  onStopRequest(() => void exit(0));
  process.stdout.on('error', () => undefined); // nobody listens any more; the services may go on

  try {
    await Promise.race([supervisor.failure, start(settings, fresh, supervisor)]);
    await supervisor.failure;
  } catch (error) {
    if (process.exitCode === undefined) console.error(messageOf(error));
    await exit(1);
  }
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
