import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Logger } from '@twotier/subgraph-kit';
import { request } from 'undici';
import { z } from 'zod';
import type { IssuerConfig } from './config';
import { readBody } from './readBody';

/** An unknown key id may be a new key, or an attack: all callers together cause one refresh in this time. */
const COOL_DOWN_MS = 30_000;
/** While there are no keys at all nobody can sign in, so that a late issuer is asked sooner. */
const COOL_DOWN_WITHOUT_KEYS_MS = 2_000;
/** Known keys are asked for again now and then: a key that was withdrawn must go. */
const FRESH_MS = 10 * 60_000;
const TIMEOUT_MS = 2_000;
const MAX_BYTES = 256 * 1024;

const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer is out of reach and we have none of its keys: nothing can be said about a token. */
export class IssuerUnavailable extends Error {
  constructor() {
    super('The keys of the issuer are not available.');
    this.name = 'IssuerUnavailable';
  }
}

async function getJson(url: string): Promise<unknown> {
  const answer = await request(url, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: 'application/json' },
  });
  const text = await readBody(answer, MAX_BYTES);
  // A redirection is not followed: it could lead anywhere.
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
  return JSON.parse(text);
}

async function jwksUriOf({ issuer, jwksUri }: IssuerConfig): Promise<string> {
  if (jwksUri) return jwksUri;
  const discovery = discoverySchema.parse(
    await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`),
  );
  if (discovery.issuer !== issuer) throw new Error('the discovery document is of another issuer');
  return discovery.jwks_uri;
}

/**
 * The keys of an issuer, read when first needed. The last good set stays when the issuer is away.
 * Own, since `createRemoteJWKSet` of jose loses its keys when it cannot refresh them, and asks at every call while it has none.
 */
export function createIssuerKeys(issuer: IssuerConfig, logger: Logger): JWTVerifyGetKey {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = 0;
  let askedAt = 0;
  let asking: Promise<void> | undefined;

  const ask = async () => {
    askedAt = Date.now();
    try {
      const jwks = jwksSchema.parse(await getJson(await jwksUriOf(issuer)));
      keys = createLocalJWKSet(jwks);
      readAt = Date.now();
    } catch (error) {
      logger.warn({ err: error, issuer: issuer.issuer }, 'the keys of the issuer could not be read');
    }
  };
  const refresh = () => {
    const coolDown = keys ? COOL_DOWN_MS : COOL_DOWN_WITHOUT_KEYS_MS;
    if (!asking && Date.now() - askedAt < coolDown) return Promise.resolve();
    return (asking ??= ask().finally(() => (asking = undefined)));
  };

  return async (header, token) => {
    if (!keys) await refresh();
    else if (Date.now() - readAt > FRESH_MS) void refresh();
    if (!keys) throw new IssuerUnavailable();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      return keys(header, token);
    }
  };
}
