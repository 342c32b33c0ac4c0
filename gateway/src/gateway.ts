import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { createInternalTokenSigner, createLogger, type Logger, type RunningServer } from '@twotier/subgraph-kit';
import { createApp } from './app';
import { readGatewayConfig, silenceApolloTelemetry, type Config, type SubgraphName } from './config';
import type { GatewayContext } from './context';
import { createStockDataSource, SubgraphDataSource } from './dataSource';
import { createErrorFormatter } from './formatError';
import { ViewerForwarding } from './forwardViewer';
import { createLimits, MAX_TOKENS } from './limits';
import { createLookUp } from './lookUpIdentity';
import { beginOperation } from './operation';
import { createRateLimiter } from './rateLimits';
import { createTrace } from './trace';
import { closePools, createSubgraphPools, type SubgraphPools } from './subgraphPools';

const supergraphSdl = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');

/** Shorter than the supervisor's patience, longer than a query may take. */
const STOP_MS = 6_000;

function createFederation({ dataSource, subgraphUrls }: Config, pools: SubgraphPools, logger: Logger) {
  silenceApolloTelemetry();
  return new ApolloGateway({
    supergraphSdl,
    logger: logger.child({}, { level: 'warn' }),
    buildService: ({ name }) => {
      const subgraph = name as SubgraphName;
      return dataSource === 'stock'
        ? createStockDataSource(subgraph, `${subgraphUrls[subgraph]}/graphql`)
        : new SubgraphDataSource({ name: subgraph, pool: pools[subgraph], logger });
    },
  });
}

function createForwarding({ internalTokenKeys, deadlines }: Config, pools: SubgraphPools, logger: Logger) {
  const signer = createInternalTokenSigner(internalTokenKeys);
  return new ViewerForwarding({ lookUp: createLookUp(pools.partners, signer, deadlines.query), signer, logger });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

interface Parts {
  /** Left out: structured logs on standard output. */
  logger?: Logger;
}

/** The one address of the graph: says who calls, sees to limits, and lets the subgraphs answer. */
export async function startGateway(env?: NodeJS.ProcessEnv, parts: Parts = {}): Promise<RunningServer> {
  const config = readGatewayConfig(env);
  const logger = parts.logger ?? createLogger('gateway', config.logLevel);
  const pools = createSubgraphPools(config.subgraphUrls);
  const limiter = createRateLimiter(config.rateLimits);
  const httpServer = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const apollo = new ApolloServer<GatewayContext>({
    gateway: createFederation(config, pools, logger),
    formatError: createErrorFormatter(logger),
    parseOptions: { maxTokens: MAX_TOKENS },
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    nodeEnv: config.isProduction ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: logger.child({}, { level: 'warn' }),
    plugins: [
      createLimits(limiter),
      beginOperation(createForwarding(config, pools, logger), config.deadlines),
      // After what empties the extensions.
      ...(config.isProduction ? [] : [createTrace()]),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: STOP_MS }),
      config.isProduction ? ApolloServerPluginLandingPageDisabled() : ApolloServerPluginLandingPageLocalDefault(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  const stop = async () => {
    await apollo.stop();
    await closePools(pools);
  };
  try {
    httpServer.listen(config.port, config.host);
    await once(httpServer, 'listening');
    // Our address may be known only now. No request is read before this turn of the event loop has ended.
    const publicUrl = config.publicUrl ?? `http://localhost:${portOf(httpServer)}`;
    httpServer.on('request', createApp({ apollo, config, pools, limiter, publicUrl, logger }));
  } catch (error) {
    await stop();
    throw error;
  }
  const port = portOf(httpServer);
  logger.info({ port }, 'gateway listens');
  return { url: `http://127.0.0.1:${port}`, stop };
}
