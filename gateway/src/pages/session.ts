import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Cookies } from './cookies';
import type { PageKeys } from './pageKeys';

/** Long enough to read a page and to press a button. */
const SECONDS = 10 * 60;
/** Browsers drop larger cookies without a word. */
const MAX_COOKIE = 4_000;

const text = z.string().min(1);

/** A sign-in on its way: what has to come back, and for which link the person left. */
const leaving = z.strictObject({
  state: text,
  nonce: text,
  verifier: text,
  link: text,
  language: z.enum(['en', 'zh']),
});
/** A person who came back. The id makes every session another one. */
const session = z.strictObject({ id: text, issuer: text, subject: text, name: text, accessToken: text });

const KINDS = { 'sign-in': leaving, session } as const;

type Content<Kind extends keyof typeof KINDS> = z.output<(typeof KINDS)[Kind]>;
export type Session = Content<'session'>;

export interface Sessions {
  read<Kind extends keyof typeof KINDS>(kind: Kind, request: Request): Promise<Content<Kind> | null>;
  write<Kind extends keyof typeof KINDS>(kind: Kind, response: Response, content: Content<Kind>): Promise<void>;
  end(kind: keyof typeof KINDS, response: Response): void;
}

/**
 * What the pages know of a browser for ten minutes, kept in its cookies alone and readable by us alone. It opens the pages
 * and nothing else: `/graphql` looks at no cookie.
 */
export const createSessions = (keys: PageKeys, cookies: Cookies): Sessions => ({
  read: async (kind, request) => (await keys.open(kind, cookies.read(request, kind), KINDS[kind])) as never,
  async write(kind, response, content) {
    const value = await keys.seal(kind, content, SECONDS);
    if (value.length > MAX_COOKIE) throw new Error(`the ${kind} has ${value.length} characters: too many for a cookie`);
    cookies.write(response, { name: kind, value, seconds: SECONDS });
  },
  end: (kind, response) => cookies.clear(response, kind),
});
