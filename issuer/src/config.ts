import { resolve } from 'node:path';
import { ConfigError, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';

const FOUND_PORT_BASE = 4000;

/** What the issuer's process may be told. It signs anybody in as anybody, so it never runs in production. */
export function readIssuerConfig(env: NodeJS.ProcessEnv) {
  if (env.NODE_ENV === 'production') {
    throw new ConfigError([
      'NODE_ENV: the development issuer does not run in production. Name a real identity provider in OIDC_ISSUERS instead.',
    ]);
  }
  const { PORT_BASE, ...config } = readConfig(
    {
      PORT_BASE: port(FOUND_PORT_BASE).default(FOUND_PORT_BASE),
      ISSUER_PORT: port(4010).optional(),
      GATEWAY_PORT: port(4000).optional(),
      MONGODB_URI: z
        .string()
        .startsWith('mongodb')
        .optional()
        .meta({ example: 'mongodb://127.0.0.1:4017/?replicaSet=rs0' }),
      ISSUER_MONGODB_URI: z.string().startsWith('mongodb').optional(),
      ISSUER_DATABASE: z.string().default('twotier_issuer'),
      ISSUER_WEB_URL: z.url().default('http://localhost:5173').meta({ example: 'http://localhost:5173' }),
      /** Opens the directories that this process plays. */
      DIRECTORY_API_KEY: z.string().min(16).meta({ example: '16 characters and more' }),
      TENANT_DOMAIN: z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
        .default('twotier.example')
        .meta({ example: 'twotier.example' }),
      DATA_DIR: z.string().default('.data'),
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').meta({ example: 'info' }),
    },
    env,
  );
  const mongoUri = config.ISSUER_MONGODB_URI ?? config.MONGODB_URI;
  if (!mongoUri) {
    throw new ConfigError(['MONGODB_URI: is not set. Example: MONGODB_URI="mongodb://127.0.0.1:4017/?replicaSet=rs0"']);
  }
  return {
    port: config.ISSUER_PORT ?? PORT_BASE + 10,
    gatewayUrl: `http://localhost:${config.GATEWAY_PORT ?? PORT_BASE}`,
    webUrl: config.ISSUER_WEB_URL,
    directoryApiKey: config.DIRECTORY_API_KEY,
    tenantDomain: config.TENANT_DOMAIN,
    mongoUri,
    database: config.ISSUER_DATABASE,
    dataDir: resolve(config.DATA_DIR),
    logLevel: config.LOG_LEVEL,
  };
}
