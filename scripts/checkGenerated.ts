import { exec } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..');
const run = promisify(exec);

const GENERATORS = ['codegen', 'compose', 'errors:doc'];
const GENERATED = [
  'subgraphs/partners/src/__generated__/schema.ts',
  'subgraphs/relationships/src/__generated__/schema.ts',
  'subgraphs/notifications/src/__generated__/schema.ts',
  'schema/supergraph.graphql',
  'docs/errors.md',
];

const read = (file: string) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null);

/**
 * Generates everything in place and tells what that changed. Compared is with what lay there, not with the last commit,
 * so that it says the same before a commit as after it, and other changes do not matter.
 */
async function main() {
  const before = GENERATED.map(read);
  await Promise.all(GENERATORS.map((script) => run(`npm run --silent ${script}`, { cwd: ROOT })));
  const stale = GENERATED.filter((file, index) => read(file) !== before[index]);
  for (const file of stale) console.error(`${file} was stale. It is up to date now: commit it.`);
  if (stale.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const { stderr, message } = error as { stderr?: string; message: string };
  console.error(stderr?.trim() ? stderr : message);
  process.exitCode = 1;
});
