import { disconnect } from '@twotier/mongo';
import { nobody } from '@twotier/subgraph-kit';
import { testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { startPartners } from './server';
import { aToken, publicJwk } from './testing/partnersOverHttp';

describe('startPartners', () => {
  const dbName = `test_${randomUUID()}`;
  const env = {
    PARTNERS_PORT: '0',
    MONGODB_URI: testDatabaseUri(),
    PARTNERS_DATABASE: dbName,
    INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify([publicJwk]),
    LOG_LEVEL: 'silent',
  };
  afterAll(async () => {
    const client = await new mongoose.mongo.MongoClient(testDatabaseUri()).connect();
    await client.db(dbName).dropDatabase();
    await client.close();
    await disconnect();
  });

  it('brings up database and server from the environment alone, and takes both down again', async () => {
    const partners = await startPartners(env);
    const ask = async () =>
      fetch(`${partners.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await aToken(nobody)}` },
        body: '{"query":"{ viewer { isStaff } }"}',
      });

    expect(await (await ask()).json()).toEqual({ data: { viewer: null } });
    expect(await mongoose.connection.collection('organizations').indexes()).toMatchObject([
      { name: '_id_' },
      { name: 'one_per_tenant', unique: true },
    ]);
    expect((await fetch(`${partners.url}/readyz`)).status).toBe(200);

    await partners.stop();

    await expect(ask()).rejects.toThrow('fetch failed');
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });
});
