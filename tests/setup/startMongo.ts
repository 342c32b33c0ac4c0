import { mkdtemp, rm } from 'node:fs/promises';
import { findMongod, startMongod } from '../../packages/mongo/src';
import { folderPrefix, removeLeftovers } from './leftovers';

declare global {
  /** Set while the run has a database server of its own. */
  var stopTestMongo: (() => Promise<void>) | undefined;
}

/** One database server for the whole run; each test file takes a database of its own on it. */
export default async function startMongo(): Promise<void> {
  if (process.env.TEST_MONGODB_URI) return;
  let announced = '';
  const { binary } = await findMongod({
    onProgress: ({ message }) => {
      if (message !== announced) console.log(`${message} …`);
      announced = message;
    },
  });
  await removeLeftovers();
  const dbPath = await mkdtemp(folderPrefix());
  const args = [
    ...['--setParameter', 'enableTestCommands=1'],
    // Tests bring their own clock. The server's would clean up under them what has run out by the real one.
    ...['--setParameter', 'ttlMonitorEnabled=false'],
  ];
  const mongod = await startMongod({ binary, dbPath, port: 0, args });
  globalThis.stopTestMongo = async () => {
    await mongod.stop();
    await rm(dbPath, { recursive: true, force: true });
  };
  process.env.MONGOD_BINARY = binary;
  process.env.TEST_MONGODB_URI = mongod.uri;
}
