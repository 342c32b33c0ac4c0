import type { Identity, PersonViewer } from '@twotier/subgraph-kit';
import { anInternalKey, startStandIn, startTestGateway } from '../../testing';

/** Contoso's primary contact, before they have answered. */
export const QUESTION = {
  __typename: 'ContactVerificationQuestion',
  organizationName: 'Contoso Distribution',
  kind: 'PROVIDER',
  contactName: 'Ada Lovelace',
  email: 'ada@contoso.example',
  locale: 'en-GB',
  expiresAt: new Date('2026-11-28T09:30:00Z'),
};

export const linkNotValid = (reason: string) => ({
  __typename: 'LinkNotValidError',
  code: 'LINK_NOT_VALID',
  message: 'The link is worth nothing.',
  reason,
});

/** The gateway before a partners that answers as it is told. Its address is that of a browser on this machine. */
export async function startPagesStage(
  resolvers: object,
  env: Record<string, string> = {},
  who?: (identity: Identity) => Promise<PersonViewer>,
) {
  const { secret, open } = await anInternalKey();
  const partners = await startStandIn({ name: 'partners', publicKey: open, resolvers, ...(who && { who }) });
  const gateway = await startTestGateway({ PARTNERS_URL: partners.url, ...env }, secret);
  // Where forms have to come from; a browser would say so by itself.
  const origin = env.PUBLIC_URL ?? gateway.url.replace('127.0.0.1', 'localhost');
  return { gateway, partners, origin, stop: () => Promise.all([gateway.stop(), partners.stop()]) };
}

export interface Visit {
  status: number;
  headers: Headers;
  html: string;
}

/** Somebody's browser: keeps cookies, follows nothing by itself, and says where a form was. */
export function createVisitor(base: string, origin: string) {
  const cookies = new Map<string, string>();
  async function browse(path: string, init: RequestInit = {}): Promise<Visit> {
    const response = await fetch(`${base}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        accept: 'text/html',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = ''] = pair.split('=', 1);
      if (pair.length > name.length + 1) cookies.set(name, pair.slice(name.length + 1));
      else cookies.delete(name);
    }
    return { status: response.status, headers: response.headers, html: await response.text() };
  }
  return {
    cookies,
    visit: (path: string, headers: Record<string, string> = {}) => browse(path, { headers }),
    send: (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      browse(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin, ...headers } }),
  };
}

/** The hidden field of the form with this button, or of the only one. */
export const formTokenIn = (html: string, button = '[^"]*'): string =>
  new RegExp(`name="form" value="([\\w-]{43})"(?:(?!</form>)[^])*(?:value="${button}"|<button type="submit">)`).exec(
    html,
  )?.[1] ?? 'there is no form';

export const headingOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];
