import autocannon, { type Options, type Result } from 'autocannon';
import { bodyOf, headersOf, type Question } from './client';

export const CONNECTIONS = 50;
const TIMEOUT_SECONDS = 60;

export interface Load {
  requests: number;
  /** Those that were not answered in full: something was too slow for the gateway's deadline. */
  failed: number;
  seconds: number;
}

/** Autocannon looks only once a second whether all is done, so the last answer stops the clock. */
async function shoot(options: Options): Promise<Result & { seconds: number }> {
  const since = performance.now();
  let last = since;
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, found) => (error ? reject(error) : resolve(found)));
    run.on('response', () => (last = performance.now()));
  });
  return { ...result, seconds: (last - since) / 1_000 };
}

/** A number of requests rather than of seconds: none is cut off at the end, whose CPU time would be shared among the others. */
export async function load(question: Question, requests: number): Promise<Load> {
  const { errors, mismatches, non2xx, seconds } = await shoot({
    url: `${question.url}/graphql`,
    method: 'POST',
    headers: headersOf(question),
    body: bodyOf(question),
    connections: CONNECTIONS,
    timeout: TIMEOUT_SECONDS,
    amount: requests,
    verifyBody: (body) => !String(body).includes('"errors":'),
  });
  return { requests, failed: errors + mismatches + non2xx, seconds };
}

/** How many requests take about so many seconds, as a multiple of the connections. */
export const requestsFor = (seconds: number, { requests, seconds: took }: Pick<Load, 'requests' | 'seconds'>): number =>
  CONNECTIONS * Math.max(2, Math.round(((requests / took) * seconds) / CONNECTIONS));
