import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { whyNotRunnable } from './programs';

/** Kept programs are named like this; what is still arriving is named otherwise, so that nobody starts half of one. */
const KEPT = /^mongod-[\w.-]+$/;

export function cacheFolder({ XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string {
  const home = unlessEmpty(HOME) ?? homedir();
  return join(unlessEmpty(XDG_CACHE_HOME) ?? join(home, '.cache'), 'twotier');
}

/** A variable that is set to nothing counts as not set. */
const unlessEmpty = (value: string | undefined) => (value === '' ? undefined : value);

export async function findCached(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => KEPT.test(one)).sort()) {
    const binary = join(folder, name);
    if (!(await whyNotRunnable(binary))) return binary;
  }
  throw new Error(`cache: ${folder} holds no mongod that runs here.`);
}

/**
 * Lets `fetchInto` put a program somewhere into a new folder, tries it, and keeps it under `name`. A rename is one step:
 * two processes at once, or one killed in between, leave a whole file or none.
 */
export async function keepFetched(
  cache: string,
  name: string,
  fetchInto: (folder: string) => Promise<string>,
): Promise<string> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'arriving-'));
  try {
    const fetched = await fetchInto(folder);
    const reason = await whyNotRunnable(fetched);
    if (reason) throw new Error(`it does not run here: ${reason}`);
    const kept = join(cache, name);
    await rename(fetched, kept);
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
