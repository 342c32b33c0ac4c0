import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import Handlebars from 'handlebars';
import { LANGUAGES, type Language } from './language';

const FOLDER = join(__dirname, '../../templates');
const STYLE = readFileSync(join(FOLDER, 'page.css'), 'utf8');

/** What is missing in a page's data is our fault, and is not shown as nothing. */
const compile = (name: string) =>
  Handlebars.compile<object>(readFileSync(join(FOLDER, `${name}.hbs`), 'utf8'), { strict: true });

const TEMPLATES = {
  layout: compile('layout'),
  message: compile('message'),
  verify: compile('verify'),
  join: compile('join'),
  leave: compile('leave'),
  directory: compile('directory'),
};

/** Nothing is loaded, nothing runs, nobody frames it, and forms go nowhere else; the style is known by its hash. */
const POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
].join('; ');

/** Of everything below the addresses of pages, whatever comes of it. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

export interface Exchange {
  request: Request;
  response: Response;
}

export interface Page {
  template: Exclude<keyof typeof TEMPLATES, 'layout'>;
  language: Language;
  title: string;
  /** What the template shows, beside the title and where its form goes. */
  data: object;
  /** 200 unless told. */
  status?: number;
  /** Where the browser goes by itself. Not by a redirection: browsers hold those of a form to `form-action`, on every hop. */
  goesTo?: string;
}

/** The same page in another language, with whatever else its address says. */
function addressIn(language: Language, { originalUrl }: Request): string {
  const query = new URL(originalUrl, 'http://page').searchParams;
  query.set('lang', language);
  return `?${query.toString()}`;
}

/** Answers with a page, complete without scripts (handlebars: it escapes whatever a page is filled with). */
export function showPage({ request, response }: Exchange, page: Page): void {
  const { template, language, title, data, status = 200, goesTo = null } = page;
  const { tag, texts } = LANGUAGES[language];
  const body = TEMPLATES[template]({ ...data, title, action: `?lang=${language}` });
  const switches = (Object.keys(LANGUAGES) as Language[]).map((other) => ({
    ...LANGUAGES[other],
    href: addressIn(other, request),
    isCurrent: other === language,
  }));
  // What came of a form cannot be shown again in another language: it would have to be sent again.
  const isSent = request.method === 'POST';
  response
    .status(status)
    .type('html')
    .vary('accept-language')
    .send(
      TEMPLATES.layout({
        tag,
        title,
        texts,
        switches: isSent ? [] : switches,
        style: `<style>${STYLE}</style>`,
        goesTo,
        body,
      }),
    );
}

export interface Message {
  title: string;
  text: string;
  /** Said apart, as it is. */
  detail?: string;
  link?: { href: string; text: string };
}

/** A page that only says something. */
export function showMessage(
  exchange: Exchange,
  { language, status, ...message }: Message & { language: Language; status?: number },
): void {
  const { title, text, detail = null, link = null } = message;
  showPage(exchange, { template: 'message', language, title, data: { text, detail, link }, ...(status && { status }) });
}
