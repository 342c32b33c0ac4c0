import { readGatewayConfig } from './config';

const issuer = { issuer: 'http://localhost:4010', audience: 'a', algorithms: ['ES256'], claims: { tenant: 'tid' } };
const key = { kty: 'OKP', crv: 'Ed25519', kid: '1', x: 'x', d: 'd' };
const env = { OIDC_ISSUERS: JSON.stringify([issuer]), INTERNAL_TOKEN_KEYS: JSON.stringify([key]) };

describe('config', () => {
  it('has a default for everything that is no secret', () => {
    expect(readGatewayConfig(env)).toEqual({
      isProduction: false,
      logLevel: 'info',
      host: '127.0.0.1',
      port: 4000,
      subgraphUrls: {
        partners: 'http://127.0.0.1:4001',
        relationships: 'http://127.0.0.1:4002',
        notifications: 'http://127.0.0.1:4003',
      },
      issuers: [issuer],
      internalTokenKeys: [key],
      deadlines: { query: 3_000, mutation: 10_000 },
      webOrigins: [],
      publicUrl: undefined,
      trustProxy: 0,
      rateLimits: {
        signedIn: { points: 12_000, seconds: 60 },
        anonymous: { points: 600, seconds: 60 },
        search: { points: 120, seconds: 60 },
        createTenant: { points: 5, seconds: 3_600 },
        page: { points: 60, seconds: 60 },
      },
      pagesOidc: undefined,
      pagesKeys: [expect.stringMatching(/^[\w-]{43}$/)],
      dataSource: 'keep-alive',
    });
  });

  it('moves all ports by PORT_BASE, and each by its own variable', () => {
    const { port, subgraphUrls } = readGatewayConfig({
      ...env,
      PORT_BASE: '5000',
      RELATIONSHIPS_PORT: '6002',
      NOTIFICATIONS_URL: 'https://n.example/graphql',
    });
    expect([port, subgraphUrls]).toEqual([
      5000,
      { partners: 'http://127.0.0.1:5001', relationships: 'http://127.0.0.1:6002', notifications: 'https://n.example' },
    ]);
  });

  it('makes keys of its own for the pages outside production, which nobody else can know', () => {
    expect(readGatewayConfig(env).pagesKeys).not.toEqual(readGatewayConfig(env).pagesKeys);
  });

  it('keeps the standard of those rate limits that are not given', () => {
    const search = { points: 1, seconds: 1 };
    const { rateLimits } = readGatewayConfig({ ...env, RATE_LIMITS: JSON.stringify({ search }) });
    expect(rateLimits).toMatchObject({ search, page: { points: 60, seconds: 60 } });
    expect(readGatewayConfig({ ...env, RATE_LIMITS: 'off' }).rateLimits).toBeNull();
  });

  const withIssuer = (given: object) => ({ OIDC_ISSUERS: JSON.stringify([{ ...issuer, ...given }]) });

  it.each([
    ['OIDC_ISSUERS: is not set. Example: OIDC_ISSUERS=', { OIDC_ISSUERS: '' }],
    ['OIDC_ISSUERS: is not JSON.', { OIDC_ISSUERS: 'http://localhost:4010' }],
    ['OIDC_ISSUERS: Invalid option', withIssuer({ algorithms: ['HS256'] })],
    ['OIDC_ISSUERS: Invalid option', withIssuer({ algorithms: ['none'] })],
    ['OIDC_ISSUERS: Too small', withIssuer({ algorithms: [] })],
    [
      'OIDC_ISSUERS: an issuer with {tenant} needs a jwksUri',
      withIssuer({ issuer: 'https://login.example/{tenant}/v2.0' }),
    ],
    ['INTERNAL_TOKEN_KEYS: is not set. Example: INTERNAL_TOKEN_KEYS=', { INTERNAL_TOKEN_KEYS: '' }],
    ['PARTNERS_URL: has a path of its own', { PARTNERS_URL: 'http://partners/api/v1' }],
    ['PARTNERS_URL: Invalid URL', { PARTNERS_URL: 'ftp://partners' }],
    ['WEB_ORIGINS: is no origin', { WEB_ORIGINS: '["https://web.example/page"]' }],
    ['QUERY_DEADLINE_MS: Too small', { QUERY_DEADLINE_MS: '0' }],
    ['GATEWAY_DATA_SOURCE: stock has no deadline', { GATEWAY_DATA_SOURCE: 'stock', NODE_ENV: 'production' }],
    ['RATE_LIMITS: off lets anybody try anything', { RATE_LIMITS: 'off', NODE_ENV: 'production' }],
    ['RATE_LIMITS: ', { RATE_LIMITS: 'none' }],
    ['RATE_LIMITS: ', { RATE_LIMITS: '{"search":{"points":0,"seconds":1}}' }],
    ['RATE_LIMITS: ', { RATE_LIMITS: '{"serach":{"points":1,"seconds":1}}' }],
    ['PAGES_KEYS: is not set. Example: PAGES_KEYS=', { NODE_ENV: 'production' }],
    ['PAGES_KEYS: Too small', { PAGES_KEYS: '[]' }],
    ['PUBLIC_URL: has a path of its own', { PUBLIC_URL: 'https://partners.example/graph' }],
    ['TRUST_PROXY: Invalid input', { TRUST_PROXY: 'yes' }],
    ['PAGES_OIDC: is not JSON', { PAGES_OIDC: 'http://localhost:4010' }],
    [
      'PAGES_OIDC: does not lead to /pages/callback',
      { PAGES_OIDC: '{"issuer":"https://i.example","clientId":"pages","redirectUri":"https://a.example/graphql"}' },
    ],
  ])('says "%s"', (message, given) => {
    expect(() => readGatewayConfig({ ...env, ...given })).toThrow(message);
  });
});
