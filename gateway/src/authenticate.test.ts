import { createHmac } from 'node:crypto';
import { createInternalTokenSigner, nobody, type Identity } from '@twotier/subgraph-kit';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import {
  anInternalKey,
  aPerson,
  holdTheClock,
  nowInSeconds,
  startIssuer,
  startServer,
  startStandIn,
  startTestGateway,
} from './testing';

const REFUSED = {
  errors: [{ message: 'The access token is not accepted. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }],
};
const WHO = { query: '{ viewer { isStaff } }' };

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An issuer, a trap that notes whoever asks it for keys, a partners service and the gateway before them. */
async function aStage() {
  const issuer = await startIssuer();
  const trap = await startServer(
    (_request, response) => void response.end(JSON.stringify({ keys: [issuer.publicJwk] })),
  );
  const { secret, open } = await anInternalKey();
  const lookedUp: Identity[] = [];
  const partners = await startStandIn({
    name: 'partners',
    publicKey: open,
    resolvers: { Query: { viewer: () => ({ isStaff: false }) } },
    who: async (identity) => {
      lookedUp.push(identity);
      return aPerson(identity);
    },
  });
  const gateway = await startTestGateway(
    { OIDC_ISSUERS: JSON.stringify([issuer.config]), PARTNERS_URL: partners.url },
    secret,
  );
  const stop = () => Promise.all([gateway.stop(), partners.stop(), issuer.stop(), trap.stop()]);
  return { issuer, trap, gateway, lookedUp, secret, stop };
}

describe('authenticate', () => {
  let stage: Awaited<ReturnType<typeof aStage>>;
  beforeAll(async () => {
    // The clock stands still, so that no cool-down passes however long this takes.
    holdTheClock();
    stage = await aStage();
  });
  afterAll(async () => {
    jest.useRealTimers();
    await stage.stop();
  });

  const send = (token: string) => stage.gateway.ask(WHO, { authorization: `Bearer ${token}` });

  it('lets a good token pass and tells partners whose it is', async () => {
    expect(await send(await stage.issuer.sign())).toMatchObject({
      status: 200,
      body: { data: { viewer: { isStaff: false } } },
    });
    expect(stage.lookedUp).toEqual([
      {
        issuer: stage.issuer.url,
        subject: 'sub_fabrikam',
        tenantId: 't_fabrikam',
        isTenantAdministrator: true,
        isStaff: false,
      },
    ]);
  });

  it('takes a request without an Authorization header for nobody', async () => {
    const before = stage.lookedUp.length;
    expect(await stage.gateway.ask(WHO)).toMatchObject({ status: 200, body: { data: { viewer: { isStaff: false } } } });
    expect(stage.lookedUp).toHaveLength(before);
  });

  type Make = () => Promise<string> | string;
  const sign: (...given: Parameters<typeof stage.issuer.sign>) => Make =
    (...given) =>
    () =>
      stage.issuer.sign(...given);
  const aForeignKey = () => generateKeyPair('ES256', { extractable: true });
  const signForeign = async (header: object) => {
    const { privateKey } = await aForeignKey();
    return new SignJWT(stage.issuer.claims()).setProtectedHeader({ alg: 'ES256', ...header }).sign(privateKey);
  };
  const hs256 = (secret: string | Buffer) => {
    const signed = `${part({ alg: 'HS256', kid: 'key-1' })}.${part(stage.issuer.claims())}`;
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  };

  const hostile: [what: string, make: Make][] = [
    ['expired', sign({ exp: nowInSeconds() - 60, iat: nowInSeconds() - 600 })],
    ['not yet valid', sign({ nbf: nowInSeconds() + 300 })],
    ['issued in the future', sign({ iat: nowInSeconds() + 300, exp: nowInSeconds() + 900 })],
    ['valid for ever', sign({ exp: 1e300 })],
    ['valid for a year', sign({ exp: nowInSeconds() + 365 * 86_400 })],
    ['without an end', sign({ exp: undefined })],
    ['without a beginning', sign({ iat: undefined })],
    ['of another audience', sign({ aud: 'https://elsewhere.example' })],
    ['of another issuer', sign({ iss: 'https://elsewhere.example' })],
    ['of the issuer with a slash', () => stage.issuer.sign({ iss: `${stage.issuer.url}/` })],
    ['an id token', sign({ aud: 'web', nonce: 'n-1' })],
    ['without a subject', sign({ sub: undefined })],
    ['with an object for a subject', sign({ sub: { $gt: '' } as unknown as string })],
    ['with an empty subject', sign({ sub: '' })],
    ['without a tenant', sign({ tid: undefined })],
    ['with an object for a tenant', sign({ tid: { $gt: '' } })],
    ['with a text for the administrator claim', sign({ tenant_admin: 'false' })],
    ['unsigned', () => new UnsecuredJWT(stage.issuer.claims()).encode()],
    ['unsigned, in capitals', () => `${part({ alg: 'NONE' })}.${part(stage.issuer.claims())}.`],
    ['with the signature cut off', async () => (await stage.issuer.sign()).replace(/[^.]+$/, '')],
    ['with a signature of zeros', async () => (await stage.issuer.sign()).replace(/[^.]+$/, 'A'.repeat(86))],
    [
      'with other claims under the signature',
      async () =>
        (await stage.issuer.sign()).replace(/\.[^.]+\./, `.${part({ ...stage.issuer.claims(), sub: 'sub_contoso' })}.`),
    ],
    [
      'HS256 with the public key as PEM',
      async () => hs256(await exportSPKI((await importJWK(stage.issuer.publicJwk, 'ES256')) as CryptoKey)),
    ],
    ['HS256 with the public key as JWK', () => hs256(JSON.stringify(stage.issuer.publicJwk))],
    ['HS256 with an empty secret', () => hs256('')],
    ['of a foreign key under a known key id', () => signForeign({ kid: 'key-1' })],
    ['of a foreign key without a key id', () => signForeign({})],
    ['of an unknown key id', () => signForeign({ kid: 'key-2' })],
    ['of a key id like a path', () => signForeign({ kid: '../../../../dev/null' })],
    ['of a key id that is a number', () => signForeign({ kid: 7 })],
    ['with its key in the header', async () => signWithOwnKeyIn((jwk) => ({ jwk }))],
    [
      'with the address of its keys in the header',
      async () => signWithOwnKeyIn(() => ({ jku: `${stage.trap.url}/jwks` })),
    ],
    [
      'with the address of its certificate in the header',
      async () => signWithOwnKeyIn(() => ({ x5u: `${stage.trap.url}/cert.pem` })),
    ],
    ['with a critical header that we do not know', sign({}, { crit: ['b'], b: 1 }, { crit: { b: true } })],
    [
      'an internal token for another subgraph',
      () => createInternalTokenSigner([stage.secret]).sign(nobody, 'relationships', new Date(Date.now() + 30_000)),
    ],
    ['longer than 8 KB', sign({ padding: 'x'.repeat(8_200) })],
    ['of two parts', async () => (await stage.issuer.sign()).split('.').slice(0, 2).join('.')],
    ['of five parts', async () => `${await stage.issuer.sign()}.x.y`],
    ['a list where claims should be', () => `${part({ alg: 'ES256', kid: 'key-1' })}.${part([1])}.x`],
    ['not a token', () => 'fabrikam'],
    ['nothing', () => ''],
  ];

  async function signWithOwnKeyIn(header: (jwk: JWK) => object) {
    const { privateKey, publicKey } = await aForeignKey();
    const jwk = { ...(await exportJWK(publicKey)), kid: 'mine', alg: 'ES256' };
    return new SignJWT(stage.issuer.claims())
      .setProtectedHeader({ alg: 'ES256', kid: 'mine', ...header(jwk) })
      .sign(privateKey);
  }

  it.each(hostile)('refuses a token %s with one same answer', async (_what, make) => {
    const before = stage.lookedUp.length;
    const token = await make();

    expect(await send(token)).toMatchObject({ status: 401, body: REFUSED });
    expect(stage.lookedUp).toHaveLength(before);
  });

  it.each([
    ['Basic', 'Basic ZmFicmlrYW06c2VjcmV0'],
    ['a scheme alone', 'Bearer'],
    ['nothing', ''],
  ])('refuses an Authorization header of %s', async (_what, authorization) => {
    expect(await stage.gateway.ask(WHO, { authorization })).toMatchObject({ status: 401, body: REFUSED });
  });

  it('refuses what the issuer signed by an algorithm that is not on the list', async () => {
    const config = { ...stage.issuer.config, algorithms: ['RS256'] };
    const strict = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([config]) });
    const answer = await strict.ask(WHO, { authorization: `Bearer ${await stage.issuer.sign()}` });
    expect(answer).toMatchObject({ status: 401, body: REFUSED });
    await strict.stop();
  });

  it('has asked the issuer for its keys once, and nobody else', () => {
    expect(stage.issuer.requests()).toBe(1);
    expect(stage.trap.requests()).toBe(0);
  });

  it('logs none of it as a fault', () => expect(stage.gateway.faults()).toEqual([]));
});
