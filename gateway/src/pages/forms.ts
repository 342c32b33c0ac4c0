import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import type { Cookies } from './cookies';
import type { Exchange } from './page';
import type { PageKeys } from './pageKeys';

const COOKIE = 'form';
const WELL_FORMED = /^[\w-]{43}$/;

export interface Forms {
  /** For a hidden field of a form of this browser about these things. */
  tokenFor(exchange: Exchange, about: readonly string[]): string;
  /** Whether the form is one that we showed to this browser, about these things, and was sent from our own page. */
  isOurs(request: Request, about: readonly string[]): boolean;
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : null);

/** Our pages send no referrer, and for that browsers write `null` for the origin, too; then they say themselves whose the form was. */
function isSentFrom(publicUrl: string, { headers }: Pick<Request, 'headers'>): boolean {
  const { origin, referer } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== 'null') return origin === publicUrl;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined && referer !== undefined && originOf(referer) === publicUrl;
}

/** The field of a form, as text. */
export const fieldOf = (request: Request, name: string): string => {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** Forms that no other site can send: the hidden field belongs to the browser's cookie, and to what the form is about. */
export function createForms({
  keys,
  cookies,
  publicUrl,
}: {
  keys: PageKeys;
  cookies: Cookies;
  publicUrl: string;
}): Forms {
  const browserOf = (request: Request) => {
    const cookie = cookies.read(request, COOKIE);
    return cookie && WELL_FORMED.test(cookie) ? cookie : null;
  };
  return {
    tokenFor({ request, response }, about) {
      const known = browserOf(request);
      const browser = known ?? randomBytes(32).toString('base64url');
      if (!known) cookies.write(response, { name: COOKIE, value: browser });
      return keys.sign([browser, ...about]);
    },
    isOurs(request, about) {
      const browser = browserOf(request);
      return (
        isSentFrom(publicUrl, request) &&
        browser !== null &&
        keys.isSigned([browser, ...about], fieldOf(request, 'form'))
      );
    },
  };
}
