import { LANGUAGES, languageOf, showInstant, type Language } from './language';
import { showMessage, showPage, type Exchange } from './page';

/** As `UserInvitation` of the graph. */
export interface Invitation {
  __typename: 'UserInvitation';
  organizationName: string;
  invitedByName: string;
  displayName: string;
  email: string;
  roles: string[];
  locale: string;
  expiresAt: string;
}

interface Showing {
  invitation: Invitation;
  /** Tokens of the forms. Joining is offered only to who is signed in. */
  tokens: { signIn: string; accept: string | null };
  /** Whom the pages take the person for. */
  name: string | null;
}

/** In words; a role that these pages do not know yet by its code. */
function namesOf(roles: readonly string[], language: Language): string {
  const names: Record<string, string> = LANGUAGES[language].texts.join.roleNames;
  return new Intl.ListFormat(LANGUAGES[language].tag).format(roles.map((role) => names[role] ?? role));
}

/** Who invites to what, and what can be done about it: sign in, and then join. */
export function showInvitation(exchange: Exchange, { invitation, tokens, name }: Showing): void {
  const language = languageOf(exchange.request, invitation.locale);
  const { join } = LANGUAGES[language].texts;
  const { organizationName, invitedByName, displayName, email, roles, expiresAt } = invitation;
  const signIn = {
    form: tokens.signIn,
    value: name ? 'signInAgain' : 'signIn',
    text: name ? join.another : join.signIn,
  };
  showPage(exchange, {
    template: 'join',
    language,
    title: join.title(organizationName),
    data: {
      lead: join.lead(invitedByName, organizationName),
      facts: [
        { name: join.organization, value: organizationName },
        { name: join.name, value: `${displayName} (${email})` },
        { name: join.roles, value: namesOf(roles, language) },
        { name: join.expiresAt, value: showInstant(language, expiresAt) },
      ],
      signedIn: name && join.signedIn(name),
      question: name ? join.question(organizationName) : join.signInHint(organizationName),
      forms: [
        ...(tokens.accept ? [{ form: tokens.accept, value: 'accept', text: join.accept, look: '' }] : []),
        { ...signIn, look: tokens.accept ? 'quiet' : '' },
      ],
    },
  });
}

/** Sends the browser on to the sign-in. */
export function showLeaving(exchange: Exchange, address: string): void {
  const language = languageOf(exchange.request);
  const { join } = LANGUAGES[language].texts;
  showPage(exchange, {
    template: 'leave',
    language,
    title: join.leaving,
    goesTo: address,
    data: { text: join.leavingText, goesTo: address, link: join.signIn },
  });
}

export function showJoined(exchange: Exchange, { organizationName }: Invitation): void {
  const language = languageOf(exchange.request);
  const { title, text } = LANGUAGES[language].texts.join.joined;
  showMessage(exchange, { language, title: title(organizationName), text });
}

/** Of the page of an invitation. */
export const joinAddress = (token: string, language: Language) => `/join/${token}?lang=${language}`;

interface Refusal {
  invitation: Invitation;
  token: string;
  name: string;
  code: string;
}

/** The link is good, and this person cannot use it. */
export function showRefused(exchange: Exchange, { invitation, token, name, code }: Refusal): void {
  const language = languageOf(exchange.request);
  const { refused, back } = LANGUAGES[language].texts.join;
  const { title, ...texts } = refused;
  const known = (Object.keys(texts) as (keyof typeof texts)[]).find((one) => one === code) ?? 'other';
  showMessage(exchange, {
    language,
    status: 403,
    title,
    text: texts[known](name, invitation.organizationName),
    link: { href: joinAddress(token, language), text: back },
  });
}
