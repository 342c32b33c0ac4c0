import { currentRequestId, type Identity, type Logger } from '@twotier/subgraph-kit';
import type { Request, RequestHandler } from 'express';
import type { createAccessTokenVerifier } from './accessToken';
import { IssuerUnavailable } from './issuerKeys';
import { errorBody } from './refusals';

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** One body for all reasons: what is wrong with a token is told to nobody who tries. */
const REFUSED = errorBody('UNAUTHENTICATED', 'The access token is not accepted. Sign in again.');
const UNDECIDED = errorBody('SUBGRAPH_UNAVAILABLE', 'Signing in is not available at present. Try again in a moment.');

const identities = new WeakMap<Request, Identity>();

/** Who sent the request, by an access token that was verified; null for nobody. */
export const identityOf = (request: Request): Identity | null => identities.get(request) ?? null;

/** Lets requests without an Authorization header pass as nobody's, and others only with a token that holds. */
export const authenticate =
  (verify: ReturnType<typeof createAccessTokenVerifier>, logger: Logger): RequestHandler =>
  async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      next();
      return;
    }
    try {
      identities.set(request, await verify(BEARER.exec(authorization)?.[1] ?? ''));
    } catch (error) {
      const undecided = error instanceof IssuerUnavailable;
      const { name, message } = ((error as Error).cause ?? error) as Error;
      logger.info({ requestId: currentRequestId(), reason: `${name}: ${message}` }, 'access token refused');
      response.status(undecided ? 503 : 401);
      if (!undecided) response.set('www-authenticate', 'Bearer error="invalid_token"');
      response.json(undecided ? UNDECIDED : REFUSED);
      return;
    }
    next();
  };
