import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runFetch, type OnArrival } from './arrival';
import { keepFetched } from './mongodCache';

/** A firewall that drops packets would else hold the first start for minutes. */
const STALL_MS = 10_000;

/** In a process of its own, because a download cannot be called off and its settings are read from the environment. */
const FETCH = `
const { MongoBinary } = require(process.argv[1]);
process.stdin.resume().on('end', () => process.exit(1));
MongoBinary.getPath({ downloadDir: process.argv[2] }).then(
  (path) => process.stdout.write('\\n' + path, () => process.exit(0)),
  (error) => process.stderr.write(String(error.message), () => process.exit(1)),
);`;

/** MongoDB's own build for this system, as mongodb-memory-server-core finds it. */
export async function downloadOfficial(cache: string, env: NodeJS.ProcessEnv, onArrival: OnArrival): Promise<string> {
  try {
    return await keepFetched(cache, 'mongod-official', async (folder) => {
      const said = await runFetch({
        command: process.execPath,
        args: ['-e', FETCH, require.resolve('mongodb-memory-server-core'), folder],
        // The folder is given and must be the only one looked at; more than one try would cost seconds in a closed network.
        env: { ...env, MONGOMS_MAX_RETRIES: '1', MONGOMS_DOWNLOAD_DIR: folder, MONGOMS_PREFER_GLOBAL_PATH: 'false' },
        folder,
        stallMs: STALL_MS,
        message: 'Downloading MongoDB',
        onArrival,
      });
      // Its own progress comes first.
      return ownCopy(said.split('\n').at(-1) ?? '', folder);
    });
  } catch (error) {
    throw new Error(`download of MongoDB: ${(error as Error).message}`, { cause: error });
  }
}

/** The package may have found one of its own earlier downloads: that stays where it is. */
async function ownCopy(binary: string, folder: string): Promise<string> {
  if (binary.startsWith(folder)) return binary;
  const copy = join(folder, 'mongod');
  await copyFile(binary, copy);
  return copy;
}
