import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const WARNING = 40;
const KEPT_LINES = 12;

/** A line of a structured log that somebody should see; null for one that is for the file alone. */
function warningIn(line: string): string | null {
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    if (level === undefined || level < WARNING) return null;
    return [msg, err?.message].filter(Boolean).join(': ');
  } catch {
    return null; // not of the logger
  }
}

const linesOf = (stream: Readable, onLine: (line: string) => void) =>
  createInterface({ input: stream }).on('line', onLine);

export interface ChildLog {
  file: string;
  /** The last lines that are no structured log: what a process says when it gives up. */
  lastWords(): string[];
}

/** Everything goes to the file; warnings and errors of a structured log also to `show`. */
export function logChild(
  child: ChildProcess,
  { folder, name }: { folder: string; name: string },
  show: (line: string) => void,
): ChildLog {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  const log = createWriteStream(file);
  const lastWords: string[] = [];
  const keep = (line: string) => {
    log.write(`${line}\n`);
    if (line.trim() === '' || line.startsWith('{')) return;
    lastWords.push(line);
    if (lastWords.length > KEPT_LINES) lastWords.shift();
  };
  if (child.stdout) {
    linesOf(child.stdout, (line) => {
      keep(line);
      const warning = warningIn(line);
      if (warning) show(warning);
    });
  }
  if (child.stderr) linesOf(child.stderr, keep);
  child.once('close', () => log.end());
  return { file, lastWords: () => [...lastWords] };
}
