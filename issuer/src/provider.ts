import Provider, { errors, type AdapterFactory, type ClientMetadata, type Configuration } from 'oidc-provider';
import type { IssuerKeys } from './keys';
import type { People, Person } from './people';

/** Whom access tokens are for. An address by its form only: nothing is fetched from it. */
export const API = 'https://api.twotier.example/graphql';

/** Of the command line: never fetched, the script reads it off the redirection. */
const CLI_REDIRECT = 'http://localhost:4181/cli';

const HOUR = 3600;
const DAY = 24 * HOUR;
const PROFILE_CLAIMS = ['name', 'tid', 'tenant_admin', 'staff', 'email'];

export interface ProviderOptions {
  url: string;
  webUrl: string;
  gatewayUrl: string;
  keys: IssuerKeys;
  adapter: AdapterFactory;
  people: People;
}

const claimsOf = ({ displayName, tenantId, isTenantAdministrator, isStaff, email }: Person) => ({
  name: displayName,
  tid: tenantId,
  tenant_admin: isTenantAdministrator,
  staff: isStaff,
  email,
});

/** All are public clients with PKCE. The command line is no `native` one: those always want a consent page. */
export const publicClient: Omit<ClientMetadata, 'client_id'> = {
  token_endpoint_auth_method: 'none',
  application_type: 'web',
  response_types: ['code'],
  grant_types: ['authorization_code'],
  id_token_signed_response_alg: 'ES256',
};

const clients = ({ webUrl, gatewayUrl }: ProviderOptions): ClientMetadata[] => [
  {
    ...publicClient,
    client_id: 'web',
    client_name: 'Dashboard',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: [`${webUrl}/callback`],
    post_logout_redirect_uris: [`${webUrl}/`],
  },
  { ...publicClient, client_id: 'cli', client_name: 'npm run token', redirect_uris: [CLI_REDIRECT] },
  {
    ...publicClient,
    client_id: 'pages',
    client_name: 'Partner programme',
    redirect_uris: [`${gatewayUrl}/pages/callback`],
  },
];

/** Access tokens are JWT only for a resource. */
const resourceIndicators: NonNullable<Configuration['features']>['resourceIndicators'] = {
  enabled: true,
  defaultResource: () => API,
  useGrantedResource: () => true,
  getResourceServerInfo: (_ctx, resource) => {
    if (resource !== API) throw new errors.InvalidTarget();
    return {
      scope: 'api',
      audience: API,
      accessTokenTTL: HOUR,
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: 'ES256' } },
    };
  },
};

/** Signing out asks nothing: the page confirms itself. */
const rpInitiatedLogout: NonNullable<Configuration['features']>['rpInitiatedLogout'] = {
  enabled: true,
  logoutSource: (ctx, form) => {
    const confirm = `document.forms[0].insertAdjacentHTML('beforeend','<input type=hidden name=logout value=yes>');document.forms[0].submit()`;
    ctx.body = `<!doctype html><title>Signing out</title><body>${form}<script>${confirm}</script></body>`;
  },
  postLogoutSuccessSource: (ctx) => {
    ctx.body = '<!doctype html><title>Signed out</title><p>You are signed out.</p>';
  },
};

/** Choosing a persona is consent enough: whatever a client may ask for is granted without a page. */
const createGrantLoader =
  (claims: string[]): Configuration['loadExistingGrant'] =>
  async (ctx) => {
    const { session, client, provider } = ctx.oidc;
    if (!session?.accountId || !client) return undefined;
    const grantId = session.grantIdFor(client.clientId);
    const found = grantId ? await provider.Grant.find(grantId) : undefined;
    // Somebody else may have signed in since, in the same browser.
    const grant =
      found?.accountId === session.accountId
        ? found
        : new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid offline_access profile');
    grant.addOIDCClaims(claims);
    grant.addResourceScope(API, 'api');
    await grant.save();
    return grant;
  };

/** What both providers do alike: a code with PKCE, signed with ES256, on pages of our own. */
export const commonConfiguration = ({ keys, adapter }: ProviderOptions, profileClaims: string[]) =>
  ({
    adapter,
    jwks: { keys: keys.keys },
    cookies: { keys: keys.cookies },
    responseTypes: ['code'],
    pkce: { required: () => true },
    // `api` is a scope of the resource. Were it here, too, signing in would never come to an end.
    scopes: ['openid', 'offline_access', 'profile'],
    claims: { openid: ['sub'], profile: profileClaims },
    conformIdTokenClaims: false,
    loadExistingGrant: createGrantLoader(profileClaims),
    renderError: (ctx, out) => {
      ctx.type = 'json';
      ctx.body = out;
    },
  }) satisfies Configuration;

/** An OpenID provider (oidc-provider) that knows the personas and says in its access tokens who they are. */
export function createProvider(options: ProviderOptions): Provider {
  const { people } = options;
  return new Provider(options.url, {
    ...commonConfiguration(options, PROFILE_CLAIMS),
    clients: clients(options),
    clientBasedCORS: (_ctx, origin) => origin === new URL(options.webUrl).origin,
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators,
      rpInitiatedLogout,
    },
    findAccount: async (_ctx, subject) => {
      const person = await people.withSubject(subject);
      return person && { accountId: subject, claims: () => ({ sub: subject, ...claimsOf(person) }) };
    },
    extraTokenClaims: async (_ctx, token) => {
      const person = 'accountId' in token && token.accountId ? await people.withSubject(token.accountId) : undefined;
      return person && claimsOf(person);
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: HOUR,
      IdToken: HOUR,
      AuthorizationCode: 60,
      Interaction: 600,
      Session: DAY,
      Grant: DAY,
      RefreshToken: DAY,
    },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
  });
}
