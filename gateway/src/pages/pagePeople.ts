import { randomUUID } from 'node:crypto';
import type { Identity, Logger } from '@twotier/subgraph-kit';
import type { Request, RequestHandler, Response } from 'express';
import type { createAccessTokenVerifier } from '../accessToken';
import { IssuerUnavailable } from '../issuerKeys';
import { joinAddress, showLeaving } from './joinView';
import { LANGUAGES, languageOf } from './language';
import { showMessage, type Exchange } from './page';
import type { Session, Sessions } from './session';
import type { SignedIn, SignIn } from './signIn';

interface Parts {
  sessions: Sessions;
  /** Null where nobody can sign in. */
  signIn: SignIn | null;
  verify: ReturnType<typeof createAccessTokenVerifier>;
  logger: Logger;
}

export interface PagePeople {
  /** Whoever is signed in on the pages, by a token that the graph takes, too. */
  signedIn(request: Request): Promise<{ session: Session; identity: Identity } | null>;
  signOut(response: Response): void;
  /** Sends the browser to the issuer, and notes for which link it left. */
  leave(exchange: Exchange, token: string, another: boolean): Promise<void>;
  /** Where the issuer leads back to: notes who it is for ten minutes, and goes on to the page that the person left. */
  comeBack: RequestHandler;
}

const signedInBy =
  (sessions: Sessions, verify: Parts['verify']): PagePeople['signedIn'] =>
  async (request) => {
    const session = await sessions.read('session', request);
    if (!session) return null;
    try {
      return { session, identity: await verify(session.accessToken) };
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      return null;
    }
  };

/** People who sign in on the pages. The one place to which a sign-in leads back is the page of an invitation. */
export function createPagePeople({ sessions, signIn, verify, logger }: Parts): PagePeople {
  async function requireUsable({ accessToken }: SignedIn): Promise<void> {
    try {
      await verify(accessToken);
    } catch (error) {
      logger.error({ err: error }, 'the sign-in of the pages gives access tokens that are not for the graph');
      throw error;
    }
  }

  async function comeBack(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const pending = await sessions.read('sign-in', request);
    const language = pending?.language ?? languageOf(request);
    const { over, declined, back } = LANGUAGES[language].texts.join;
    if (!pending || !signIn) {
      showMessage(exchange, { language, status: 400, ...over });
      return;
    }
    const href = joinAddress(pending.link, language);
    const person = await signIn.finish(request.originalUrl.split('?', 2)[1] ?? '', pending);
    // Not before: where the issuer did not answer, the same address can be opened again.
    sessions.end('sign-in', response);
    if (!person) {
      showMessage(exchange, { language, status: 400, ...declined, link: { href, text: back } });
      return;
    }
    await requireUsable(person);
    await sessions.write('session', response, { id: randomUUID(), ...person });
    response.redirect(303, href);
  }

  return {
    signedIn: signedInBy(sessions, verify),
    signOut: (response) => sessions.end('session', response),
    async leave(exchange, token, another) {
      const language = languageOf(exchange.request);
      if (!signIn) {
        showMessage(exchange, { language, status: 503, ...LANGUAGES[language].texts.join.noSignIn });
        return;
      }
      const { address, ...pending } = await signIn.begin(another);
      sessions.end('session', exchange.response);
      await sessions.write('sign-in', exchange.response, { ...pending, link: token, language });
      showLeaving(exchange, address);
    },
    comeBack: (request, response) => comeBack({ request, response }),
  };
}
