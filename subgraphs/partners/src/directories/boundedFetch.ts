const ANSWER_MS = 3_000;
const LARGEST_ANSWER_BYTES = 512 * 1024;

async function readAtMost(response: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > most) throw new Error(`The answer is larger than ${most} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches from a server that is not ours: the whole answer within three seconds and 512 KiB, or none. Redirections are
 * handed back, so that no key travels to another address.
 */
export async function boundedFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) });
  const { status, headers } = response;
  const body = await readAtMost(response, LARGEST_ANSWER_BYTES);
  return new Response(body.length ? new Uint8Array(body) : null, { status, headers });
}
