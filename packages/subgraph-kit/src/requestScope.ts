import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request, RequestHandler, Response } from 'express';

interface Scope {
  requestId: string;
  /** Until when an answer is of use to the caller, in milliseconds of this machine's clock. */
  deadline: number;
}

const scopes = new AsyncLocalStorage<Scope>();

const DEFAULT_DEADLINE_MS = 10_000;

/** How much of the caller's deadline is left: it travels as a duration, since clocks differ. */
const millisecondsLeft = (request: Request) => {
  const header = Number(request.headers['x-deadline-ms']);
  return Number.isFinite(header) && header > 0 ? Math.min(Math.ceil(header), DEFAULT_DEADLINE_MS) : DEFAULT_DEADLINE_MS;
};

/** Makes the request's id and deadline known to everything that runs for it. */
export const requestScope: RequestHandler = (request, _response, next) => {
  const requestId = String(request.headers['x-request-id'] ?? '');
  scopes.run({ requestId, deadline: Date.now() + millisecondsLeft(request) }, next);
};

/** Runs a job of our own as if it were a request, so that its writes and logs name it. */
export const runInScope = <T>(requestId: string, work: () => Promise<T>): Promise<T> =>
  scopes.run({ requestId, deadline: Number.POSITIVE_INFINITY }, work);

/** The id of the request that is being answered; null outside of one. */
export const currentRequestId = (): string | null => scopes.getStore()?.requestId ?? null;

/** Milliseconds until the current request's deadline, at least 1; null outside of a request. */
export function currentTimeLeft(): number | null {
  const deadline = scopes.getStore()?.deadline;
  return deadline === undefined || deadline === Number.POSITIVE_INFINITY ? null : Math.max(1, deadline - Date.now());
}

/** Fires when the deadline passes or the caller leaves. Listens on the response: a request closes when its body is read. */
export function signalOf(request: Request, response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return AbortSignal.any([left.signal, AbortSignal.timeout(millisecondsLeft(request))]);
}
