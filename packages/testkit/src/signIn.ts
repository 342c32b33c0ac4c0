import { createHash, randomBytes } from 'node:crypto';

/** Where each client of the development issuer is sent back to. None of it is fetched: the code is read off the redirection. */
const REDIRECTS = { cli: 'http://localhost:4181/cli', web: 'http://localhost:5173/callback' };

/** More redirections than any sign-in takes. */
const MOST_HOPS = 8;

/** The issuer answered, and said no. The message is its own. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}

export interface SignInOptions {
  client?: keyof typeof REDIRECTS;
  /** Parameters of the authorization request, beside or in place of the usual ones. */
  parameters?: Record<string, string>;
}

export interface Tokens {
  accessToken: string;
  idToken: string;
  /** Of the client `web` only. */
  refreshToken: string | undefined;
}

interface Endpoints {
  authorization_endpoint: string;
  token_endpoint: string;
}

type Browse = (url: string, form?: Record<string, string>) => Promise<Response>;

/** Fetches page after page like a browser: keeps cookies, follows nothing by itself. */
export function createBrowser(): Browse {
  const cookies = new Map<string, string>();
  return async (url, form) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = ''] = pair.split('=', 1);
      const value = pair.slice(name.length + 1);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  };
}

async function refusal(response: Response): Promise<SignInRefused> {
  const said = (await response.text()).trim();
  return new SignInRefused(said || `The issuer answered ${response.status}.`);
}

/** Walks from the authorization request to the redirection that carries the code, choosing the persona on the way. */
async function walkToCode(browse: Browse, start: string, { persona, redirect }: { persona: string; redirect: string }) {
  let response = await browse(start);
  let from = start;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const location = response.headers.get('location');
    if (!location) throw await refusal(response);
    const next = new URL(location, from);
    if (next.href.startsWith(redirect)) return next.searchParams;
    response = await browse(next.href, next.pathname.includes('/sign-in/') ? { persona } : undefined);
    from = next.href;
  }
  throw new SignInRefused('The issuer redirects without end.');
}

function codeIn(answer: URLSearchParams) {
  const code = answer.get('code');
  if (!code) throw new SignInRefused(`${answer.get('error') ?? 'no code'}: ${answer.get('error_description') ?? ''}`);
  return { code, state: answer.get('state') ?? '' };
}

/**
 * Opens an address at which a sign-in has begun, such as `startMembershipSignIn` gives, and chooses the persona there.
 * Returns what the sign-in leads back with.
 */
export async function finishSignIn(
  url: string,
  persona: string,
  browse = createBrowser(),
): Promise<{ code: string; state: string }> {
  const redirect = URL.canParse(url) ? new URL(url).searchParams.get('redirect_uri') : null;
  if (!redirect) throw new SignInRefused('This is no address of a sign-in: it does not say where to lead back to.');
  return codeIn(await walkToCode(browse, url, { persona, redirect }));
}

/**
 * Signs in as a persona of the development issuer: authorization code with PKCE, as a browser would, without one.
 * There is no second way in for scripts and tests.
 */
export async function signIn(issuerUrl: string, persona: string, options: SignInOptions = {}): Promise<Tokens> {
  const { client = 'cli', parameters = {} } = options;
  const discovery = await fetch(`${issuerUrl}/.well-known/openid-configuration`);
  const endpoints = (await discovery.json()) as Endpoints;
  const redirect = REDIRECTS[client];
  const verifier = randomBytes(32).toString('base64url');
  const request = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid profile api',
    state: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  const start = `${endpoints.authorization_endpoint}?${request.toString()}`;
  const { code, state } = codeIn(await walkToCode(createBrowser(), start, { persona, redirect }));
  if (state !== request.get('state')) throw new SignInRefused('The answer is of another sign-in.');
  return redeem(endpoints.token_endpoint, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    client_id: client,
    code_verifier: verifier,
  });
}

/** Asks the token endpoint: for a code's tokens, or for fresh ones with a refresh token. */
export async function redeem(tokenEndpoint: string, form: Record<string, string>): Promise<Tokens> {
  const response = await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(form) });
  if (!response.ok) throw await refusal(response);
  const tokens = (await response.json()) as { access_token: string; id_token: string; refresh_token?: string };
  return { accessToken: tokens.access_token, idToken: tokens.id_token, refreshToken: tokens.refresh_token };
}
