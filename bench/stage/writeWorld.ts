import { join } from 'node:path';
import { createSeedWatcher } from '../../scripts/seed/progressBar';
import { OWNERS, type Report } from '../../scripts/seed/worlds';
import { ROOT } from '../../scripts/start/settings';
import type { Graph } from './graph';
import type { Stage } from './stage';

const SOURCE = ['--conditions=@twotier/source', '--import', 'tsx'];

export interface WorldSize {
  relationships: number;
  seed: number;
}

/**
 * Writes a generated world into the databases of a graph, whose subgraphs have made collections and indexes.
 *
 * @returns how many seconds relationships took, from the start of the process that writes to its end
 */
export async function writeWorld(
  { supervisor, mongod }: Stage,
  { name, databases }: Graph,
  world: WorldSize & { issuerUrl: string },
): Promise<number> {
  const { relationships, seed, issuerUrl } = world;
  const watcher = createSeedWatcher({ partners: relationships, relationships: 3.5 * relationships });
  for (const owner of OWNERS) {
    watcher.begin(owner);
    await supervisor.runTask(`seed-${owner}-${name}`, {
      command: process.execPath,
      args: [
        ...['--require', join(ROOT, 'scripts/dieWithParent.cjs'), ...SOURCE, join(ROOT, 'scripts/seed/worker.ts')],
        ...[owner, JSON.stringify({ kind: 'generated', relationships, seed }), mongod.uri, issuerUrl],
      ],
      env: { [`${owner.toUpperCase()}_DATABASE`]: databases[owner] },
      onMessage: (message) => watcher.progress((message as Report).written),
    });
    watcher.end();
  }
  return watcher.rates.at(-1)?.seconds ?? 0;
}
