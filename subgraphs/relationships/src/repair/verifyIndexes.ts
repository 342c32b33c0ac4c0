import mongoose from 'mongoose';
import type { Finding, Verifying } from './finding';

/** Compares the indexes with what the models declare. What is too much is a migration's work. */
export async function* verifyIndexes({ repair, onProgress }: Verifying): AsyncGenerator<Finding> {
  for (const [at, model] of Object.values(mongoose.connection.models).entries()) {
    const { collectionName } = model.collection;
    const { toCreate, toDrop } = await model.diffIndexes();
    if (repair && toCreate.length > 0) await model.createIndexes();
    for (const keys of toCreate)
      yield { what: `index ${JSON.stringify(keys)} of ${collectionName}: is missing`, isMended: repair };
    for (const name of toDrop)
      yield { what: `index ${name} of ${collectionName}: no model declares it`, isMended: false };
    onProgress(at + 1);
  }
}
