import { ConfigError, json, jwkList, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';

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

const milliseconds = (standard: number) =>
  z.coerce.number().int().min(1).max(60_000).default(standard).meta({ example: standard });

const webOrigins = json(z.array(z.url().refine((url) => new URL(url).origin === url, 'is no origin')))
  .default([])
  .meta({ example: ['http://localhost:4020'] });

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
  /** `stock` is there for the bench alone, to compare with. */
  GATEWAY_DATA_SOURCE: z.enum(['keep-alive', 'stock']).default('keep-alive').meta({ example: 'keep-alive' }),
};

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
  dataSource: 'keep-alive' | 'stock';
}

const local = (port: number) => `http://127.0.0.1:${port}`;

/** The gateway's environment, checked once. */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = readConfig(shape, env);
  if (read.NODE_ENV === 'production' && read.GATEWAY_DATA_SOURCE === 'stock') {
    throw new ConfigError([
      'GATEWAY_DATA_SOURCE: stock has no deadline and shows internal addresses; not in production.',
    ]);
  }
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
    dataSource: read.GATEWAY_DATA_SOURCE,
  };
}

/** `@apollo/gateway` sends measurements to its maker unless this is set; we make no outbound request of that kind. */
export const silenceApolloTelemetry = () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
};
