import type { Logger } from '@twotier/subgraph-kit';
import * as oidc from 'openid-client';
import { unavailable } from './askDirectory';
import { boundedFetch } from './boundedFetch';
import { isOnThisMachine } from './directoryAddress';
import { SignInRefused } from './errors';

interface Client {
  issuer: string;
  clientId: string;
  redirectUri: string;
  tenantClaim: string;
}

interface Answer {
  code: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** It comes from whoever calls us; nothing else than a code is worth a question. */
const CODE = /^[\x21-\x7e]{1,2000}$/;

/** Reads what the provider says of itself when that is needed first: it may start after us. */
function createDiscovery({ issuer, clientId }: Client) {
  let known: Promise<oidc.Configuration> | null = null;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Marked so that it stands out: for this machine alone.
  const insecure = isOnThisMachine(issuer) ? [oidc.allowInsecureRequests] : [];
  const discover = () =>
    oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      [oidc.customFetch]: boundedFetch,
      // Otherwise nobody looks at the signature of an id token that comes straight from the token endpoint.
      execute: [oidc.enableNonRepudiationChecks, ...insecure],
    });
  return () => {
    known ??= discover().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

/** The code or its token is not of this sign-in; everything else that goes wrong is no answer. */
const isRefusal = (error: unknown) =>
  (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') ||
  (error instanceof oidc.ClientError && error.code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED');

function memberOf(tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>, tenantClaim: string) {
  const claims = tokens.claims();
  if (!claims) throw new Error('There is no id token.');
  const tenantId = claims[tenantClaim];
  return {
    subject: claims.sub,
    accessToken: tokens.access_token,
    ...(typeof tenantId === 'string' && { tenantId }),
  };
}

/** Signs somebody in at another provider (openid-client): a code with PKCE and nonce, and an id token that is verified. */
export function createOpenIdSignIn(client: Client, logger: Logger) {
  const discover = createDiscovery(client);
  const failed = (error: unknown) =>
    isRefusal(error)
      ? new SignInRefused('The membership directory does not accept this sign-in.', { cause: error })
      : unavailable(logger, 'membership', error);

  async function begin() {
    const config = await discover().catch((error: unknown) => {
      throw failed(error);
    });
    const secrets = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: client.redirectUri,
      scope: 'openid profile',
      // Whoever is signed in elsewhere may be somebody else in this directory.
      prompt: 'login',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, ...secrets };
  }

  async function redeem({ code, state, nonce, codeVerifier }: Answer) {
    if (!CODE.test(code)) throw new SignInRefused('This is no code of a sign-in.');
    try {
      const config = await discover();
      // `iss` guards who asks several providers. We ask one, so it is the one that we would redeem the code at anyway.
      const answer = new URLSearchParams({ code, state, iss: config.serverMetadata().issuer });
      const tokens = await oidc.authorizationCodeGrant(config, new URL(`${client.redirectUri}?${answer.toString()}`), {
        expectedState: state,
        // Asks for an id token, too: there is no nonce without one.
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
      });
      return memberOf(tokens, client.tenantClaim);
    } catch (error) {
      throw failed(error);
    }
  }

  return { begin, redeem };
}
