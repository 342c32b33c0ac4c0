import { cursorKeys, jwkList, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';

const databaseName = z.string().regex(/^[\w-]{1,60}$/);

export const readNotificationsConfig = (env: NodeJS.ProcessEnv) =>
  readConfig(
    {
      NOTIFICATIONS_PORT: port(4003).default(4003),
      NOTIFICATIONS_MONGODB_URI: z.string().meta({ example: 'mongodb://127.0.0.1:4017/?replicaSet=rs0' }),
      NOTIFICATIONS_DATABASE: databaseName.default('twotier_notifications'),
      /** Where relationships announces what happens to partnerships. */
      RELATIONSHIPS_DATABASE: databaseName.default('twotier_relationships'),
      INTERNAL_TOKEN_PUBLIC_KEYS: jwkList,
      CURSOR_KEYS: cursorKeys,
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    },
    { ...env, NOTIFICATIONS_MONGODB_URI: env.NOTIFICATIONS_MONGODB_URI ?? env.MONGODB_URI },
  );
