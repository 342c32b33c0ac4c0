import type { ApolloServer } from '@apollo/server';
import { currentRequestId, type Logger } from '@twotier/subgraph-kit';
import express, { Router, type RequestHandler } from 'express';
import type { createAccessTokenVerifier } from '../accessToken';
import { addressKey } from '../clientAddress';
import { PAGES_CALLBACK, type Config } from '../config';
import type { GatewayContext } from '../context';
import type { RateLimiter } from '../rateLimits';
import { createAskGraph } from './askGraph';
import { createCookies } from './cookies';
import { directoryPage } from './directoryPage';
import { createForms } from './forms';
import { joinPage } from './joinPage';
import { LANGUAGES, languageOf } from './language';
import { PAGE_HEADERS, showMessage } from './page';
import { showFault } from './pageFaults';
import { createPageKeys } from './pageKeys';
import { createPagePeople } from './pagePeople';
import { createSessions } from './session';
import { createSignIn } from './signIn';
import { verifyPage } from './verifyPage';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  config: Pick<Config, 'pagesOidc' | 'pagesKeys'>;
  publicUrl: string;
  limiter: RateLimiter;
  verify: ReturnType<typeof createAccessTokenVerifier>;
  logger: Logger;
}

/** Two radio buttons, a choice and a token. */
const MAX_FORM = 4 * 1_024;

const setPageHeaders: RequestHandler = (_request, response, next) => {
  response.set(PAGE_HEADERS);
  next();
};

/** Says that a page was asked for, and never which link it was: who reads logs must not be able to answer. */
const noteVisit =
  (page: string, logger: Logger): RequestHandler =>
  ({ method }, response, next) => {
    const requestId = currentRequestId();
    response.once('finish', () => logger.info({ requestId, method, page, status: response.statusCode }, 'page'));
    next();
  };

const limitVisits =
  (limiter: RateLimiter): RequestHandler =>
  async (request, response, next) => {
    const seconds = await limiter.take('page', addressKey(request.ip));
    if (seconds === null) {
      next();
      return;
    }
    const language = languageOf(request);
    const { title, text } = LANGUAGES[language].texts.faults.tooOften;
    response.set('retry-after', String(seconds));
    showMessage({ request, response }, { language, status: 429, title, text: text(seconds) });
  };

/** GET and HEAD look, POST answers, and that is all. */
const byMethod =
  ({ show, answer }: { show: RequestHandler; answer?: RequestHandler }): RequestHandler =>
  (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return show(request, response, next);
    if (request.method === 'POST' && answer) return answer(request, response, next);
    const language = languageOf(request);
    response.set('allow', answer ? 'GET, HEAD, POST' : 'GET, HEAD');
    showMessage({ request, response }, { language, status: 405, ...LANGUAGES[language].texts.faults.method });
  };

/** The pages for people: behind the links of mails, and where a sign-in leads back to. They need no script. */
export function createPages({ apollo, config, publicUrl, limiter, verify, logger }: Parts): Router {
  const keys = createPageKeys(config.pagesKeys);
  const cookies = createCookies(publicUrl);
  const forms = createForms({ keys, cookies, publicUrl });
  const ask = createAskGraph(apollo);
  const signIn = config.pagesOidc ? createSignIn(config.pagesOidc, publicUrl, logger) : null;
  const people = createPagePeople({ sessions: createSessions(keys, cookies), signIn, verify, logger });

  const router = Router();
  const serve = (path: string, handlers: Parameters<typeof byMethod>[0]) =>
    router.use(
      path,
      setPageHeaders,
      noteVisit(path.includes('callback') ? path : `${path}/…`, logger),
      limitVisits(limiter),
      express.urlencoded({ extended: false, limit: MAX_FORM, parameterLimit: 10 }),
      byMethod(handlers),
      showFault(logger),
    );
  serve('/verify', verifyPage({ ask, forms }));
  serve('/join', joinPage({ ask, forms, people }));
  serve(PAGES_CALLBACK, { show: people.comeBack });
  serve('/directory/callback', { show: directoryPage });
  return router;
}
