import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishSignIn, redeem, testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { startIssuer, type RunningIssuer } from './startIssuer';

const REDIRECT = 'http://localhost:4000/directory/callback';

/** One issuer for the test file, on a database of its own. */
export function useStartedIssuer() {
  const database = `issuer_test_${randomUUID()}`;
  const apiKey = randomBytes(24).toString('base64url');
  const running: RunningIssuer[] = [];
  const folders: string[] = [];
  const connections: mongoose.Connection[] = [];
  const url = () => running[0]?.url ?? '';

  async function start() {
    const [dataDir = ''] = folders;
    const port = url() ? Number(new URL(url()).port) : 0;
    running[0] = await startIssuer({
      port,
      mongoUri: testDatabaseUri(),
      database,
      dataDir,
      directoryApiKey: apiKey,
    });
  }

  beforeAll(async () => {
    folders.push(await mkdtemp(join(tmpdir(), 'twotier-issuer-')));
    connections.push(await mongoose.createConnection(testDatabaseUri(), { dbName: database }).asPromise());
    await start();
  });
  afterAll(async () => {
    await running[0]?.stop();
    await connections[0]?.dropDatabase();
    await connections[0]?.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  });

  return {
    url,
    apiKey,
    collection: (name: string) => (connections[0] as mongoose.Connection).collection(name),
    async restart() {
      await running[0]?.stop();
      await start();
    },
    /** Asks the directory; with its key unless told. */
    ask: async (path: string, { key = apiKey, body }: { key?: string; body?: object | string } = {}) => {
      const response = await fetch(`${url()}/directory${path}`, {
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body !== undefined && { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
  };
}

/** Begins to sign in at the membership directory of this issuer, and finishes there as a persona. */
export async function signInAsMember(issuerUrl: string, persona: string, browse?: Parameters<typeof finishSignIn>[2]) {
  const verifier = randomBytes(32).toString('base64url');
  const request = new URLSearchParams({
    client_id: 'directory',
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'openid profile',
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const page = `${issuerUrl}/directory/membership/auth?${request.toString()}`;
  const { code } = await finishSignIn(page, persona, browse);
  return () =>
    redeem(`${issuerUrl}/directory/membership/token`, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT,
      client_id: 'directory',
      code_verifier: verifier,
    });
}
