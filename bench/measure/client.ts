import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';

/** An operation, and who asks it. */
export interface Question {
  url: string;
  /** Null: nobody is signed in. */
  token: string | null;
  query: string;
  variables?: object;
}

export interface Reply {
  body: string;
  /** Until the last byte had arrived. */
  ms: number;
}

export const headersOf = ({ token }: Question) => ({
  'content-type': 'application/json',
  ...(token !== null && { authorization: `Bearer ${token}` }),
});

export const bodyOf = ({ query, variables }: Question) => JSON.stringify({ query, variables });

/** Makes everything warm: plans, caches, compiled code, connections. */
export async function askOften(question: Question, times: number): Promise<void> {
  const client = createClient(question);
  for (let asked = 0; asked < times; asked += 1) await client.ask();
  client.close();
}

/** One connection that is kept, as a client of the graph has it; Node's `fetch` would cost as much as what we measure. */
export function createClient(question: Question, headers: Record<string, string> = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = bodyOf(question);
  const options = {
    method: 'POST',
    agent,
    headers: { ...headersOf(question), ...headers, 'content-length': Buffer.byteLength(body) },
  };
  const ask = async (): Promise<Reply> => {
    const since = performance.now();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${question.url}/graphql`, options, resolve).on('error', reject).end(body);
    });
    const answer = await text(response);
    const ms = performance.now() - since;
    if (response.statusCode !== 200) throw new Error(`The gateway answered ${response.statusCode ?? 0}: ${answer}`);
    return { body: answer, ms };
  };
  return { ask, close: () => agent.destroy() };
}
