import { createHash } from 'node:crypto';
import type { Identity, Logger } from '@twotier/subgraph-kit';
import { decodeJwt, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { IssuerConfig } from './config';
import { createIssuerKeys, IssuerUnavailable } from './issuerKeys';

const MAX_LENGTH = 8 * 1024;
/** Of our clock against the issuer's. */
const TOLERANCE_SECONDS = 5;
/** The longest that a large provider issues (Entra ID with continuous evaluation). */
const MAX_LIFETIME_SECONDS = 28 * 3_600;
const REMEMBERED_TOKENS = 10_000;
/** At most: a key that the issuer withdraws has to count in the end. */
const REMEMBERED_MS = 5 * 60_000;

/** The token was not issued for us, or has run out, or is not a token. */
class AccessTokenRefused extends Error {
  constructor(cause: unknown) {
    super('The access token is not accepted.', { cause });
    this.name = 'AccessTokenRefused';
  }
}

interface Issuer extends IssuerConfig {
  keys: JWTVerifyGetKey;
  /** The tenant that stands in the `iss` of a token; null where the issuer has no template; undefined for another issuer. */
  tenantIn: (iss: string) => string | null | undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function tenantReader(issuer: string): Issuer['tenantIn'] {
  if (!issuer.includes('{tenant}')) return (iss) => (iss === issuer ? null : undefined);
  const [before = '', after = ''] = issuer.split('{tenant}');
  const template = new RegExp(`^${escaped(before)}([A-Za-z0-9._-]+)${escaped(after)}$`);
  return (iss) => template.exec(iss)?.[1];
}

const name = z.string().min(1).max(255);
const flag = z.boolean().default(false);
/** A claim that is only told on: one that cannot be used is one that is not there. */
const hint = z.string().trim().min(1).max(254).optional().catch(undefined);

function readClaims(
  payload: Record<string, unknown>,
  { claims, tenantIn }: Issuer,
): { identity: Identity; expiresAt: number } {
  const { iss, sub, iat, exp } = z
    .object({ iss: name, sub: name, iat: z.number().min(0), exp: z.number() })
    .parse(payload);
  if (iat > Date.now() / 1_000 + TOLERANCE_SECONDS) throw new Error('issued in the future');
  if (exp - iat > MAX_LIFETIME_SECONDS) throw new Error('lives too long');
  const tenantId = name.parse(payload[claims.tenant]);
  const tenantOfIssuer = tenantIn(iss);
  const displayName = claims.displayName && hint.parse(payload[claims.displayName]);
  const email = claims.email && hint.parse(payload[claims.email]);
  if (tenantOfIssuer !== null && tenantOfIssuer !== tenantId) throw new Error('issuer and tenant differ');
  return {
    identity: {
      issuer: iss,
      subject: sub,
      tenantId,
      isTenantAdministrator: claims.tenantAdministrator ? flag.parse(payload[claims.tenantAdministrator]) : false,
      isStaff: claims.staff ? flag.parse(payload[claims.staff]) : false,
      ...(displayName && { displayName }),
      ...(email && { email }),
    },
    expiresAt: exp * 1_000,
  };
}

async function verifyWith(issuers: readonly Issuer[], token: string) {
  if (token.length > MAX_LENGTH) throw new Error('too long');
  const iss = name.parse(decodeJwt(token).iss);
  const issuer = issuers.find(({ tenantIn }) => tenantIn(iss) !== undefined);
  if (!issuer) throw new Error('unknown issuer');
  const { payload } = await jwtVerify(token, issuer.keys, {
    issuer: iss,
    audience: issuer.audience,
    algorithms: issuer.algorithms,
    clockTolerance: TOLERANCE_SECONDS,
  });
  return readClaims(payload, issuer);
}

/** Says who an access token of one of the configured issuers speaks for. Keys named inside a token are not looked at. */
export function createAccessTokenVerifier(configs: readonly IssuerConfig[], logger: Logger) {
  const issuers = configs.map((config) => ({
    ...config,
    keys: createIssuerKeys(config, logger),
    tenantIn: tenantReader(config.issuer),
  }));
  const known = new LRUCache<string, { identity: Identity; until: number }>({ max: REMEMBERED_TOKENS });

  return async (token: string): Promise<Identity> => {
    const digest = createHash('sha256').update(token).digest('base64');
    const remembered = known.get(digest);
    if (remembered && Date.now() < remembered.until) return remembered.identity;
    try {
      const { identity, expiresAt } = await verifyWith(issuers, token);
      known.set(digest, { identity, until: Math.min(expiresAt, Date.now() + REMEMBERED_MS) });
      return identity;
    } catch (error) {
      throw error instanceof IssuerUnavailable ? error : new AccessTokenRefused(error);
    }
  };
}
