import type { Model } from 'mongoose';

/**
 * Fills collections first and builds their indexes afterwards, which is several times faster. Unique ones stay: they guard.
 * Only for databases that nobody reads meanwhile: whoever names an index that is not there yet gets an error.
 */
export async function indexesLast<T>(models: readonly Model<never>[], fill: () => Promise<T>): Promise<T> {
  for (const { collection } of models) {
    const indexes = await collection.indexes();
    for (const { name, unique } of indexes) {
      if (name && name !== '_id_' && !unique) await collection.dropIndex(name);
    }
  }
  const filled = await fill();
  for (const model of models) await model.createIndexes();
  return filled;
}
