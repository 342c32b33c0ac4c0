import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

/** Everything but the tests: a name, and the script of package.json or the command that does it. The longest come first. */
const CHECKS: readonly (readonly [name: string, command: string])[] = [
  // One program for all: thirteen of them read the same types again.
  ['types', `${BIN}/tsc -p tsconfig.lint.json`],
  ['lint', 'npm run --silent lint:code'],
  ['generated files', 'npm run --silent check:generated'],
  ['import rules', 'npm run --silent lint:imports'],
  ['unused code', 'npm run --silent lint:unused'],
  ['format', 'npm run --silent lint:format'],
];
const AT_ONCE = 2;

interface Outcome {
  code: number;
  output: string;
}

/** Runs a command; what it says is kept, or goes straight to the terminal. */
function run(command: string, { env = {}, show = false }: { env?: NodeJS.ProcessEnv; show?: boolean } = {}) {
  return new Promise<Outcome>((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const forward = () => child.kill('SIGTERM');
    process.on('SIGTERM', forward);
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('close', (code) => {
      process.off('SIGTERM', forward);
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8').trim() });
    });
  });
}

const line = (name: string, ok: boolean, since: number) =>
  console.log(`${ok ? '✔' : '✖'} ${name.padEnd(16)} ${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s`);

async function check([name, command]: readonly [string, string]): Promise<boolean> {
  const since = Date.now();
  const { code, output } = await run(command);
  line(name, code === 0, since);
  if (code !== 0) console.log(`\n${output}\n`);
  return code === 0;
}

/** The number of checks that failed. */
async function runChecks(): Promise<number> {
  const waiting = [...CHECKS];
  let failed = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await check(next))) failed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}

async function runTests(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-totals-'));
  const file = join(folder, 'totals.json');
  const since = Date.now();
  // Whole graphs then start from what was just compiled, in a fraction of the time; turbo keeps it for `npm start`.
  const compiled = await run('npm run --silent build');
  const env = { TOTALS_FILE: file, ...(compiled.code === 0 && { TEST_COMPILED: '1' }) };
  // Most of what tests allocate is gone at once: a larger nursery spares a tenth of the time. Workers inherit it.
  const jest = `"${process.execPath}" --max-semi-space-size=64 ${BIN}/../jest/bin/jest.js`;
  const { code } = await run([jest, ...args].join(' '), { env, show: true });
  line('tests', code === 0, since);
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 }; // jest did not come to its end
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main() {
  const args = process.argv.slice(2);
  const failedChecks = await runChecks();
  const tests = args.includes('--checks-only') ? { passed: 0, failed: 0 } : await runTests(args);
  const passed = args.includes('--checks-only') ? CHECKS.length - failedChecks : tests.passed;
  const failed = tests.failed + failedChecks;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
