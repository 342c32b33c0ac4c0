import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { testDatabaseUri } from '@twotier/testkit';
import { decodeJwt } from 'jose';
import mongoose from 'mongoose';

const root = join(__dirname, '../..');
const mongoUri = testDatabaseUri();
const database = `issuer_process_test_${process.pid}`;

const run = (script: string, args: string[], env: Record<string, string>) =>
  spawn(process.execPath, ['--conditions=@twotier/source', '--import', 'tsx', join(root, script), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });

async function finished(child: ReturnType<typeof run>) {
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { stdout, stderr, code: child.exitCode };
}

const token = (args: string[], port: number) => finished(run('scripts/token.ts', args, { ISSUER_PORT: String(port) }));

const memberSignIn = (args: string[]) => finished(run('scripts/membershipSignIn.ts', args, {}));

/** Where `startMembershipSignIn` would lead. */
const directoryPage = (port: number) =>
  `http://localhost:${port}/directory/membership/auth?${new URLSearchParams({
    client_id: 'directory',
    response_type: 'code',
    redirect_uri: 'http://localhost:4000/directory/callback',
    scope: 'openid profile',
    state: 'a-state',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }).toString()}`;

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('the process of the issuer', () => {
  let dataDir = '';
  let port = 0;
  let issuer: ReturnType<typeof run>;
  const settings = () => ({
    ISSUER_PORT: String(port),
    ISSUER_DATABASE: database,
    MONGODB_URI: mongoUri,
    DATA_DIR: dataDir,
    DIRECTORY_API_KEY: 'd'.repeat(16),
  });

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'twotier-issuer-'));
    port = await aFreePort();
    issuer = run('issuer/src/main.ts', [], settings());
    for await (const line of issuer.stdout) if (String(line).includes('issuer is ready')) return;
    throw new Error('The issuer ended before it was ready.');
  }, 30_000);

  afterAll(async () => {
    if (issuer.exitCode === null) issuer.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
    const connection = await mongoose.createConnection(mongoUri, { dbName: database }).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  it('gives the token script a token, which it prints alone', async () => {
    const { stdout, stderr, code } = await token(['fabrikam'], port);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeJwt(stdout.trim())).toMatchObject({ iss: `http://localhost:${port}`, sub: 'sub_fabrikam' });
  });

  it('leads the script for the membership directory to a code, and back with the state', async () => {
    const { stdout, stderr, code } = await memberSignIn([directoryPage(port), 'newco']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ code: expect.stringMatching(/^[\w-]{20,}$/) as string, state: 'a-state' });
  });

  it.each([
    ['no persona', [], /^Say where startMembershipSignIn has led you, and who signs in there: /],
    ['an address that leads nowhere', ['http://localhost:4000/', 'newco'], /^This is no address of a sign-in: /],
    ['an unknown persona', ['the page', 'nobody'], /^No persona is called "nobody"\. Choose one of: contoso, /],
  ])('tells the script for the membership directory that it was given %s', async (_what, args, sentence) => {
    const given = args.map((arg) => (arg === 'the page' ? directoryPage(port) : arg));
    const { stdout, stderr, code } = await memberSignIn(given);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });

  it('tells the token script which personas there are', async () => {
    const { stdout, stderr, code } = await token(['fabricam'], port);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^No persona is called "fabricam"\. Choose one of: contoso, .*, proseware\.\n$/);
  });

  it('says in one sentence that its port is taken, and ends with 1', async () => {
    const { stderr, code } = await finished(run('issuer/src/main.ts', [], settings()));
    expect(code).toBe(1);
    expect(stderr).toContain(`issuer cannot listen on port ${port}: another program uses it.`);
  });

  it('does not play directories without a key, and ends with 1', async () => {
    const { stderr, code } = await finished(
      run('issuer/src/main.ts', [], { ...settings(), DIRECTORY_API_KEY: 'short' }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('DIRECTORY_API_KEY: ');
  });

  it('refuses to run in production, and ends with 1', async () => {
    const { stderr, code } = await finished(run('issuer/src/main.ts', [], { ...settings(), NODE_ENV: 'production' }));
    expect(code).toBe(1);
    expect(stderr).toContain('NODE_ENV: the development issuer does not run in production.');
  });

  it('stops within two seconds of SIGTERM, with 0', async () => {
    const before = performance.now();
    const exited = once(issuer, 'exit');
    issuer.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('the token script', () => {
  it('says how to start the issuer when none answers', async () => {
    const port = await aFreePort();
    expect(await token(['fabrikam'], port)).toEqual({
      stdout: '',
      stderr: `The issuer does not answer at http://localhost:${port}: start everything with npm start, or say with ISSUER_PORT where it is.\n`,
      code: 1,
    });
  });

  it('wants a name, and lists them', async () => {
    const { stderr, code } = await token([], await aFreePort());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Say whose token: npm run -s token -- <persona>, with one of: contoso, .*, proseware\.\n$/);
  });
});
