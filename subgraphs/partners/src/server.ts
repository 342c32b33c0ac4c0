import { disconnect, isReachable, openDatabase } from '@twotier/mongo';
import {
  createCursorCodec,
  createIdentityVerifier,
  createInternalTokenVerifier,
  createLinkCodec,
  createLogger,
  currentTimeLeft,
  type Logger,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { startSubgraph } from '@twotier/subgraph-kit/server';
import { join } from 'node:path';
import { readPartnersConfig } from './config';
import { createContextFactory, type Equipment } from './context';
import { createDirectories } from './directories/createDirectories';
import { createIdentityRoute } from './identityRoute';
import { resolvers, typeDefs } from './schema';

type PublicKeys = ReturnType<typeof readPartnersConfig>['INTERNAL_TOKEN_PUBLIC_KEYS'];

interface ServeOptions extends Equipment {
  /** 0: any free port. */
  port: number;
  publicKeys: PublicKeys;
  logger: Logger;
}

/** Answers over HTTP, on the database that mongoose is connected to. */
export const servePartners = ({ port, publicKeys, logger, ...equipment }: ServeOptions): Promise<RunningServer> =>
  startSubgraph({
    name: 'partners',
    typeDefs,
    resolvers,
    port,
    verifier: createInternalTokenVerifier(publicKeys, 'partners'),
    createContext: createContextFactory(equipment),
    isReady: isReachable,
    logger,
    routes: createIdentityRoute({ verifier: createIdentityVerifier(publicKeys), logger }),
  });

/** The whole process: database, collections, migrations, server. */
export async function startPartners(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const config = readPartnersConfig(env);
  const logger = createLogger('partners', config.LOG_LEVEL);
  await openDatabase({
    uri: config.PARTNERS_MONGODB_URI,
    dbName: config.PARTNERS_DATABASE,
    migrations: join(__dirname, 'migrations'),
    timeLeft: currentTimeLeft,
  });
  const server = await servePartners({
    port: config.PARTNERS_PORT,
    publicKeys: config.INTERNAL_TOKEN_PUBLIC_KEYS,
    logger,
    directories: createDirectories(config, logger),
    cursors: createCursorCodec(config.CURSOR_KEYS),
    links: createLinkCodec(config.LINK_KEYS),
    limits: { createTenantsPerHour: config.CREATE_TENANTS_PER_HOUR },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await disconnect();
    },
  };
}
