import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { currentRequestId, type Logger } from '@twotier/subgraph-kit';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { createAccessTokenVerifier } from './accessToken';
import { authenticate, identityOf } from './authenticate';
import { beginContext } from './beginContext';
import type { Config } from './config';
import type { GatewayContext } from './context';
import { allowWebOrigins } from './cors';
import { MASKED } from './formatError';
import { alive, readiness } from './health';
import { MAX_BODY } from './limits';
import { errorBody } from './refusals';
import { giveRequestId } from './requestId';
import { createPages } from './pages/pages';
import type { RateLimiter } from './rateLimits';
import type { SubgraphPools } from './subgraphPools';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  config: Config;
  pools: SubgraphPools;
  limiter: RateLimiter;
  /** As people and their browsers reach us. */
  publicUrl: string;
  logger: Logger;
}

/** Operations come by POST alone; a browser that opens the address in development sees the landing page. */
const postOnly: RequestHandler = (request, response, next) => {
  const isVisit = request.method === 'GET' && request.accepts(['json', 'html']) === 'html' && request.url === '/';
  if (request.method === 'POST' || isVisit) next();
  else
    response
      .status(400)
      .json(errorBody('BAD_REQUEST', 'Send operations by POST, as JSON: { "query": …, "variables": … }.'));
};

/** What could not be read as a request, and what nobody foresaw. */
const answerFault =
  (logger: Logger): ErrorRequestHandler =>
  // eslint-disable-next-line max-params -- Express knows an error handler by its four parameters
  (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (error.type === 'entity.too.large') {
      response
        .status(413)
        .json(
          errorBody(
            'LIMIT_EXCEEDED',
            `The body is larger than ${MAX_BODY / 1024} kB, which is the most that is taken.`,
          ),
        );
    } else if (status >= 400 && status < 500) {
      response.status(400).json(errorBody('BAD_REQUEST', 'The body is not JSON that can be read.'));
    } else {
      logger.error({ err: error, requestId: currentRequestId() }, 'fault');
      response.status(500).json(errorBody('INTERNAL_SERVER_ERROR', MASKED));
    }
  };

export function createApp({ apollo, config, pools, limiter, publicUrl, logger }: Parts): Express {
  const verify = createAccessTokenVerifier(config.issuers, logger);
  const app = express().disable('x-powered-by').disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.use(giveRequestId);
  app.get('/healthz', alive);
  app.get('/readyz', readiness(pools));
  app.use(
    '/graphql',
    allowWebOrigins(config.webOrigins),
    postOnly,
    authenticate(verify, logger),
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => beginContext(req, res, { identity: identityOf(req) }),
    }),
  );
  app.use(createPages({ apollo, config, publicUrl, limiter, verify, logger }));
  app.use(
    (_request, response) =>
      void response.status(404).json(errorBody('NOT_FOUND', 'Nothing is here. The graph is at /graphql.')),
  );
  app.use(answerFault(logger));
  return app;
}
