import { parseArgs } from 'node:util';
import { createSeedWatcher } from './seed/progressBar';
import { seedWorld } from './seed/seedWorld';
import { requireCollections } from './seed/state';
import type { World } from './seed/worlds';
import { logFolderOf } from './start/database';
import { messageOf, Sentence } from './start/sentence';
import { mongoUriOf, readSettings } from './start/settings';
import { createSupervisor } from './start/supervise';

const USAGE = 'npm run seed -- --relationships 100000 --seed 7';
const MOST_RELATIONSHIPS = 200_000_000;

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Sentence(`--${name} is a whole number up to ${most}, not "${text}": ${USAGE}`);
}

function readWorld(args: string[]): World {
  try {
    const options = {
      relationships: { type: 'string' },
      seed: { type: 'string' },
      story: { type: 'boolean' },
    } as const;
    const { relationships, seed = '7', story } = parseArgs({ args, options }).values;
    if (story) return { kind: 'story' };
    if (!relationships) throw new Sentence(`Say how many reseller–customer relationships the world has: ${USAGE}`);
    return {
      kind: 'generated',
      relationships: Math.max(1, whole('relationships', relationships, MOST_RELATIONSHIPS)),
      seed: whole('seed', seed, 2 ** 32 - 1),
    };
  } catch (error) {
    throw error instanceof Sentence ? error : new Sentence(`${(error as Error).message} Usage: ${USAGE}`);
  }
}

async function main() {
  const world = readWorld(process.argv.slice(2));
  const settings = readSettings(process.env);
  const target = { mongoUri: mongoUriOf(settings), issuerUrl: settings.issuerUrl };
  await requireCollections(target.mongoUri);

  const supervisor = createSupervisor(logFolderOf(settings));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void supervisor.stop().then(() => process.exit(1)));
  }
  const size = world.kind === 'story' ? 20 : world.relationships;
  // So it is in generated worlds: customers have more than one partner, and edges bring others with them.
  const watcher = createSeedWatcher({ partners: Math.round(0.85 * size), relationships: Math.round(4.3 * size) });
  await seedWorld(world, target, { supervisor, watcher });
  for (const { owner, documents, seconds } of watcher.rates) {
    const rate = Math.round(documents / seconds);
    console.log(`${owner}: ${documents} documents in ${seconds.toFixed(1)} s, ${rate} a second`);
  }
  console.log('The world is written. Sign in as adatum, litware or proseware to see it.');
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
