import {
  currentRequestId,
  requestScope,
  type createIdentityVerifier,
  type Identity,
  type Logger,
  type SubgraphOptions,
} from '@twotier/subgraph-kit';
import { createSystemContext, type Context } from './context';
import { identifyPerson } from './user/identifyPerson';

interface Options {
  verifier: ReturnType<typeof createIdentityVerifier>;
  logger: Logger;
}

const answer = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** `POST /identity`: the gateway asks who somebody is, with a token that is good for this question alone. */
export const createIdentityRoute =
  ({ verifier, logger }: Options): NonNullable<SubgraphOptions<Context>['routes']> =>
  (app) => {
    const context = createSystemContext('identity');

    app.post('/identity', requestScope, async (request, response) => {
      const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
      let identity: Identity;
      try {
        identity = await verifier.verify(token ?? '');
      } catch {
        response.status(401).json(answer('UNAUTHENTICATED', 'Not authenticated.'));
        return;
      }
      try {
        response.json(await identifyPerson(context, identity));
      } catch (error) {
        logger.error({ err: error, requestId: currentRequestId() }, 'fault');
        response.status(503).json(answer('SUBGRAPH_UNAVAILABLE', 'It cannot be told at present who somebody is.'));
      }
    });
  };
