import { currentRequestId, type Logger } from '@twotier/subgraph-kit';
import * as client from 'openid-client';
import { PAGES_CALLBACK, type PagesOidc } from '../config';
import { SignInUnavailable } from './pageFaults';

/** What the browser's sign-in has to come back with; kept in its sealed cookie meanwhile. */
interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

export interface SignedIn {
  issuer: string;
  subject: string;
  /** To show to the person; decides nothing. */
  name: string;
  accessToken: string;
}

export interface SignIn {
  /** @param another the person wants to be somebody else than whom the issuer remembers */
  begin(another: boolean): Promise<Pending & { address: string }>;
  /** Null where the issuer says no, or the answer is not the one that is waited for. */
  finish(query: string, pending: Pending): Promise<SignedIn | null>;
}

const PATIENCE_SECONDS = 5;

/** Too late, or of somebody that stands before the issuer. */
const NO_ANSWER = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

/** The issuer answered, and the answer is no, or not what was waited for. Without a code the library could not even ask. */
const isRefusal = (error: unknown) =>
  error instanceof client.AuthorizationResponseError ||
  (error instanceof client.ResponseBodyError && error.status < 500) ||
  (error instanceof client.ClientError && error.code !== undefined && !NO_ANSWER.includes(error.code));

const unavailable = (error: unknown) => new SignInUnavailable('the sign-in does not answer', { cause: error });

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

function nameIn({ name, email, preferred_username, sub }: client.IDToken): string {
  return text(name) ?? text(email) ?? text(preferred_username) ?? sub;
}

/** Settings of the issuer, read once, when they are first needed: the gateway starts while the issuer is away. */
function settingsOf({ issuer, clientId }: PagesOidc): () => Promise<client.Configuration> {
  let known: Promise<client.Configuration> | undefined;
  const discover = () =>
    client.discovery(new URL(issuer), clientId, undefined, client.None(), {
      timeout: PATIENCE_SECONDS,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked only to be noticed; https issuers go without
      execute: issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
    });
  return () =>
    (known ??= discover().catch((error: unknown) => {
      known = undefined;
      throw unavailable(error);
    }));
}

/** Signing in by authorization code with PKCE, `state` and `nonce` (openid-client, which checks what comes back). */
export function createSignIn(oidc: PagesOidc, publicUrl: string, logger: Logger): SignIn {
  const { scope } = oidc;
  const callback = oidc.redirectUri ?? `${publicUrl}${PAGES_CALLBACK}`;
  const configuration = settingsOf(oidc);

  return {
    async begin(another) {
      const settings = await configuration();
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(settings, {
        redirect_uri: callback,
        scope,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(another && { prompt: 'login' }),
      });
      return { ...pending, address: address.href };
    },

    async finish(query, { state, nonce, verifier }) {
      const settings = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(settings, new URL(`${callback}?${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return null;
        const { iss: issuer, sub: subject } = claims;
        return { issuer, subject, name: nameIn(claims), accessToken: tokens.access_token };
      } catch (error) {
        if (!isRefusal(error)) throw unavailable(error);
        const { name, message } = error as Error;
        logger.info({ requestId: currentRequestId(), reason: `${name}: ${message}` }, 'sign-in refused');
        return null;
      }
    },
  };
}
