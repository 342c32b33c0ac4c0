import { hostname } from 'node:os';

const LONGEST = 200;

/**
 * What a mail server said, for people and logs: one line, without links (a filter may cite the one in our mail, and it
 * opens doors), without addresses of machines and of mailboxes.
 */
export function saidByServer(response: string): string {
  const line = response
    .replace(/[\p{C}\s]+/gu, ' ')
    .replaceAll(hostname(), '[host]')
    .replace(/\S*[:/]\/\S+/g, '[link]')
    .replace(/\S*[\w-]{43}\S*/g, '[link]')
    .replace(/\S+@\S+/g, '[address]')
    .replace(/\[?\b\d{1,3}(?:[.]\d{1,3}){3}\b\]?/g, '[address]')
    .replace(/\[?\b(?:IPv6:)?(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}\b\]?/gi, '[address]')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
