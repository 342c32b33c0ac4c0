import { currentRequestId, type Logger } from '@twotier/subgraph-kit';
import type { ErrorRequestHandler } from 'express';
import { IssuerUnavailable } from '../issuerKeys';
import { GraphFault } from './askGraph';
import { LANGUAGES, languageOf } from './language';
import { showMessage } from './page';

/** A form that we did not show to this browser. */
export class Forged extends Error {}

/** The sign-in does not answer. */
export class SignInUnavailable extends Error {}

const RETRY_SECONDS = 10;

const isUnavailable = (error: unknown) =>
  error instanceof SignInUnavailable ||
  error instanceof IssuerUnavailable ||
  (error instanceof GraphFault && error.code === 'SUBGRAPH_UNAVAILABLE');

/** A page for what went wrong: it says whether anything was changed, and what to do. */
export const showFault =
  (logger: Logger): ErrorRequestHandler =>
  // eslint-disable-next-line max-params -- Express knows an error handler by its four parameters
  (error: Error & { status?: number }, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const language = languageOf(request);
    const { faults } = LANGUAGES[language].texts;
    const exchange = { request, response };
    const requestId = currentRequestId() ?? '';
    if (error instanceof Forged) showMessage(exchange, { language, status: 403, ...faults.forged });
    else if (isUnavailable(error)) {
      if (error instanceof SignInUnavailable) logger.error({ err: error.cause, requestId }, error.message);
      response.set('retry-after', String(RETRY_SECONDS));
      showMessage(exchange, { language, status: 503, ...faults.unavailable });
    } else if (error.status && error.status >= 400 && error.status < 500) {
      showMessage(exchange, { language, status: error.status, ...faults.unreadable });
    } else {
      // What the graph answered was logged where it arose.
      if (!(error instanceof GraphFault)) logger.error({ err: error, requestId }, 'fault');
      showMessage(exchange, { language, status: 500, ...faults.broken, detail: requestId });
    }
  };
