import { createHash } from 'node:crypto';
import { createCollectionsAndIndexes } from '@twotier/mongo';
import mongoose from 'mongoose';

let taken = 0;

const models = () => Object.values(mongoose.connection.models);

const declared = () => models().map(({ collection, schema }) => [collection.collectionName, schema.indexes()]);

/**
 * The name of a database for these models. A worker keeps it from file to file: to make some fifty indexes anew takes longer than
 * most tests. Within a file each one who asks has another.
 */
export function keptDatabaseName(): string {
  taken += 1;
  const hash = createHash('sha256').update(JSON.stringify(declared())).digest('hex').slice(0, 12);
  return `test_${process.env.JEST_WORKER_ID ?? '1'}_${hash}_${taken}`;
}

/** Whether the database has exactly the collections and indexes of the models: a test may have made others, or dropped some. */
async function isAsDeclared(): Promise<boolean> {
  const database = mongoose.connection.getClient().db(mongoose.connection.name);
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  const names = found.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
  if (names.length !== models().length) return false;
  for (const { collection, schema } of models()) {
    if (!names.includes(collection.collectionName)) return false;
    const indexes = await database.collection(collection.collectionName).listIndexes().toArray();
    const made = new Set(indexes.map(({ name }: { name?: unknown }) => name));
    const wanted = schema.indexes().map(([, { name }]) => name);
    if (indexes.length !== wanted.length + 1) return false;
    if (!wanted.every((name) => name === undefined || made.has(name))) return false;
  }
  return true;
}

const countOf = (coll: string) => [
  { $collStats: { count: {} } },
  { $match: { count: { $gt: 0 } } },
  { $project: { _id: coll } },
];

/** Empties the collections that have something: to ask all of them at once costs less than to empty one. */
export async function emptyAll(): Promise<void> {
  const [first, ...others] = models();
  if (!first) return;
  const filled = await first.aggregate<{ _id: string }>([
    ...countOf(first.collection.collectionName),
    ...others.map(({ collection: { collectionName } }) => ({
      $unionWith: { coll: collectionName, pipeline: countOf(collectionName) },
    })),
  ] as never);
  const names = new Set(filled.map(({ _id }) => _id));
  await Promise.all(
    models()
      .filter(({ collection }) => names.has(collection.collectionName))
      .map(({ collection }) => collection.deleteMany()),
  );
}

/** Makes the connected database what the models say, and empty. */
export async function prepareDatabase(): Promise<void> {
  if (await isAsDeclared()) {
    await emptyAll();
    return;
  }
  await mongoose.connection.dropDatabase();
  await createCollectionsAndIndexes();
}
