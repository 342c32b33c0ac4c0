import { connect, disconnect } from '@twotier/mongo';
import { emptyAll, keptDatabaseName, prepareDatabase } from './keptDatabase';

/**
 * Gives the test file a database of its own, with the collections and indexes of all models it has loaded, empty
 * before each test. Call it at the top of the file or of a `describe`.
 */
export function useTestDatabase(): void {
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: keptDatabaseName() });
    await prepareDatabase();
  });

  beforeEach(async () => {
    await emptyAll();
  });

  afterAll(async () => {
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
