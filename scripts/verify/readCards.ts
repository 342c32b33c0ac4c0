import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cards } from '@twotier/relationships/repair';
import { ROOT } from '../start/settings';

const SOURCE = ['--conditions=@twotier/source', '--import', 'tsx'];

/** What partners says of every organisation. Throws where it breaks off: what was not read must not count as unknown there. */
export async function* readCards(mongoUri: string): Cards {
  const guarded = ['--require', join(ROOT, 'scripts/dieWithParent.cjs')];
  const child = spawn(process.execPath, [...guarded, ...SOURCE, join(ROOT, 'scripts/verify/cards.ts'), mongoUri], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as never;
  const [code] = (await exited) as [number | null];
  if (code !== 0) throw new Error('The organisations of partners could not be read to their end.');
}
