import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const WARNING = 40;
const KEPT_LINES = 5;

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
  /** The last lines on standard error: what a process says when it gives up. */
  lastWords(): string[];
}

/** Everything goes to the file; warnings, errors and what is said on standard error also to `show`. */
export function logChild(
  child: ChildProcess,
  { folder, name }: { folder: string; name: string },
  show: (line: string) => void,
): ChildLog {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  const log = createWriteStream(file);
  const lastWords: string[] = [];
  if (child.stdout) {
    linesOf(child.stdout, (line) => {
      log.write(`${line}\n`);
      const warning = warningIn(line);
      if (warning) show(warning);
    });
  }
  if (child.stderr) {
    linesOf(child.stderr, (line) => {
      log.write(`${line}\n`);
      lastWords.push(line);
      if (lastWords.length > KEPT_LINES) lastWords.shift();
    });
  }
  child.once('close', () => log.end());
  return { file, lastWords: () => [...lastWords] };
}
