import { startConsumer, type Consumer } from '@twotier/events';
import { disconnect, isReachable, openDatabase } from '@twotier/mongo';
import {
  createCursorCodec,
  createInternalTokenVerifier,
  createLogger,
  currentTimeLeft,
  startSubgraph,
  type Logger,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { join } from 'node:path';
import { readNotificationsConfig } from './config';
import { createContext, stores } from './context';
import { onPartnershipEnded } from './notification/onPartnershipEnded';
import { onPartnershipStarted } from './notification/onPartnershipStarted';
import { resolvers, typeDefs } from './schema';

const NAME = 'notifications';

type Config = ReturnType<typeof readNotificationsConfig>;
type ServeOptions = Pick<Config, 'NOTIFICATIONS_PORT' | 'INTERNAL_TOKEN_PUBLIC_KEYS' | 'CURSOR_KEYS'> & {
  logger: Logger;
};

/** Answers over HTTP, on the database that mongoose is connected to. */
export function serveNotifications(options: ServeOptions): Promise<RunningServer> {
  const cursors = createCursorCodec(options.CURSOR_KEYS);
  return startSubgraph({
    name: NAME,
    typeDefs,
    resolvers,
    port: options.NOTIFICATIONS_PORT,
    verifier: createInternalTokenVerifier(options.INTERNAL_TOKEN_PUBLIC_KEYS, NAME),
    createContext: (call) => createContext(call, cursors),
    isReady: isReachable,
    logger: options.logger,
  });
}

/** Fills the inboxes from what relationships announces in this database. */
const followRelationships = (dbName: string, logger: Logger): Consumer =>
  startConsumer({
    name: NAME,
    source: { dbName },
    handlers: {
      'partnership.started': (event) => onPartnershipStarted(stores, event),
      'partnership.ended': (event) => onPartnershipEnded(stores, event),
    },
    logger,
  });

/** The whole process: database, collections, migrations, consumer, server. */
export async function startNotifications(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const config = readNotificationsConfig(env);
  const logger = createLogger(NAME, config.LOG_LEVEL);
  await openDatabase({
    uri: config.NOTIFICATIONS_MONGODB_URI,
    dbName: config.NOTIFICATIONS_DATABASE,
    migrations: join(__dirname, 'migrations'),
    timeLeft: currentTimeLeft,
  });
  const server = await serveNotifications({ ...config, logger });
  const consumer = followRelationships(config.RELATIONSHIPS_DATABASE, logger);
  return {
    url: server.url,
    stop: async () => {
      await Promise.all([server.stop(), consumer.stop()]);
      await disconnect();
    },
  };
}
