import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redeem, signIn, SignInRefused, testDatabaseUri, type SignInOptions } from '@twotier/testkit';
import { PERSONAS } from '@twotier/worlds';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import mongoose from 'mongoose';
import { API } from './provider';
import { startIssuer, type IssuerOptions, type RunningIssuer } from './startIssuer';

const mongoUri = testDatabaseUri();
const database = `issuer_test_${process.pid}`;

const runningIssuers = new Set<RunningIssuer>();
const folders = new Set<string>();

async function anIssuer(options: Partial<IssuerOptions> = {}): Promise<RunningIssuer> {
  const dataDir = options.dataDir ?? (await aFolder());
  const issuer = await startIssuer({
    port: 0,
    mongoUri,
    database,
    directoryApiKey: 'd'.repeat(16),
    ...options,
    dataDir,
  });
  runningIssuers.add(issuer);
  return issuer;
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twotier-issuer-'));
  folders.add(folder);
  return folder;
}

async function stop(issuer: RunningIssuer): Promise<void> {
  runningIssuers.delete(issuer);
  await issuer.stop();
}

const portOf = ({ url }: RunningIssuer) => Number(new URL(url).port);

/** Follows the authorization request to the login page, and returns its address and its cookies. */
async function openLoginPage({ url }: RunningIssuer) {
  const parameters = new URLSearchParams({
    client_id: 'cli',
    response_type: 'code',
    redirect_uri: 'http://localhost:4181/cli',
    scope: 'openid profile api',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const response = await fetch(`${url}/auth?${parameters.toString()}`, { redirect: 'manual' });
  return {
    page: `${url}${response.headers.get('location') ?? ''}`,
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

afterEach(async () => {
  await Promise.all([...runningIssuers].map(stop));
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
  folders.clear();
});

afterAll(async () => {
  const connection = await mongoose.createConnection(mongoUri, { dbName: database }).asPromise();
  await connection.dropDatabase();
  await connection.close();
});

describe('an access token', () => {
  it('is a JWT of ES256 for the API that says who, of which tenant, and whether its administrator', async () => {
    const issuer = await anIssuer();

    const { accessToken } = await signIn(issuer.url, 'fabrikam');

    const jwks = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(accessToken, jwks, { issuer: issuer.url, audience: API });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toEqual({
      iss: issuer.url,
      aud: API,
      sub: 'sub_fabrikam',
      tid: 't_fabrikam',
      name: 'Camille Laurent',
      tenant_admin: true,
      staff: false,
      email: 'camille.laurent@fabrikam.example',
      client_id: 'cli',
      scope: 'api',
      iat: expect.any(Number) as number,
      exp: (payload.iat ?? 0) + 3600,
      jti: expect.any(String) as string,
    });
  });

  it.each([
    ['fabrikam-helpdesk', { tid: 't_fabrikam', tenant_admin: false, staff: false }],
    ['wingtip', { tid: 't_wingtip', tenant_admin: true, staff: false }],
    ['reviewer', { tid: 't_twotier', tenant_admin: false, staff: true }],
    ['newco', { tid: 't_newco', tenant_admin: true, staff: false }],
    ['jiji', { tid: 't_jiji', name: '林美玲' }],
  ])('of %s says what the persona is', async (persona, claims) => {
    const issuer = await anIssuer();
    expect(decodeJwt((await signIn(issuer.url, persona)).accessToken)).toMatchObject(claims);
  });

  it('is not the id token: that one is for the client', async () => {
    const issuer = await anIssuer();
    const { idToken } = await signIn(issuer.url, 'fabrikam');
    expect(decodeJwt(idToken)).toMatchObject({ aud: 'cli', sub: 'sub_fabrikam', tid: 't_fabrikam' });
  });
});

describe('the login page', () => {
  it('offers every persona, and loads nothing', async () => {
    const { page, cookie } = await openLoginPage(await anIssuer());

    const response = await fetch(page, { headers: { cookie } });
    const html = await response.text();

    const offered = [...html.matchAll(/name="persona" value="([^"]*)"/g)].map((match) => match[1]);
    expect(offered).toEqual(expect.arrayContaining(PERSONAS.map(({ name }) => name)));
    expect(offered).toHaveLength(PERSONAS.length);
    expect(html).toContain('Aoife O&#39;Brien');
    expect(html).toContain('npm run token wants to know');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it('is of no use to another browser', async () => {
    const { page } = await openLoginPage(await anIssuer());
    const response = await fetch(page);
    expect([response.status, await response.text()]).toEqual([
      400,
      'This sign-in is over, or another browser began it. Go back to where you came from and sign in again.\n',
    ]);
  });

  it.each([
    ['nobody', 'No persona is called "nobody". Choose one of: contoso, contoso-agent, '],
    ['', 'No persona is called "". Choose one of: contoso, '],
    ['__proto__', 'No persona is called "__proto__". Choose one of: contoso, '],
  ])('answers the unknown persona "%s" with the known ones', async (persona, sentence) => {
    const { page, cookie } = await openLoginPage(await anIssuer());
    const response = await fetch(page, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ persona }) });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
  });

  it.each([
    ['a form of 2 kB', { method: 'POST', body: 'x'.repeat(2_000) }, 413],
    ['another method', { method: 'PUT' }, 405],
  ])('refuses %s', async (_what, init, status) => {
    const { page, cookie } = await openLoginPage(await anIssuer());
    expect((await fetch(page, { ...init, headers: { cookie } })).status).toBe(status);
  });
});

describe('an authorization request', () => {
  const refused: [string, SignInOptions, string][] = [
    ['has no PKCE', { parameters: { code_challenge: '', code_challenge_method: '' } }, 'PKCE'],
    ['has the plain method of PKCE', { parameters: { code_challenge_method: 'plain' } }, 'code_challenge_method'],
    ['wants to be sent elsewhere', { parameters: { redirect_uri: 'http://localhost:4181/other' } }, 'redirect_uri'],
    ['is of an unknown client', { parameters: { client_id: 'stranger' } }, 'invalid_client'],
    ['is for another API', { parameters: { resource: 'https://elsewhere.example/' } }, 'invalid_target'],
  ];

  it.each(refused)('is refused when it %s', async (_what, options, said) => {
    const issuer = await anIssuer();
    const failure = await signIn(issuer.url, 'fabrikam', options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SignInRefused);
    expect((failure as SignInRefused).message).toContain(said);
  });
});

describe('startIssuer', () => {
  it('knows one flow, with a code and PKCE of SHA-256', async () => {
    const { url } = await anIssuer();
    const discovery = await fetch(`${url}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({
      issuer: url,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
  });

  it('keeps keys and sessions over a restart: old tokens verify, refresh tokens work once', async () => {
    const dataDir = await aFolder();
    const before = await anIssuer({ dataDir });
    const { accessToken, refreshToken = 'none' } = await signIn(before.url, 'contoso', { client: 'web' });
    const port = portOf(before);
    await stop(before);

    const after = await anIssuer({ dataDir, port });

    const jwks = createRemoteJWKSet(new URL(`${after.url}/jwks`));
    expect((await jwtVerify(accessToken, jwks)).payload.sub).toBe('sub_contoso');
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: 'web' };
    const fresh = await redeem(`${after.url}/token`, form);
    expect(decodeJwt(fresh.accessToken)).toMatchObject({ sub: 'sub_contoso', aud: API, tenant_admin: true });
    await expect(redeem(`${after.url}/token`, form)).rejects.toThrow('invalid_grant');
    await expect(
      redeem(`${after.url}/token`, { ...form, refresh_token: fresh.refreshToken ?? 'none' }),
    ).rejects.toThrow('invalid_grant');
  });

  it('keeps its keys readable for nobody else', async () => {
    const dataDir = await aFolder();
    await anIssuer({ dataDir });
    expect(((await stat(join(dataDir, 'issuer-keys.json'))).mode & 0o777).toString(8)).toBe('600');
  });

  it('ends with one set of keys when two start at once on one folder', async () => {
    const dataDir = await aFolder();
    const issuers = await Promise.all([anIssuer({ dataDir }), anIssuer({ dataDir })]);
    const tokens = await Promise.all(issuers.map(({ url }) => signIn(url, 'fabrikam')));
    const [one, other] = tokens.map(({ accessToken }) => decodeProtectedHeader(accessToken).kid);
    expect(one).toBe(other);
  });

  it('lets the dashboard fetch tokens from its page, and no other page', async () => {
    const { url } = await anIssuer({ webUrl: 'http://localhost:5999' });
    const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'web', code: 'none' });
    const from = (origin: string) => fetch(`${url}/token`, { method: 'POST', headers: { origin }, body });

    expect((await from('http://localhost:5999')).headers.get('access-control-allow-origin')).toBe(
      'http://localhost:5999',
    );
    const stranger = await from('http://evil.example');
    expect(await stranger.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    await expect(anIssuer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });

    other.close();
  });

  it('says that it finds no database', async () => {
    await expect(anIssuer({ mongoUri: 'mongodb://127.0.0.1:1/?directConnection=true' })).rejects.toThrow(
      'MONGODB_URI: the issuer finds no MongoDB there. Start one, or correct the address.',
    );
  });

  it('stops within two seconds although a client never finishes its request', async () => {
    const issuer = await anIssuer();
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 100 };
    const headers = { ...form, expect: '100-continue' };
    const unfinished = request({ port: portOf(issuer), host: '127.0.0.1', method: 'POST', path: '/token', headers });
    const broken = once(unfinished, 'error');
    unfinished.flushHeaders();
    // From here on the issuer waits for a body that never comes.
    await once(unfinished, 'continue');
    const before = performance.now();

    await stop(issuer);

    expect(performance.now() - before).toBeLessThan(2_000);
    expect(await broken).toEqual([expect.objectContaining({ code: 'ECONNRESET' })]);
  });
});
