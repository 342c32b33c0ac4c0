import { cursorKeys, jwkList, linkKeys, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';
import { membershipDirectoryConfig } from './directories/membershipDirectory';
import { tenantDirectoryConfig } from './directories/tenantDirectory';

export const readPartnersConfig = (env: NodeJS.ProcessEnv) =>
  readConfig(
    {
      PARTNERS_PORT: port(4001).default(4001),
      PARTNERS_MONGODB_URI: z.string().meta({ example: 'mongodb://127.0.0.1:4017/?replicaSet=rs0' }),
      PARTNERS_DATABASE: z
        .string()
        .regex(/^[\w-]{1,60}$/)
        .default('twotier_partners'),
      INTERNAL_TOKEN_PUBLIC_KEYS: jwkList,
      CURSOR_KEYS: cursorKeys,
      LINK_KEYS: linkKeys,
      TENANT_DIRECTORY: tenantDirectoryConfig,
      MEMBERSHIP_DIRECTORY: membershipDirectoryConfig,
      /** All together, from wherever they are asked for: the gateway counts each address. */
      CREATE_TENANTS_PER_HOUR: z.coerce.number().int().min(1).default(100).meta({ example: 100 }),
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    },
    { ...env, PARTNERS_MONGODB_URI: env.PARTNERS_MONGODB_URI ?? env.MONGODB_URI },
  );
