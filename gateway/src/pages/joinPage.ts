import type { RequestHandler } from 'express';
import type { AskGraph } from './askGraph';
import { fieldOf, type Forms } from './forms';
import { showInvitation, showJoined, showRefused, type Invitation } from './joinView';
import { languageOf } from './language';
import { behindLink, showWorthless, type LinkNotValid } from './links';
import type { Exchange } from './page';
import { Forged } from './pageFaults';
import type { PagePeople } from './pagePeople';
import type { Session } from './session';

const ASK = `query UserInvitation($token: String!) {
  userInvitation(token: $token) {
    __typename
    ... on UserInvitation { organizationName invitedByName displayName email roles locale expiresAt }
    ... on LinkNotValidError { reason }
  }
}`;

const ACCEPT = `mutation AcceptUserInvitation($input: AcceptUserInvitationInput!) {
  acceptUserInvitation(input: $input) {
    __typename
    ... on UserError { code }
    ... on LinkNotValidError { reason }
  }
}`;

interface Outcome {
  __typename: string;
  code?: string;
  reason?: string;
}

interface Parts {
  ask: AskGraph;
  forms: Forms;
  people: PagePeople;
}

interface Found {
  token: string;
  found: Invitation;
}

const about = (token: string, { id, issuer, subject }: Session) => ['join', token, id, issuer, subject];
const aboutSigningIn = (token: string) => ['sign in', token];

interface Shown {
  token: string;
  invitation: Invitation;
  outcome: Outcome;
  /** Of whoever wanted to join. */
  name: string;
}

function showOutcome(exchange: Exchange, { token, invitation, outcome, name }: Shown): void {
  const { __typename, reason, code = '' } = outcome;
  if (__typename === 'AcceptUserInvitationSuccess') showJoined(exchange, invitation);
  else if (reason !== undefined && reason !== 'UNKNOWN') showWorthless(exchange, languageOf(exchange.request), reason);
  // The link was good a moment ago: it is the person whom it does not know.
  else showRefused(exchange, { invitation, token, code, name });
}

/** The page behind the link of an invited user: says who invites to what, lets them sign in, and joins them when they say so. */
export function joinPage({ ask, forms, people }: Parts): { show: RequestHandler; answer: RequestHandler } {
  const find = (exchange: Exchange) =>
    behindLink(exchange, async (token) => {
      const question = { query: ASK, variables: { token } };
      return (await ask<{ userInvitation: Invitation | LinkNotValid }>(exchange, question)).userInvitation;
    });

  async function show(exchange: Exchange, { token, found: invitation }: Found): Promise<void> {
    const person = await people.signedIn(exchange.request);
    showInvitation(exchange, {
      invitation,
      name: person?.session.name ?? null,
      tokens: {
        signIn: forms.tokenFor(exchange, aboutSigningIn(token)),
        accept: person && forms.tokenFor(exchange, about(token, person.session)),
      },
    });
  }

  async function accept(exchange: Exchange, { token, found: invitation }: Found): Promise<void> {
    const { request, response } = exchange;
    const person = await people.signedIn(request);
    if (!person || !forms.isOurs(request, about(token, person.session))) throw new Forged();
    const acceptance = { query: ACCEPT, variables: { input: { token } }, identity: person.identity };
    const { acceptUserInvitation: outcome } = await ask<{ acceptUserInvitation: Outcome }>(exchange, acceptance);
    if (outcome.__typename === 'AcceptUserInvitationSuccess') people.signOut(response);
    showOutcome(exchange, { token, invitation, outcome, name: person.session.name });
  }

  return {
    show: async (request, response) => {
      const exchange = { request, response };
      const found = await find(exchange);
      if (found) await show(exchange, found);
    },
    answer: async (request, response) => {
      const exchange = { request, response };
      const found = await find(exchange);
      if (!found) return;
      const wish = fieldOf(request, 'do');
      if (wish === 'accept') {
        await accept(exchange, found);
        return;
      }
      if (!forms.isOurs(request, aboutSigningIn(found.token))) throw new Forged();
      await people.leave(exchange, found.token, wish === 'signInAgain');
    },
  };
}
