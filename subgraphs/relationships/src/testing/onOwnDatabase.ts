import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import { KillableMongod } from '@twotier/testkit';

/** Runs a campaign on a database server of its own. */
export async function onOwnDatabase<T>(work: () => Promise<T>): Promise<T> {
  const mongod = await KillableMongod.start();
  try {
    await connect(mongod.uri, { dbName: 'relationships' });
    await createCollectionsAndIndexes();
    return await work();
  } finally {
    await disconnect();
    await mongod.remove();
  }
}
