import { randomUUID } from 'node:crypto';
import { runInScope } from '@twotier/subgraph-kit';
import type { RequestHandler } from 'express';

const WELL_FORMED = /^[A-Za-z0-9-]{8,64}$/;

/** Gives each request an id, the caller's own if it has a usable one, and makes it known to all that runs for the request. */
export const giveRequestId: RequestHandler = (request, response, next) => {
  const sent = request.headers['x-request-id'];
  const requestId = typeof sent === 'string' && WELL_FORMED.test(sent) ? sent : randomUUID();
  response.set('x-request-id', requestId);
  void runInScope(requestId, async () => next());
};
