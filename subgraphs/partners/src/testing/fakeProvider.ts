import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Lies {
  /** In place of what its id token would say. */
  claims?: Record<string, unknown>;
  foreignKey?: boolean;
  unsigned?: boolean;
  withoutIdToken?: boolean;
  profiles?: object[];
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const discoveryOf = (url: string) => ({
  issuer: url,
  authorization_endpoint: `${url}/auth`,
  token_endpoint: `${url}/token`,
  jwks_uri: `${url}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
});

/** A provider and membership directory that can be made to say what no real one would say. */
export async function aFakeProvider({ claims, foreignKey, unsigned, withoutIdToken, profiles = [] }: Lies = {}) {
  const [own, foreign] = [
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ];
  const state = { nonce: '', isAway: false };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;

  function idToken() {
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: url, aud: 'directory', sub: 'mbr_x', tid: 't_x', nonce: state.nonce, iat: now, exp: now + 60 };
    const content = `${encode({ alg: unsigned ? 'none' : 'ES256', kid: 'one' })}.${encode({ ...said, ...claims })}`;
    const { privateKey } = foreignKey ? foreign : own;
    const signature = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${content}.${unsigned ? '' : signature.toString('base64url')}`;
  }

  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => discoveryOf(url),
    '/jwks': () => ({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' }] }),
    '/token': () => ({
      access_token: 'opaque',
      token_type: 'Bearer',
      ...(!withoutIdToken && { id_token: idToken() }),
    }),
    '/profiles': () => ({ profiles }),
  };

  const answer = (response: ServerResponse, path: string) => {
    const body = state.isAway ? undefined : answers[path]?.();
    response.writeHead(body ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  };
  server.on('request', (request, response) => answer(response, request.url ?? ''));

  return {
    url,
    expectNonce: (nonce: string) => (state.nonce = nonce),
    refuse: (isAway: boolean) => (state.isAway = isAway),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
