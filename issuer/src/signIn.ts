import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors, type Provider } from 'oidc-provider';
import type { People, Person } from './people';
import { groupsOf, SIGN_IN_POLICY, type signInPage } from './signInPage';

const LONGEST_FORM_BYTES = 1_000;

/** One of the places where people sign in. */
export interface SignInPlace {
  provider: Provider;
  people: People;
  page: typeof signInPage;
  subjectOf: (person: Person) => string;
}

interface Exchange extends SignInPlace {
  request: IncomingMessage;
  response: ServerResponse;
}

function say({ response }: Exchange, status: number, sentence: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(`${sentence}\n`);
}

async function showPage({ provider, people, page, response }: Exchange, clientId: string) {
  const client = await provider.Client.find(clientId);
  const html = page(client?.clientName ?? clientId, await groupsOf(people));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': SIGN_IN_POLICY,
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

async function takeChoice(exchange: Exchange) {
  const { provider, people, request, response } = exchange;
  const length = Number(request.headers['content-length']);
  if (!(length <= LONGEST_FORM_BYTES)) {
    say(exchange, 413, 'The form is too large.');
    return;
  }
  const name = new URLSearchParams(await text(request)).get('persona') ?? '';
  const person = await people.named(name);
  if (!person) {
    const names = people.personas.map((known) => known.name).join(', ');
    say(exchange, 400, `No persona is called ${JSON.stringify(name)}. Choose one of: ${names}.`);
    return;
  }
  const result = { login: { accountId: exchange.subjectOf(person), remember: false } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Answers the login page of one sign-in: shows the people, then takes the choice. */
export async function answerSignIn(exchange: Exchange, uid: string): Promise<void> {
  const { provider, request, response } = exchange;
  try {
    // The cookie decides which sign-in this is; the address must agree with it.
    const details = await provider.interactionDetails(request, response);
    if (details.uid !== uid) throw new errors.SessionNotFound('the address is of another sign-in');
    if (request.method === 'GET') await showPage(exchange, String(details.params.client_id));
    else if (request.method === 'POST') await takeChoice(exchange);
    else say(exchange, 405, 'Only GET and POST.');
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    say(
      exchange,
      400,
      'This sign-in is over, or another browser began it. Go back to where you came from and sign in again.',
    );
  }
}
