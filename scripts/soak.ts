import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { messageOf, Sentence } from './start/sentence';

const FOLDER = join(__dirname, '../tests/soak');

/** A long test. `npm test` runs a small sample of it, `npm run soak -- <name>` all of it. */
export interface Campaign {
  /** What it tries to break, in one line. */
  description: string;
  /** How much of it `npm run soak` does unless told otherwise. */
  size: number;
  /**
   * Rejects when something broke.
   * @param onProgress told how much of `size` is done
   */
  run: (options: { size: number; seed: number; onProgress: (done: number) => void }) => Promise<void>;
}

const names = () =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => file.replace(/[.]ts$/, ''))
    : [];

const load = async (name: string) => (await import(join(FOLDER, `${name}.ts`))) as Campaign;

async function catalogue(): Promise<string> {
  const lines = await Promise.all(
    names().map(async (name) => `  ${name.padEnd(24)} ${(await load(name)).description}`),
  );
  return lines.length > 0 ? lines.join('\n') : '  (none yet)';
}

function whole(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Sentence(`--${name} is a whole number, not "${text}".`);
}

function readArguments(args: string[]) {
  try {
    const options = { size: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { name: positionals[0], ...values };
  } catch (error) {
    throw new Sentence((error as Error).message);
  }
}

async function main() {
  const { name, size, seed } = readArguments(process.argv.slice(2));
  if (!name || !names().includes(name)) {
    const complaint = name ? `There is no campaign "${name}".` : 'Say which campaign.';
    throw new Sentence(`${complaint} npm run soak -- <name> [--size n] [--seed n], with one of:\n${await catalogue()}`);
  }
  const campaign = await load(name);
  const wanted = {
    size: size ? whole('size', size) : campaign.size,
    seed: whole('seed', seed ?? String(Date.now() % 1e6)),
  };
  console.log(
    `${name}: ${campaign.description} Again with the same course: --size ${wanted.size} --seed ${wanted.seed}`,
  );
  const bar = new SingleBar({ noTTYOutput: true, notTTYSchedule: 5_000 }, Presets.shades_classic);
  bar.start(wanted.size, 0);
  try {
    await campaign.run({ ...wanted, onProgress: (done) => bar.update(done) });
    bar.update(wanted.size);
  } finally {
    bar.stop();
  }
  console.log(`${name}: nothing broke.`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exit(1);
  },
);
