import { randomBytes } from 'node:crypto';
import { ConfigError, json, jwkList, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';
import { rateLimitsVariable, type RateLimits } from './rateLimits';

export const SUBGRAPHS = ['partners', 'relationships', 'notifications'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** What signs with a key pair. Names with HS in them would let whoever knows a public key sign. */
const ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;

const issuerSchema = z
  .strictObject({
    /** As tokens say it in `iss`; `{tenant}` stands for the tenant claim of the same token. */
    issuer: z.url(),
    /** Left out: as the issuer's discovery document says. */
    jwksUri: z.url().optional(),
    audience: z.string().min(1),
    algorithms: z.array(z.enum(ALGORITHMS)).min(1),
    claims: z.strictObject({
      tenant: z.string().min(1),
      /** True for a global administrator of the tenant. Left out: nobody is one. */
      tenantAdministrator: z.string().min(1).optional(),
      /** True for staff of the programme. Left out: nobody of this issuer is staff. */
      staff: z.string().min(1).optional(),
      /** Fill in forms, and decide nothing. Left out: people say their name and address themselves. */
      displayName: z.string().min(1).optional(),
      email: z.string().min(1).optional(),
    }),
  })
  .refine(({ issuer, jwksUri }) => jwksUri ?? !issuer.includes('{tenant}'), 'an issuer with {tenant} needs a jwksUri');
export type IssuerConfig = z.output<typeof issuerSchema>;

const issuers = json(z.array(issuerSchema).min(1)).meta({
  example: [
    {
      issuer: 'http://localhost:4010',
      audience: 'https://api.twotier.example/graphql',
      algorithms: ['ES256'],
      claims: {
        tenant: 'tid',
        tenantAdministrator: 'tenant_admin',
        staff: 'staff',
        displayName: 'name',
        email: 'email',
      },
    },
  ],
});

const origin = (example: string) =>
  z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => ['/', '/graphql'].includes(new URL(url).pathname),
      'has a path of its own; only the origin is taken',
    )
    .transform((url) => new URL(url).origin)
    .optional()
    .meta({ example });

const publicUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => new URL(url).pathname === '/', 'has a path of its own; only the origin is taken')
  .transform((url) => new URL(url).origin)
  .optional()
  .meta({ example: 'https://partners.example' });

const milliseconds = (standard: number) =>
  z.coerce.number().int().min(1).max(60_000).default(standard).meta({ example: standard });

const webOrigins = json(z.array(z.url().refine((url) => new URL(url).origin === url, 'is no origin')))
  .default([])
  .meta({ example: ['http://localhost:4020'] });

/** Where the sign-in of the pages leads back to, below the public address. */
export const PAGES_CALLBACK = '/pages/callback';

const pagesOidc = json(
  z.strictObject({
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    /** Whatever makes the issuer give access tokens for the graph. */
    scope: z
      .string()
      .regex(/(^| )openid( |$)/, 'has no openid in its scope')
      .default('openid profile'),
    /** Left out: below `PUBLIC_URL`. */
    redirectUri: z
      .url({ protocol: /^https?$/ })
      .refine((url) => new URL(url).pathname === PAGES_CALLBACK, `does not lead to ${PAGES_CALLBACK}`)
      .optional(),
  }),
).meta({ example: { issuer: 'http://localhost:4010', clientId: 'pages' } });
export type PagesOidc = z.output<typeof pagesOidc>;

const pagesKeys = json(z.array(z.string().length(43)).min(1)).meta({ example: ['43 base64url characters'] });

const shape = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').meta({ example: 'production' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta({ example: 'info' }),
  PORT_BASE: port(4000).default(4000),
  GATEWAY_HOST: z.string().default('127.0.0.1').meta({ example: '0.0.0.0' }),
  GATEWAY_PORT: port(4000).optional(),
  PARTNERS_PORT: port(4001).optional(),
  RELATIONSHIPS_PORT: port(4002).optional(),
  NOTIFICATIONS_PORT: port(4003).optional(),
  PARTNERS_URL: origin('http://partners:4001'),
  RELATIONSHIPS_URL: origin('http://relationships:4002'),
  NOTIFICATIONS_URL: origin('http://notifications:4003'),
  OIDC_ISSUERS: issuers,
  INTERNAL_TOKEN_KEYS: jwkList,
  QUERY_DEADLINE_MS: milliseconds(3_000),
  MUTATION_DEADLINE_MS: milliseconds(10_000),
  WEB_ORIGINS: webOrigins,
  /** As people and their browsers reach the gateway: the beginning of every link, and where answers of pages come from. */
  PUBLIC_URL: publicUrl,
  /** How many proxies before the gateway are believed when they say whose request it is. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0).meta({ example: 1 }),
  RATE_LIMITS: rateLimitsVariable,
  /** Left out: nobody can sign in on the pages. */
  PAGES_OIDC: pagesOidc.optional(),
  /** For the cookies and forms of the pages: the first writes, all read. */
  PAGES_KEYS: pagesKeys.optional(),
  /** `stock` is there for the bench alone, to compare with. */
  GATEWAY_DATA_SOURCE: z.enum(['keep-alive', 'stock']).default('keep-alive').meta({ example: 'keep-alive' }),
};

type Read = z.output<z.ZodObject<typeof shape>>;

export interface Config {
  isProduction: boolean;
  logLevel: string;
  host: string;
  port: number;
  subgraphUrls: Record<SubgraphName, string>;
  issuers: IssuerConfig[];
  internalTokenKeys: z.output<typeof jwkList>;
  deadlines: { query: number; mutation: number };
  webOrigins: string[];
  /** Undefined: localhost, at the port on which we listen. */
  publicUrl: string | undefined;
  trustProxy: number;
  /** Null: none. */
  rateLimits: RateLimits;
  pagesOidc: PagesOidc | undefined;
  pagesKeys: string[];
  dataSource: 'keep-alive' | 'stock';
}

const local = (port: number) => `http://127.0.0.1:${port}`;

function refuseInProduction(read: Pick<Read, 'GATEWAY_DATA_SOURCE' | 'RATE_LIMITS' | 'PAGES_KEYS'>): void {
  const faults = [
    read.GATEWAY_DATA_SOURCE === 'stock' &&
      'GATEWAY_DATA_SOURCE: stock has no deadline and shows internal addresses; not in production.',
    read.RATE_LIMITS === null && 'RATE_LIMITS: off lets anybody try anything as often as they like; not in production.',
    !read.PAGES_KEYS && 'PAGES_KEYS: is not set. Example: PAGES_KEYS=["43 base64url characters"]',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new ConfigError(faults);
}

/** The gateway's environment, checked once. */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = readConfig(shape, env);
  if (read.NODE_ENV === 'production') refuseInProduction(read);
  return {
    isProduction: read.NODE_ENV === 'production',
    logLevel: read.LOG_LEVEL,
    host: read.GATEWAY_HOST,
    port: read.GATEWAY_PORT ?? read.PORT_BASE,
    subgraphUrls: {
      partners: read.PARTNERS_URL ?? local(read.PARTNERS_PORT ?? read.PORT_BASE + 1),
      relationships: read.RELATIONSHIPS_URL ?? local(read.RELATIONSHIPS_PORT ?? read.PORT_BASE + 2),
      notifications: read.NOTIFICATIONS_URL ?? local(read.NOTIFICATIONS_PORT ?? read.PORT_BASE + 3),
    },
    issuers: read.OIDC_ISSUERS,
    internalTokenKeys: read.INTERNAL_TOKEN_KEYS,
    deadlines: { query: read.QUERY_DEADLINE_MS, mutation: read.MUTATION_DEADLINE_MS },
    webOrigins: read.WEB_ORIGINS,
    publicUrl: read.PUBLIC_URL,
    trustProxy: read.TRUST_PROXY,
    rateLimits: read.RATE_LIMITS,
    pagesOidc: read.PAGES_OIDC,
    // Those of this process alone, which nobody else can know.
    pagesKeys: read.PAGES_KEYS ?? [randomBytes(32).toString('base64url')],
    dataSource: read.GATEWAY_DATA_SOURCE,
  };
}

/** `@apollo/gateway` sends measurements to its maker unless this is set; we make no outbound request of that kind. */
export const silenceApolloTelemetry = () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
};
