import { join } from 'node:path';
import { startConsumer } from '@twotier/events';
import { disconnect, isReachable, openDatabase } from '@twotier/mongo';
import {
  createCursorCodec,
  createInternalTokenVerifier,
  createLogger,
  currentTimeLeft,
  type Logger,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { startSubgraph } from '@twotier/subgraph-kit/server';
import { readRelationshipsConfig } from './config';
import { createContext, createSystemContext } from './context';
import { startCompactor } from './counter/compactor';
import { onOrganizationChanged } from './organization/onOrganizationChanged';
import { resolvers, typeDefs } from './schema';

const NAME = 'relationships';

type Config = ReturnType<typeof readRelationshipsConfig>;
type ServerOptions = Pick<Config, 'INTERNAL_TOKEN_PUBLIC_KEYS' | 'CURSOR_KEYS' | 'RELATIONSHIPS_PORT'> & {
  logger: Logger;
};

/** The server alone, on the default connection. */
export function serveRelationships(options: ServerOptions): Promise<RunningServer> {
  const cursors = createCursorCodec(options.CURSOR_KEYS);
  return startSubgraph({
    name: NAME,
    typeDefs,
    resolvers,
    port: options.RELATIONSHIPS_PORT,
    verifier: createInternalTokenVerifier(options.INTERNAL_TOKEN_PUBLIC_KEYS, NAME),
    createContext: (call) => createContext(call, cursors),
    isReady: isReachable,
    logger: options.logger,
  });
}

/** The relationships subgraph: its database, its consumer of what partners announces, its compactor of counters, its server. */
export async function startRelationships(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const config = readRelationshipsConfig(env);
  const logger = createLogger(NAME, config.LOG_LEVEL);
  await openDatabase({
    uri: config.RELATIONSHIPS_MONGODB_URI,
    dbName: config.RELATIONSHIPS_DATABASE,
    migrations: join(__dirname, 'migrations'),
    timeLeft: currentTimeLeft,
  });
  const server = await serveRelationships({ ...config, logger });
  const follower = createSystemContext('follow-organizations');
  const consumer = startConsumer({
    name: NAME,
    source: { dbName: config.PARTNERS_DATABASE },
    handlers: { 'organization.changed': (event) => onOrganizationChanged(follower, event.data) },
    logger,
  });
  const compactor = startCompactor({ ...createSystemContext('fold-counters'), logger });
  return {
    url: server.url,
    stop: async () => {
      await Promise.all([server.stop(), consumer.stop(), compactor.stop()]);
      await disconnect();
    },
  };
}
