import { startConsumer } from '@twotier/events';
import { connect, createCollectionsAndIndexes, disconnect, isReachable } from '@twotier/mongo';
import {
  createCursorCodec,
  createInternalTokenVerifier,
  createLogger,
  startSubgraph,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { readRelationshipsConfig } from './config';
import { createContext, stores } from './context';
import { onOrganizationChanged } from './organization/onOrganizationChanged';
import { resolvers, typeDefs } from './schema';

/** The relationships subgraph: its database, its consumer of what partners announces, its server. */
export async function startRelationships(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const config = readRelationshipsConfig(env);
  const logger = createLogger('relationships', config.LOG_LEVEL);
  await connect(config.RELATIONSHIPS_MONGODB_URI, { dbName: config.RELATIONSHIPS_DATABASE });
  await createCollectionsAndIndexes();

  const cursors = createCursorCodec(config.CURSOR_KEYS);
  const server = await startSubgraph({
    name: 'relationships',
    typeDefs,
    resolvers,
    port: config.RELATIONSHIPS_PORT,
    verifier: createInternalTokenVerifier(config.INTERNAL_TOKEN_PUBLIC_KEYS, 'relationships'),
    createContext: (call) => createContext(call, cursors),
    isReady: isReachable,
    logger,
  });
  const consumer = startConsumer({
    name: 'relationships',
    source: { dbName: config.PARTNERS_DATABASE },
    handlers: { 'organization.changed': (event) => onOrganizationChanged(stores, event.data) },
    logger,
  });
  return {
    url: server.url,
    stop: async () => {
      await Promise.all([server.stop(), consumer.stop()]);
      await disconnect();
    },
  };
}
