import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { Kind, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { createFaultFormatter } from './faults';
import type { InternalTokenVerifier } from './internalToken';
import { requestScope, signalOf } from './requestScope';
import { scalarResolvers } from './scalars';
import type { NobodyViewer, PersonViewer } from './viewer';

/** Longer than the gateway keeps its idle connections (4 s), so that the side that speaks first closes first. */
const KEEP_ALIVE_MS = 65_000;

export interface Call {
  viewer: PersonViewer | NobodyViewer;
  requestId: string;
  /** Fires when the gateway's deadline has passed or the gateway has left. */
  signal: AbortSignal;
}

export interface SubgraphOptions<Context extends object> {
  name: string;
  typeDefs: DocumentNode;
  /** Of all features; several may add to one type. */
  resolvers: object | readonly object[];
  /** 0: any free port. */
  port: number;
  verifier: InternalTokenVerifier;
  createContext: (call: Call) => Context;
  /** Whether the service can answer now, i.e. whether its database is there. */
  isReady: () => Promise<boolean>;
  logger: Logger;
  /** Further routes, each of which has to check its caller itself. */
  routes?: (app: Express) => void;
}

export interface RunningServer {
  url: string;
  /** Answers what was accepted, then closes. */
  stop: () => Promise<void>;
}

type ScopedRequest = Request & { viewer?: Call['viewer'] };

/** Nothing is answered without a valid internal token, `_entities` and `_service` included. */
const authenticate =
  (verifier: InternalTokenVerifier): RequestHandler =>
  async (request: ScopedRequest, response, next) => {
    const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    try {
      request.viewer = await verifier.verify(token ?? '');
    } catch {
      response
        .status(401)
        .json({ errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }] });
      return;
    }
    next();
  };

const NO_DEFINITIONS: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** Resolvers of several features may add to one type: each part is a module of its own. */
const modulesOf = (typeDefs: DocumentNode, parts: readonly object[]): GraphQLSchemaModule[] => [
  { typeDefs },
  ...parts.map((part) => ({ typeDefs: NO_DEFINITIONS, resolvers: part as GraphQLSchemaModule['resolvers'] & object })),
];

/** One subgraph: GraphQL over HTTP behind internal tokens, with health routes. */
export async function startSubgraph<Context extends object>(options: SubgraphOptions<Context>): Promise<RunningServer> {
  const { name, typeDefs, resolvers, port, verifier, createContext, isReady, logger, routes } = options;
  const app = express().disable('x-powered-by');
  const httpServer = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, app);
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema(modulesOf(typeDefs, [scalarResolvers, resolvers].flat())),
    formatError: createFaultFormatter(logger),
    csrfPrevention: true,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginInlineTraceDisabled(),
      // Nobody caches what we answer, and it would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
    ],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: logger.child({}, { level: 'warn' }),
  });
  await apollo.start();

  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'database unavailable' });
  });
  routes?.(app);
  app.use(
    '/graphql',
    authenticate(verifier),
    express.json({ limit: '1mb' }),
    requestScope,
    expressMiddleware(apollo, {
      context: ({ req, res }) => {
        const { viewer } = req as ScopedRequest;
        if (!viewer) throw new Error('authenticate ran before');
        return Promise.resolve(
          createContext({ viewer, requestId: String(req.headers['x-request-id'] ?? ''), signal: signalOf(req, res) }),
        );
      },
    }),
  );

  httpServer.listen(port, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port: listening } = httpServer.address() as AddressInfo;
  logger.info({ port: listening }, `${name} listens`);
  return { url: `http://127.0.0.1:${listening}`, stop: () => apollo.stop() };
}
