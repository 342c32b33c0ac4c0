import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { nowInSeconds, startServer } from '../../testing';

const AUDIENCE = 'https://api.twotier.example/graphql';

interface Behaviour {
  /** In the id token. */
  claims: JWTPayload;
  accessClaims: JWTPayload;
  /** An error with which it leads back; empty: none. */
  refusal: string;
  /** The token endpoint hangs up. */
  isAway: boolean;
}

const discovery = (url: string) => ({
  issuer: url,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  jwks_uri: `${url}/jwks`,
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  id_token_signing_alg_values_supported: ['ES256'],
});

const trusting = (url: string) => ({
  PAGES_OIDC: JSON.stringify({ issuer: url, clientId: 'pages' }),
  OIDC_ISSUERS: JSON.stringify([
    { issuer: url, jwksUri: `${url}/jwks`, audience: AUDIENCE, algorithms: ['ES256'], claims: { tenant: 'tid' } },
  ]),
});

type Sign = (claims: JWTPayload) => Promise<string>;

/** Codes that work once, for whoever knows what they were asked with. */
function createCodes(sign: Sign, behaviour: Behaviour) {
  const codes = new Map<string, URLSearchParams>();
  return {
    lead(asked: URLSearchParams): string {
      const code = randomBytes(16).toString('hex');
      codes.set(code, asked);
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set(behaviour.refusal ? 'error' : 'code', behaviour.refusal || code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back.href;
    },
    async redeem(request: IncomingMessage) {
      const form = new URLSearchParams(await text(request));
      const code = form.get('code') ?? '';
      const asked = codes.get(code);
      codes.delete(code);
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (asked?.get('code_challenge') !== challenge || asked.get('redirect_uri') !== form.get('redirect_uri'))
        return { status: 400, body: { error: 'invalid_grant' } };
      const id = { aud: 'pages', nonce: asked.get('nonce'), name: 'Mira Novak', ...behaviour.claims };
      const access = { aud: AUDIENCE, tid: 't_contoso', ...behaviour.accessClaims };
      const tokens = { access_token: await sign(access), id_token: await sign(id) };
      return { status: 200, body: { ...tokens, token_type: 'Bearer', expires_in: 600 } };
    },
  };
}

/** An OpenID provider at which everybody is Mira, at once, unless its behaviour is changed. */
export async function startOpenIdProvider() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  const behaviour: Behaviour = { claims: {}, accessClaims: {}, refusal: '', isAway: false };
  const sign: Sign = (claims) =>
    new SignJWT({ iss: server.url, sub: 'sub_mira', iat: nowInSeconds(), exp: nowInSeconds() + 600, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'key-1' })
      .sign(privateKey);
  const codes = createCodes(sign, behaviour);

  const server = await startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://issuer');
    const json = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/jwks') json({ keys: [jwk] });
    else if (pathname === '/token' && behaviour.isAway) response.destroy();
    else if (pathname === '/token') void codes.redeem(request).then(({ status, body }) => json(body, status));
    else if (pathname === '/authorize') response.writeHead(303, { location: codes.lead(searchParams) }).end();
    else json(discovery(server.url));
  });
  return { ...server, behaviour, env: trusting(server.url) };
}
