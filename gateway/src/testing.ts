import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { startGateway } from './gateway';

export const AUDIENCE = 'https://api.twotier.example/graphql';

export interface TestServer {
  url: string;
  /** How often it was asked. */
  requests: () => number;
  stop: () => Promise<void>;
}

/** A real HTTP server on a free port, or on the one it had before. */
export async function startServer(listener: RequestListener, port = 0): Promise<TestServer> {
  let requests = 0;
  const server: Server = createServer((request, response) => {
    requests += 1;
    listener(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const nowInSeconds = () => Math.floor(Date.now() / 1_000);

export interface TestIssuer extends TestServer {
  config: object;
  publicJwk: JWK;
  /** An access token as it should be, save for what is given. */
  sign: (claims?: JWTPayload, header?: Partial<JWTHeaderParameters>) => Promise<string>;
}

/** An issuer of access tokens: real keys, read over HTTP. */
export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  const server = await startServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [publicJwk] }));
  });
  const standard = () => ({
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
    config: {
      issuer: server.url,
      jwksUri: `${server.url}/jwks`,
      audience: AUDIENCE,
      algorithms: ['ES256'],
      claims: { tenant: 'tid', tenantAdministrator: 'tenant_admin', staff: 'staff' },
    },
    sign: (claims, header) =>
      new SignJWT({ ...standard(), ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'key-1', ...header })
        .sign(privateKey),
  };
}

export async function internalKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'internal-1' };
}

/** Nobody listens at discard's port. */
export const NOWHERE = 'http://127.0.0.1:9';

/** The gateway itself, on a free port; what is not given leads nowhere. */
export async function startTestGateway(env: Record<string, string>) {
  return startGateway({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    GATEWAY_PORT: '0',
    PARTNERS_URL: NOWHERE,
    RELATIONSHIPS_URL: NOWHERE,
    NOTIFICATIONS_URL: NOWHERE,
    INTERNAL_TOKEN_KEYS: JSON.stringify([await internalKey()]),
    ...env,
  });
}
