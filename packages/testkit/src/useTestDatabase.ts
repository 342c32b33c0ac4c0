import { randomUUID } from 'node:crypto';
import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import mongoose from 'mongoose';

/**
 * Gives the test file a database of its own, with the collections and indexes of all models it has loaded, empty
 * before each test. Call it at the top of the file or of a `describe`.
 */
export function useTestDatabase(): void {
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: `test_${randomUUID()}` });
    await createCollectionsAndIndexes();
  });

  beforeEach(async () => {
    await Promise.all(Object.values(mongoose.connection.models).map((one) => one.collection.deleteMany()));
  });

  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });
}

/** The server that the whole run shares; `tests/setup` has started it. */
export function testDatabaseUri(): string {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri)
    throw new Error('TEST_MONGODB_URI is not set: run the tests with jest from the root, which starts a server.');
  return uri;
}
