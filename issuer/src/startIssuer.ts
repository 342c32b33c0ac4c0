import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, createLogger, type Logger } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import type { Provider } from 'oidc-provider';
import { createCompanies } from './companies';
import { createDirectory } from './directory';
import { loadKeys } from './keys';
import { createMongoAdapter } from './mongoAdapter';
import { createMembershipProvider, createTenantOfMember } from './membershipProvider';
import { createPeople } from './people';
import { createProvider } from './provider';
import { createRequestListener } from './requestListener';
import { createTenantStore } from './tenants';

const LET_FINISH_MS = 1_000;

export interface IssuerOptions {
  /** 0 takes a free one. */
  port: number;
  mongoUri: string;
  database: string;
  /** Where the signing keys are kept. */
  dataDir: string;
  /** Opens the directories to whoever may read and write them. */
  directoryApiKey: string;
  /** Of the directory: a tenant that is created gets a domain below it. */
  tenantDomain?: string;
  /** Where the dashboard runs: its origin may call the token endpoint. */
  webUrl?: string;
  /** Where the gateway's pages run. */
  gatewayUrl?: string;
  logger?: Logger;
}

export interface RunningIssuer {
  url: string;
  stop: () => Promise<void>;
}

/** A connection of its own, which says within seconds that the database is away. */
async function connect({ mongoUri, database }: IssuerOptions): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(mongoUri, {
    dbName: database,
    serverSelectionTimeoutMS: 2_000,
    connectTimeoutMS: 1_000,
    socketTimeoutMS: 5_000,
    bufferCommands: false,
  });
  try {
    return await connection.asPromise();
  } catch {
    await connection.destroy();
    throw new ConfigError(['MONGODB_URI: the issuer finds no MongoDB there. Start one, or correct the address.']);
  }
}

/** Only this machine reaches it: it signs in anybody as anybody. */
async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const logFaults = (provider: Provider, logger: Logger) => {
  provider.on('server_error', (_ctx, error) => logger.error({ err: error }, 'the issuer failed'));
  provider.on('authorization.error', (_ctx, { error, error_description: why }) =>
    logger.info({ error, why }, 'an authorization was refused'),
  );
  provider.on('grant.error', (_ctx, { error, error_description: why }) =>
    logger.info({ error, why }, 'a token was refused'),
  );
};

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LET_FINISH_MS).unref();
  await closed;
}

/** Starts the development issuer: sign-in as any persona, by the same protocol as any OpenID provider, and two directories. */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  const { port, dataDir, webUrl = 'http://localhost:5173', gatewayUrl = 'http://localhost:4000' } = options;
  const logger = options.logger ?? createLogger('issuer', 'silent');
  const keys = await loadKeys(dataDir);
  const connection = await connect(options);
  const server = createServer();
  try {
    const db = connection.getClient().db(options.database);
    const tenants = await createTenantStore(db, options.tenantDomain ?? 'twotier.example');
    const people = createPeople(tenants);
    const [adapter, membershipAdapter] = await Promise.all([createMongoAdapter(db), createMongoAdapter(db, 'member_')]);
    // The issuer's name is its address, so the port comes first.
    const url = await listen(server, port);
    const common = { url, webUrl, gatewayUrl, keys, people };
    const provider = createProvider({ ...common, adapter });
    const membership = createMembershipProvider({ ...common, adapter: membershipAdapter });
    for (const one of [provider, membership]) logFaults(one, logger);
    const directory = createDirectory({
      tenants,
      companies: createCompanies(tenants),
      apiKey: options.directoryApiKey,
      tenantOfMember: createTenantOfMember(membership, people),
    });
    server.on('request', createRequestListener({ provider, membership, people, directory, logger }));
    return {
      url,
      stop: async () => {
        await close(server);
        await connection.close();
      },
    };
  } catch (error) {
    server.close();
    await connection.close();
    throw error;
  }
}
