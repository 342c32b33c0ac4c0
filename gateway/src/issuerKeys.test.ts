import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { holdTheClock, pass, startIssuer, startServer, startTestGateway } from './testing';

const ASK = { query: '{ __typename }' };
const REFUSED = {
  errors: [{ message: 'The access token is not accepted. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }],
};
const AWAY = {
  errors: [
    {
      message: 'Signing in is not available at present. Try again in a moment.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ],
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('issuerKeys', () => {
  afterEach(() => void jest.useRealTimers());

  it('asks once for a hundred unknown key ids, and again only after 30 s', async () => {
    const issuer = await startIssuer();
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });
    holdTheClock();
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    pass(30_000);
    const unknown = await Promise.all(Array.from({ length: 100 }, (_, n) => issuer.sign({}, { kid: `unknown-${n}` })));

    const answers = await Promise.all(unknown.map((token) => gateway.ask(ASK, bearer(token))));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    expect(issuer.requests()).toBe(2);

    pass(29_999);
    await gateway.ask(ASK, bearer(unknown[0] ?? ''));
    expect(issuer.requests()).toBe(2);
    pass(1);
    await gateway.ask(ASK, bearer(unknown[0] ?? ''));
    expect(issuer.requests()).toBe(3);

    await Promise.all([gateway.stop(), issuer.stop()]);
  });

  it('takes a new key once it is published and the cool-down is over', async () => {
    const issuer = await startIssuer();
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const rotated = () =>
      new SignJWT(issuer.claims()).setProtectedHeader({ alg: 'ES256', kid: 'key-2' }).sign(privateKey);
    holdTheClock();
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    issuer.publish([issuer.publicJwk, { ...(await exportJWK(publicKey)), kid: 'key-2', alg: 'ES256' }]);

    expect((await gateway.ask(ASK, bearer(await rotated()))).status).toBe(401);
    pass(30_000);
    expect((await gateway.ask(ASK, bearer(await rotated()))).status).toBe(200);

    await Promise.all([gateway.stop(), issuer.stop()]);
  });

  it('goes on with the keys it knows for as long as the issuer is away', async () => {
    const issuer = await startIssuer();
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });
    holdTheClock();
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    await issuer.stop();
    pass(3 * 3_600_000);

    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    expect(await gateway.ask(ASK, bearer(await issuer.sign({}, { kid: 'unknown' })))).toMatchObject({
      status: 401,
      body: REFUSED,
    });

    await gateway.stop();
  });

  it('no longer takes a key that the issuer has withdrawn', async () => {
    const issuer = await startIssuer();
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    holdTheClock();
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);
    issuer.publish([{ ...(await exportJWK(publicKey)), kid: 'key-2', alg: 'ES256' }]);
    pass(11 * 60_000);

    // By the old set it still passes until the new one, which the first has fetched, is there.
    let status = 200;
    while (status === 200) status = (await gateway.ask(ASK, bearer(await issuer.sign()))).status;
    expect(status).toBe(401);

    await Promise.all([gateway.stop(), issuer.stop()]);
  });

  it('says that signing in is not available while it has no keys at all, and recovers', async () => {
    const issuer = await startIssuer();
    await issuer.stop();
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });
    holdTheClock();

    expect(await gateway.ask(ASK, bearer(await issuer.sign()))).toMatchObject({ status: 503, body: AWAY });
    expect((await gateway.ask(ASK)).status).toBe(200);

    const back = await startServer(
      (_request, response) => void response.end(JSON.stringify({ keys: [issuer.publicJwk] })),
      issuer.port,
    );
    pass(2_000);
    expect((await gateway.ask(ASK, bearer(await issuer.sign()))).status).toBe(200);

    await Promise.all([gateway.stop(), back.stop()]);
  });

  it.each([
    ['is no JSON', 200, '<html>'],
    ['has no keys', 200, '{"keys":[]}'],
    ['is a redirection', 302, ''],
    ['is an error', 500, '{"keys":[{"kty":"EC"}]}'],
    ['never ends', 200, 'x'.repeat(300 * 1024)],
  ])('says the same where what the issuer answers %s', async (_what, status, body) => {
    const issuer = await startIssuer();
    await issuer.stop();
    const elsewhere = await startServer((_request, response) => void response.end('{}'));
    const odd = await startServer(
      (_request, response) => void response.writeHead(status, { location: elsewhere.url }).end(body),
      issuer.port,
    );
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([issuer.config]) });

    expect(await gateway.ask(ASK, bearer(await issuer.sign()))).toMatchObject({ status: 503, body: AWAY });
    expect(elsewhere.requests()).toBe(0);

    await Promise.all([gateway.stop(), odd.stop(), elsewhere.stop()]);
  });

  /** An issuer whose keys are found by its discovery document, in which it names itself as is given. */
  const discover = async (nameOf: (issuer: string) => string) => {
    const issuer = await startIssuer();
    await issuer.stop();
    const asked: string[] = [];
    const discovering = await startServer((request, response) => {
      asked.push(String(request.url));
      const document = { issuer: nameOf(issuer.url), jwks_uri: `${issuer.url}/keys` };
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [issuer.publicJwk] } : document));
    }, issuer.port);
    const gateway = await startTestGateway({
      OIDC_ISSUERS: JSON.stringify([{ ...issuer.config, jwksUri: undefined }]),
    });
    const { status } = await gateway.ask(ASK, bearer(await issuer.sign()));
    await Promise.all([gateway.stop(), discovering.stop()]);
    return { status, asked };
  };

  it('finds the keys by discovery where no address is configured', async () => {
    expect(await discover((issuer) => issuer)).toEqual({
      status: 200,
      asked: ['/.well-known/openid-configuration', '/keys'],
    });
  });

  it('takes no keys from a discovery document of another issuer', async () => {
    expect(await discover(() => 'https://elsewhere.example')).toEqual({
      status: 503,
      asked: ['/.well-known/openid-configuration'],
    });
  });

  it('takes an issuer per tenant by its template, and only where issuer and tenant agree', async () => {
    const issuer = await startIssuer();
    const template = { ...issuer.config, issuer: `${issuer.url}/{tenant}/v2.0` };
    const gateway = await startTestGateway({ OIDC_ISSUERS: JSON.stringify([template]) });
    const statusOf = async (iss: string, tid: string) =>
      (await gateway.ask(ASK, bearer(await issuer.sign({ iss: `${issuer.url}${iss}`, tid })))).status;

    expect(await statusOf('/t_fabrikam/v2.0', 't_fabrikam')).toBe(200);
    expect(await statusOf('/t_fabrikam/v2.0', 't_contoso')).toBe(401);
    expect(await statusOf('/t_fabrikam/x/v2.0', 't_fabrikam/x')).toBe(401);
    expect(await statusOf('/{tenant}/v2.0', '{tenant}')).toBe(401);
    expect(await statusOf('', 't_fabrikam')).toBe(401);

    await Promise.all([gateway.stop(), issuer.stop()]);
  });
});
