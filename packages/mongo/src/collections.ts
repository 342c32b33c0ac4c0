import mongoose from 'mongoose';

/**
 * Creates what every registered model declares. Fails when the database holds other indexes than the models say: to
 * drop or change one is a migration's work.
 */
export async function createCollectionsAndIndexes(): Promise<void> {
  const models = Object.values(mongoose.connection.models);
  const differences: string[] = [];
  for (const model of models) {
    await model.createCollection();
    await createIndexes(model);
    differences.push(...(await whatDiffers(model)));
  }
  if (differences.length > 0)
    throw new Error(`The indexes differ from what the models declare: ${differences.join('; ')}.`);
}

type RegisteredModel = (typeof mongoose.connection.models)[string];

async function createIndexes(model: RegisteredModel): Promise<void> {
  try {
    await model.createIndexes();
  } catch (error) {
    // MongoDB says what is wrong, but not where.
    throw new Error(`${model.collection.collectionName}: ${(error as Error).message}`, { cause: error });
  }
}

async function whatDiffers(model: RegisteredModel): Promise<string[]> {
  const { toDrop, toCreate } = await model.diffIndexes();
  const { collectionName } = model.collection;
  return [
    ...toDrop.map((name) => `${collectionName} has ${name}, which no model declares`),
    ...toCreate.map((keys) => `${collectionName} lacks ${JSON.stringify(keys)}`),
  ];
}
