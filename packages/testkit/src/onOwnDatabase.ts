import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import { KillableMongod } from './killableMongod';

/** Runs a campaign on a database server of its own. */
export async function onOwnDatabase<T>(work: () => Promise<T>): Promise<T> {
  const mongod = await KillableMongod.start();
  try {
    await connect(mongod.uri, { dbName: 'campaign' });
    await createCollectionsAndIndexes();
    return await work();
  } finally {
    await disconnect();
    await mongod.remove();
  }
}
