import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireFreePorts } from '../scripts/start/ports';
import { readSettings } from '../scripts/start/settings';
import { until } from '../scripts/start/until';

const ROOT = join(__dirname, '..');
const START = ['--conditions=@twotier/source', '--import', 'tsx', 'scripts/start.ts'];

interface Run {
  child: ChildProcess;
  said: () => string;
  code: Promise<number | null>;
}

function start(env: NodeJS.ProcessEnv, ...args: string[]): Run {
  const child = spawn(process.execPath, [...START, ...args], {
    cwd: ROOT,
    env: { ...process.env, MONGODB_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += String(chunk)));
  const code = once(child, 'close').then(([status]) => status as number | null);
  return { child, said: () => text, code };
}

/** Of the child whose command line has these words. */
const pidOf = ({ child }: Run, words: string) =>
  Number(execFileSync('pgrep', ['-P', String(child.pid), '-f', words], { encoding: 'utf8' }).trim());

const isReady = ({ said, code }: Run) =>
  Promise.race([
    code.then((status) => Promise.reject(new Error(`npm start ended with ${status}:\n${said()}`))),
    until(async () => (said().trimEnd().endsWith('\nTwotier is ready') ? true : null), {
      withinMs: 60_000,
      late: () => new Error(`not ready:\n${said()}`),
    }),
  ]);

/** Of ports on which nobody listens: these, and those at their fixed distances. */
async function freeBase(): Promise<string> {
  for (let base = 20_000 + (process.pid % 500) * 20; ; base += 20) {
    const settings = readSettings({ PORT_BASE: String(base) });
    const isTaken = await requireFreePorts(settings).catch(() => true);
    if (!isTaken) return String(base);
  }
}

/** The README's way of a company into the programme, as it is typed, in the system that listens from this base on. */
function enroll(base: string): string {
  const [, chapter = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## Enroll a company\n');
  const [, steps = ''] = /```sh\n([^]+?)```/.exec(chapter) ?? [];
  const here = steps.replace(
    /localhost:4(\d{3})/g,
    (_all, distance: string) => `localhost:${Number(base) + Number(distance)}`,
  );
  return execFileSync('bash', ['-e', '-c', here], {
    cwd: ROOT,
    env: { ...process.env, PORT_BASE: base },
    encoding: 'utf8',
  });
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-start-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers the headline query, takes the README’s company in, keeps the data over a restart, and leaves nothing behind', async () => {
    const env = { PORT_BASE: await freeBase(), DATA_DIR: folder };
    const first = start(env);
    await isReady(first);
    const enrolled = enroll(env.PORT_BASE).trimEnd().split('\n');
    expect(enrolled.filter((line) => /"message":|"errors":/.test(line) && !line.includes('"checks"'))).toEqual([]);
    expect(enrolled.at(-1)).toMatch(/"name":"Newco Cloud GmbH"},"enrollment":{"state":"ACTIVE","nextStep":null}/);
    first.child.kill('SIGTERM');
    expect(await first.code).toBe(0);
    expect(first.said()).toContain('story world written');
    expect(first.said()).toMatch(/│ Contoso Distribution │ Wingtip Toys +│ DE +│ 2021-04-12 │/);
    expect(first.said()).toContain('\n4 subgraph fetches, ');
    await requireFreePorts(readSettings(env));

    const second = start(env);
    await isReady(second);
    process.kill(pidOf(second, 'subgraphs/notifications/dist/main.js'), 'SIGKILL');
    expect(await second.code).toBe(1);
    expect(second.said()).not.toContain('story world written');
    expect(second.said()).toMatch(/Wingtip Toys +│ DE/);
    expect(second.said()).toContain('notifications was ended by SIGKILL, so everything stops. Its log: ');
    await requireFreePorts(readSettings(env));
  }, 120_000);

  it('names the port that is taken and what to do', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const run = start({ PORT_BASE: await freeBase(), PARTNERS_PORT: String(port), DATA_DIR: join(folder, 'taken') });

    expect(await run.code).toBe(1);
    expect(run.said()).toBe(
      `Port ${port}, on which partners listens, is in use: stop the program that uses it (another npm start, perhaps), ` +
        'or choose another port with PARTNERS_PORT, or move all of them with PORT_BASE.\n',
    );
    stranger.close();
  });

  it('says that there is no mongod where MONGOD_BINARY points, and what to do', async () => {
    const env = { PORT_BASE: await freeBase(), DATA_DIR: join(folder, 'none'), MONGOD_BINARY: '/nonexistent/mongod' };
    const run = start(env);

    expect(await run.code).toBe(1);
    expect(run.said()).toMatch(
      /^MONGOD_BINARY=\/nonexistent\/mongod cannot be used: .* Correct MONGOD_BINARY, or unset it/m,
    );
  });

  it('refuses an argument that it does not know', async () => {
    const run = start({ DATA_DIR: join(folder, 'none') }, '--frsh');

    expect(await run.code).toBe(1);
    expect(run.said()).toBe('npm start knows --fresh alone, not --frsh.\n');
  });
});
