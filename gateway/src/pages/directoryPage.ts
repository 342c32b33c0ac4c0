import type { Request, RequestHandler } from 'express';
import { LANGUAGES, languageOf } from './language';
import { showMessage, showPage } from './page';

/** Longer than any directory's code; what is longer is cut, not shown on and on. */
const LONGEST = 2_000;

const parameter = ({ query }: Request, name: string): string | null => {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : null;
};

/** Browsers say that they want HTML; curl and programs do not. */
const wantsPage = (request: Request) =>
  /\btext\/html\b/.test(request.headers.accept ?? '') && request.accepts(['html', 'json']) === 'html';

/**
 * Where the sign-in to the membership directory leads back to: hands code and state on to whoever began, by a person who
 * copies them or a program that reads them. Keeps nothing and redeems nothing; partners does that.
 */
export const directoryPage: RequestHandler = (request, response) => {
  const code = parameter(request, 'code');
  const state = parameter(request, 'state');
  const error = parameter(request, 'error');
  const description = parameter(request, 'error_description');
  const isComplete = code !== null && state !== null && error === null;
  response.vary('accept');
  if (!wantsPage(request)) {
    const refusal = { error: error ?? 'invalid_request', error_description: description };
    response.status(isComplete ? 200 : 400).json(isComplete ? { code, state } : refusal);
    return;
  }
  const exchange = { request, response };
  const language = languageOf(request);
  const { directory } = LANGUAGES[language].texts;
  if (isComplete) {
    const data = { texts: directory, code, state, both: JSON.stringify({ code, state }, null, 2) };
    showPage(exchange, { template: 'directory', language, title: directory.title, data });
  } else if (error === null) showMessage(exchange, { language, status: 400, ...directory.empty });
  else {
    const detail = [error, description].filter(Boolean).join(': ');
    showMessage(exchange, { language, status: 400, ...directory.failed, detail });
  }
};
