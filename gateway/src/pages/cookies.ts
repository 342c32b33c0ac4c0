import type { Request, Response } from 'express';

export interface Cookies {
  read(request: Request, name: string): string | undefined;
  /** @param seconds left out: for as long as the browser runs */
  write(response: Response, cookie: { name: string; value: string; seconds?: number }): void;
  clear(response: Response, name: string): void;
}

/**
 * Cookies that no script reads and no other site's form sends. Over https browsers keep them for exactly this host
 * (`__Host-`), so that no neighbour below our domain can set them.
 */
export function createCookies(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const fullName = (name: string) => `${secure ? '__Host-' : ''}twotier-${name}`;
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    read(request, name) {
      const start = `${fullName(name)}=`;
      const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
    },
    write(response, { name, value, seconds }) {
      response.cookie(fullName(name), value, { ...attributes, ...(seconds && { maxAge: seconds * 1_000 }) });
    },
    clear(response, name) {
      response.clearCookie(fullName(name), attributes);
    },
  };
}
