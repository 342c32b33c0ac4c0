import type { Model, mongo } from 'mongoose';

/** What a model declares, as the server takes it: all indexes of a collection in one command. */
const declared = ({ schema }: Model<never>): mongo.IndexDescription[] =>
  schema.indexes().map(([key, options]) => {
    // Mongoose adds an option that servers have given up.
    const known = Object.entries(options).filter(([name]) => name !== 'background');
    return { ...Object.fromEntries(known), key } as mongo.IndexDescription;
  });

/**
 * Lets `work` fill collections that are empty and that nobody reads, without their indexes; then builds all indexes of each
 * collection in one pass over it. To keep thirty indexes up to date with every batch takes most of the time of a large world.
 *
 * Should the process die in between, indexes are missing: `createCollectionsAndIndexes` makes them.
 */
export async function withoutIndexes<T>(models: readonly Model<never>[], work: () => Promise<T>): Promise<T> {
  for (const { collection } of models) await collection.dropIndexes();
  try {
    return await work();
  } finally {
    for (const model of models.filter(({ schema }) => schema.indexes().length > 0))
      await model.collection.createIndexes(declared(model));
  }
}
