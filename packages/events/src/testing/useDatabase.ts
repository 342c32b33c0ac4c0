import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';

/** A database of its own for the test file, empty before each test. (The test kit builds on this package, not below it.) */
export function useDatabase(): void {
  beforeAll(async () => {
    await connect(process.env.TEST_MONGODB_URI ?? '', { dbName: `events_${randomUUID()}` });
    await createCollectionsAndIndexes();
  });
  beforeEach(async () => {
    await Promise.all(Object.values(mongoose.connection.models).map(({ collection }) => collection.deleteMany()));
  });
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });
}
