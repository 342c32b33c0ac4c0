import type { Dispatcher } from 'undici';

/** Reads an answer whole, but not more than this of it. */
export async function readBody({ headers, body }: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  const tooLarge = () => {
    // Destroying reports an error to a stream that nobody reads any more.
    body.on('error', () => undefined).destroy();
    return new Error(`more than ${maxBytes} bytes`);
  };
  if (Number(headers['content-length']) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes).toString('utf8');
}
