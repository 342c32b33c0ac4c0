import { statfsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'twotier-test-';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;

/** In memory where there is enough of it: a commit waits for the journal, and thousands of tests commit. */
function placeOfData(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir(); // not Linux
  }
}

/** What the run's own data folder is called: the process id tells later whether it is still needed. */
export const folderPrefix = () => join(placeOfData(), `${PREFIX}${process.pid}-`);

/** A run that was killed cannot clean up, and leaves 300 MB: the next one does. */
export async function removeLeftovers(): Promise<void> {
  const place = placeOfData();
  const names = (await readdir(place)).filter((name) => name.startsWith(PREFIX));
  const left = names.filter((name) => !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)));
  await Promise.all(left.map((name) => rm(join(place, name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
