import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { nobody, ORGANIZATION_KINDS, ORGANIZATION_STATES, ROLES, type NobodyViewer, type PersonViewer } from './viewer';

const ISSUER = 'twotier-gateway';
const ALGORITHM = 'EdDSA';
const REMEMBERED_TOKENS = 1_000;
/** Clocks differ, and on a busy machine a request waits after it was sent: longer than a query may, it is refused. */
const QUEUE_SECONDS = 5;

/** The audience under which partners answers who a person is; no other service takes such a token. */
export const IDENTITY_AUDIENCE = 'partners:identity';

const personSchema = z.object({
  type: z.literal('person'),
  issuer: z.string(),
  subject: z.string(),
  tenantId: z.string(),
  userId: z.string().nullable(),
  organization: z
    .object({
      id: z.string(),
      kind: z.enum(ORGANIZATION_KINDS),
      name: z.string(),
      countryCode: z.string(),
      tenantId: z.string(),
      state: z.enum(ORGANIZATION_STATES),
      version: z.number(),
    })
    .nullable(),
  roles: z.array(z.enum(ROLES)),
  locale: z.string(),
  isStaff: z.boolean(),
  signIn: z
    .object({ isTenantAdministrator: z.boolean(), displayName: z.string().nullable(), email: z.string().nullable() })
    .optional(),
});

const viewerSchema = z.discriminatedUnion('type', [personSchema, z.object({ type: z.literal('nobody') })]);

/** What an access token says of a person, before anybody has looked the person up. */
export const identitySchema = z.object({
  issuer: z.string(),
  subject: z.string(),
  tenantId: z.string(),
  isTenantAdministrator: z.boolean(),
  isStaff: z.boolean(),
  /** As the issuer tells it, if it does. Good for filling in a form, not for deciding anything (R39). */
  displayName: z.string().optional(),
  email: z.string().optional(),
});
export type Identity = z.infer<typeof identitySchema>;

/** Signs what the gateway tells a subgraph. The first key signs. */
export function createInternalTokenSigner(privateKeys: readonly JWK[]) {
  const [first] = privateKeys;
  if (!first?.kid) throw new Error('INTERNAL_TOKEN_KEYS: the first key needs a kid.');
  const { kid } = first;
  let imported: Promise<CryptoKey | Uint8Array> | undefined;
  const key = () => (imported ??= importJWK(first, ALGORITHM));

  const sign = async (claims: Record<string, unknown>, audience: string, expiresAt: Date) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setExpirationTime(expiresAt)
      .sign(await key());

  return {
    sign: (viewer: PersonViewer | NobodyViewer, audience: string, expiresAt: Date) =>
      sign({ viewer }, audience, expiresAt),
    signIdentity: (identity: Identity, expiresAt: Date) => sign({ identity }, IDENTITY_AUDIENCE, expiresAt),
  };
}

/** The bearer token of a request was not signed by our gateway for this audience, or has run out. */
export class InternalTokenRefused extends Error {
  constructor(cause?: unknown) {
    super('The internal token is not valid.', { cause });
    this.name = 'InternalTokenRefused';
  }
}

interface Remembered<Claims> {
  claims: Claims;
  expiresAt: number;
}

/** Verifies each token once and remembers it until it expires: a signature costs a third of a millisecond. */
function createVerifier<Claims extends object>(
  publicKeys: readonly JWK[],
  audience: string,
  schema: z.ZodType<Claims>,
) {
  const keys = createLocalJWKSet({ keys: [...publicKeys] });
  const known = new LRUCache<string, Remembered<Claims>>({ max: REMEMBERED_TOKENS });

  return async (token: string): Promise<Claims> => {
    const remembered = known.get(token);
    if (remembered && remembered.expiresAt > Date.now()) return remembered.claims;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience,
        algorithms: [ALGORITHM],
        clockTolerance: QUEUE_SECONDS,
        requiredClaims: ['exp'],
      });
      const claims = schema.parse(payload);
      known.set(token, { claims, expiresAt: (Number(payload.exp) + QUEUE_SECONDS) * 1_000 });
      return claims;
    } catch (error) {
      throw new InternalTokenRefused(error);
    }
  };
}

export interface InternalTokenVerifier {
  verify(token: string): Promise<PersonViewer | NobodyViewer>;
}

/** @param audience the name of the subgraph that verifies */
export function createInternalTokenVerifier(publicKeys: readonly JWK[], audience: string): InternalTokenVerifier {
  const verify = createVerifier(publicKeys, audience, z.object({ viewer: viewerSchema }));
  return {
    verify: async (token) => {
      const { viewer } = await verify(token);
      return viewer.type === 'nobody' ? nobody : viewer;
    },
  };
}

export function createIdentityVerifier(publicKeys: readonly JWK[]) {
  const verify = createVerifier(publicKeys, IDENTITY_AUDIENCE, z.object({ identity: identitySchema }));
  return { verify: async (token: string): Promise<Identity> => (await verify(token)).identity };
}
