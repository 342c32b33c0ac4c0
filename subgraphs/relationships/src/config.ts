import { cursorKeys, jwkList, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';

const databaseName = z.string().regex(/^[\w-]{1,60}$/);

export const readRelationshipsConfig = (env: NodeJS.ProcessEnv) =>
  readConfig(
    {
      RELATIONSHIPS_PORT: port(4002),
      RELATIONSHIPS_MONGODB_URI: z.string().meta({ example: 'mongodb://127.0.0.1:4017/?replicaSet=rs0' }),
      RELATIONSHIPS_DATABASE: databaseName.default('twotier_relationships'),
      /** Where partners announces what happens to organisations. */
      PARTNERS_DATABASE: databaseName.default('twotier_partners'),
      INTERNAL_TOKEN_PUBLIC_KEYS: jwkList,
      CURSOR_KEYS: cursorKeys,
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    },
    { ...env, RELATIONSHIPS_MONGODB_URI: env.RELATIONSHIPS_MONGODB_URI ?? env.MONGODB_URI },
  );
