import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OLDEST_MAJOR = 6;
const VERSION_MS = 10_000;

/** The first program of that name on the `PATH` of `env`. */
export async function searchPath(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const file = join(folder, name);
    if (await isProgram(file)) return file;
  }
  return null;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Starts the program to see: it may be for another system, lack a library, or be too old. Null when it is fine. */
export async function whyNotRunnable(mongod: string): Promise<string | null> {
  try {
    const { stdout } = await run(mongod, ['--version'], { timeout: VERSION_MS });
    const version = /db version v(\d+)\.\d+/.exec(stdout);
    if (!version) return 'it does not say that it is a MongoDB server.';
    return Number(version[1]) < OLDEST_MAJOR ? `it is ${version[0]}, and 6.0 or newer is needed.` : null;
  } catch (error) {
    return lastLine(error);
  }
}

/** The line of a failed program that says most: its last one on stderr, else the error's own. */
export function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: unknown; message?: unknown };
  const said = typeof stderr === 'string' && stderr.trim() ? stderr : String(message);
  return said.trim().split('\n').at(-1) ?? '';
}
