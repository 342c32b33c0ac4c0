import type { RequestHandler } from 'express';

/** Lets pages of these origins call from a browser, by bearer token and without cookies; those of others not. */
export function allowWebOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('origin');
    if (origin === undefined || !origins.includes(origin)) {
      next();
      return;
    }
    response.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' });
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    response.set({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type, x-request-id',
      'access-control-max-age': '600',
    });
    response.status(204).end();
  };
}
