import { join } from 'node:path';
import { ROOT } from '../start/settings';
import type { Supervisor } from '../start/supervise';
import { OWNERS, type Owner, type Report, type World } from './worlds';

interface Target {
  mongoUri: string;
  issuerUrl: string;
}

export interface Watcher {
  begin(owner: Owner): void;
  progress(written: number): void;
  end(): void;
}

const SOURCE = ['--conditions=@twotier/source', '--import', 'tsx'];

/** Writes a world, subgraph after subgraph, each in a process of its own. What is there already stays as it is. */
export async function seedWorld(
  world: World,
  { mongoUri, issuerUrl }: Target,
  { supervisor, watcher }: { supervisor: Supervisor; watcher?: Watcher },
): Promise<void> {
  for (const owner of OWNERS) {
    watcher?.begin(owner);
    await supervisor.runTask(`seed-${owner}`, {
      command: process.execPath,
      args: [
        ...['--require', join(ROOT, 'scripts/dieWithParent.cjs'), ...SOURCE, join(ROOT, 'scripts/seed/worker.ts')],
        ...[owner, JSON.stringify(world), mongoUri, issuerUrl],
      ],
      onMessage: (message) => watcher?.progress((message as Report).written),
    });
    watcher?.end();
  }
}
