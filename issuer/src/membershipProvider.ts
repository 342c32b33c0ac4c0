import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { memberSubject, type Person } from './people';
import { commonConfiguration, type ProviderOptions, publicClient } from './provider';

/** Below the issuer: the membership directory is an issuer of its own, with sessions and people of its own. */
export const MEMBERSHIP_PATH = '/directory/membership';

const CLIENT = 'directory';
const SESSION_COOKIE = 'membership_session';
const PROFILE_CLAIMS = ['name', 'tid', 'email'];
const MINUTE = 60;

const claimsOf = (person: Person) => ({
  sub: memberSubject(person),
  name: person.displayName,
  tid: person.tenantId,
  email: person.email,
});

/** An OpenID provider with one client, to which it gives opaque access tokens: they open the directory, and nothing of ours. */
export function createMembershipProvider(options: ProviderOptions): Provider {
  const { url, gatewayUrl, people } = options;
  const common = commonConfiguration(options, PROFILE_CLAIMS);
  return new Provider(`${url}${MEMBERSHIP_PATH}`, {
    ...common,
    cookies: {
      ...common.cookies,
      names: { session: SESSION_COOKIE, interaction: 'membership_sign_in', resume: 'membership_sign_in_resume' },
    },
    clients: [
      {
        ...publicClient,
        client_id: CLIENT,
        client_name: 'Partner programme',
        redirect_uris: [`${gatewayUrl}/directory/callback`],
      },
    ],
    features: { devInteractions: { enabled: false } },
    findAccount: async (_ctx, subject) => {
      const person = await people.withSubject(subject);
      return person && { accountId: subject, claims: () => claimsOf(person) };
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      IdToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      Interaction: 10 * MINUTE,
      Session: 10 * MINUTE,
      Grant: 10 * MINUTE,
    },
    interactions: { url: (_ctx, { uid }) => `${MEMBERSHIP_PATH}/sign-in/${uid}` },
  });
}

/** Hands a request to the provider, which lives below the issuer, and remembers nobody: whoever comes may be another. */
export function createMembershipCallback(provider: Provider) {
  const answer = provider.callback();
  return (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    const cookies = request.headers.cookie?.split('; ').filter((cookie) => !cookie.startsWith(SESSION_COOKIE));
    if (cookies) request.headers.cookie = cookies.join('; ');
    request.originalUrl = request.url;
    request.url = request.url?.slice(MEMBERSHIP_PATH.length) ?? '/';
    return answer(request, response);
  };
}

/** The tenant of whoever this access token was given to; null for a token that is not of this directory, or has run out. */
export const createTenantOfMember =
  (provider: Provider, people: ProviderOptions['people']) =>
  async (accessToken: string): Promise<string | null> => {
    const token = await provider.AccessToken.find(accessToken);
    if (!token?.isValid || token.clientId !== CLIENT) return null;
    return (await people.withSubject(token.accountId))?.tenantId ?? null;
  };
