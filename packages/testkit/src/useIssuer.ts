import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { freePort } from './freePort';
import { GraphProcess } from './graphProcess';
import { testDatabaseUri } from './useTestDatabase';

const START_MS = 60_000;

/**
 * Gives the test file the development issuer, with its two directories, as a process of its own and on a database of its
 * own. Call it at the top of the file or of a `describe`.
 */
export function useIssuer() {
  const database = `test_${randomUUID()}_issuer`;
  const dataDir = mkdtempSync(join(tmpdir(), 'twotier-issuer-'));
  const apiKey = randomBytes(32).toString('base64url');
  const running: GraphProcess[] = [];

  beforeAll(async () => {
    const port = await freePort();
    const env = {
      ISSUER_PORT: String(port),
      ISSUER_DATABASE: database,
      MONGODB_URI: testDatabaseUri(),
      DATA_DIR: dataDir,
      DIRECTORY_API_KEY: apiKey,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'test',
    };
    const healthPath = '/.well-known/openid-configuration';
    const issuer = new GraphProcess({ name: 'issuer', folder: 'issuer', env, port, healthPath });
    running.push(issuer);
    await issuer.start();
  }, START_MS);

  afterAll(async () => {
    await Promise.all(running.map((issuer) => issuer.signal('SIGTERM')));
    rmSync(dataDir, { recursive: true, force: true });
    const connection = await mongoose.createConnection(testDatabaseUri(), { dbName: database }).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  return {
    /** Opens the directories. */
    apiKey,
    /** As it calls itself. Not before the tests run. */
    url: () => `http://localhost:${running[0]?.port ?? 0}`,
    process: () => running[0] as GraphProcess,
  };
}
