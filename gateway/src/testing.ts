import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentityVerifier, createInternalTokenVerifier, createLogger, readSdl } from '@twotier/subgraph-kit';
import { startSubgraph } from '@twotier/subgraph-kit/server';
import type { Identity, PersonViewer, RunningServer } from '@twotier/subgraph-kit';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  type SignOptions,
} from 'jose';
import { pino } from 'pino';
import type { SubgraphName } from './config';
import { startGateway } from './gateway';

const AUDIENCE = 'https://api.twotier.example/graphql';
/** Nobody listens at discard's port. */
export const NOWHERE = 'http://127.0.0.1:9';

export const nowInSeconds = () => Math.floor(Date.now() / 1_000);

/** A real HTTP server on a free port, or on the one that is given. */
export async function startServer(listener: RequestListener, port = 0) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    listener(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    requests: () => requests,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

/** An issuer of access tokens: real keys, read over HTTP. `publish` rotates what it shows. */
export async function startIssuer(port = 0) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  let published = [publicJwk];
  const server = await startServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  }, port);
  const claims = () => ({
    iss: server.url,
    aud: AUDIENCE,
    sub: 'sub_fabrikam',
    tid: 't_fabrikam',
    tenant_admin: true,
    iat: nowInSeconds(),
    exp: nowInSeconds() + 600,
  });
  return {
    ...server,
    publicJwk,
    claims,
    publish: (keys: JWK[]) => void (published = keys),
    config: {
      issuer: server.url,
      jwksUri: `${server.url}/jwks`,
      audience: AUDIENCE,
      algorithms: ['ES256'],
      claims: { tenant: 'tid', tenantAdministrator: 'tenant_admin', staff: 'staff' },
    },
    /** An access token as it should be, save for what is given. */
    sign: (given: JWTPayload = {}, header: Partial<JWTHeaderParameters> = {}, options: SignOptions = {}) =>
      new SignJWT({ ...claims(), ...given })
        .setProtectedHeader({ alg: 'ES256', kid: 'key-1', ...header })
        .sign(privateKey, options),
  };
}

/** The key with which the gateway signs, as a private and as a public JWK. */
export async function anInternalKey() {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const secret: JWK & { kid: string } = { ...(await exportJWK(privateKey)), kid: 'internal-1' };
  const { kty, crv, x, kid } = secret;
  return { secret, open: { kty, crv, x, kid } as JWK };
}

export const aPerson = (given: Partial<PersonViewer> = {}): PersonViewer => ({
  type: 'person',
  issuer: 'http://issuer.example',
  subject: 'sub_fabrikam',
  tenantId: 't_fabrikam',
  userId: 'usr_fabrikam',
  organization: {
    id: 'rsl_fabrikam',
    kind: 'RESELLER',
    name: 'Fabrikam',
    countryCode: 'DE',
    tenantId: 't_fabrikam',
    state: 'ACTIVE',
    version: 1,
  },
  roles: ['GLOBAL_ADMIN'],
  locale: 'en-US',
  isStaff: false,
  ...given,
});

interface SubgraphStandIn {
  name: SubgraphName;
  publicKey: JWK;
  resolvers: object;
  /** What partners says of a caller. */
  who?: (identity: Identity) => Promise<PersonViewer>;
  port?: number;
}

/** A subgraph of the kit with the real SDL and the resolvers that a test needs. */
export function startStandIn({ name, publicKey, resolvers, who, port = 0 }: SubgraphStandIn): Promise<RunningServer> {
  const identities = createIdentityVerifier([publicKey]);
  return startSubgraph({
    name,
    typeDefs: readSdl(name),
    resolvers,
    port,
    verifier: createInternalTokenVerifier([publicKey], name),
    createContext: (call) => call,
    isReady: async () => true,
    logger: createLogger(name, 'silent'),
    routes: (app) => {
      app.post('/identity', async (request, response) => {
        const identity = await identities.verify((request.headers.authorization ?? '').slice('Bearer '.length));
        response.json(await who?.(identity));
      });
    },
  });
}

/** The gateway itself, on a free port; what is not given leads nowhere. `faults` is what it logged as errors. */
export async function startTestGateway(env: Record<string, string> = {}, internalKey?: JWK) {
  const lines: { level: number; msg: string; requestId?: string; reason?: string; err?: { message: string } }[] = [];
  const logger = pino(
    { level: 'info' },
    { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
  );
  const running = await startGateway(
    {
      NODE_ENV: 'test',
      GATEWAY_PORT: '0',
      PARTNERS_URL: NOWHERE,
      RELATIONSHIPS_URL: NOWHERE,
      NOTIFICATIONS_URL: NOWHERE,
      INTERNAL_TOKEN_KEYS: JSON.stringify([internalKey ?? (await anInternalKey()).secret]),
      PAGES_KEYS: JSON.stringify([Buffer.alloc(32, 7).toString('base64url')]),
      OIDC_ISSUERS: JSON.stringify([
        {
          issuer: NOWHERE,
          jwksUri: `${NOWHERE}/jwks`,
          audience: AUDIENCE,
          algorithms: ['ES256'],
          claims: { tenant: 'tid' },
        },
      ]),
      ...env,
    },
    { logger },
  );
  const ask = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { ...running, ask, lines, faults: () => lines.filter(({ level }) => level >= 50) };
}

/** A gateway before a subgraph that says little and counts how often it is asked; `refused` asks and wants nothing fetched. */
export async function startCountingStage() {
  const subgraph = await startServer(
    (_request, response) => void response.setHeader('content-type', 'application/json').end('{"data":{"node":null}}'),
  );
  const { url } = subgraph;
  const gateway = await startTestGateway({ PARTNERS_URL: url, RELATIONSHIPS_URL: url, NOTIFICATIONS_URL: url });
  return { gateway, subgraph, stop: () => Promise.all([gateway.stop(), subgraph.stop()]) };
}

/** Only the clock of `Date` stands still; sockets and timers are real. */
export const holdTheClock = () => {
  const real = ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const;
  const timers = ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;
  jest.useFakeTimers({ doNotFake: [...real, ...timers] });
};

export const pass = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);
