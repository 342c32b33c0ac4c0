import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT, type Graph } from '@twotier/testkit';

const SOURCE = ['--conditions=@twotier/source', '--import', 'tsx'];

/** The models of a subgraph belong to the one default connection of a process: each part of a world is written by its own. */
async function write(script: string, args: string[], { databases }: Graph): Promise<void> {
  const child = spawn(process.execPath, [...SOURCE, join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, PARTNERS_DATABASE: databases.partners, RELATIONSHIPS_DATABASE: databases.relationships },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}.`);
}

/** The world of the README, through the use cases. */
export async function seedStory(graph: Graph): Promise<void> {
  for (const owner of ['partners', 'relationships']) {
    await write(
      'scripts/seed/worker.ts',
      [owner, JSON.stringify({ kind: 'story' }), graph.mongoUri, graph.issuerUrl],
      graph,
    );
  }
}

/** Resellers with 1, 10 and 100 partnerships: see headlineWorld.ts. */
export async function seedHeadline(graph: Graph): Promise<void> {
  const owners = ['partners', 'relationships'];
  await Promise.all(
    owners.map((owner) => write('tests/setup/headlineWorker.ts', [owner, graph.mongoUri, graph.issuerUrl], graph)),
  );
}
