import { disconnect } from '@twotier/mongo';
import { nobody } from '@twotier/subgraph-kit';
import { testCursorKeys, testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { startPartners } from './server';
import { directoriesAt } from './testing/directories';
import { anIdentityToken, aToken, publicJwk } from './testing/partnersOverHttp';
import { ISSUER } from './testing/world';

const CARD =
  '{"query":"{ _entities(representations: [{ __typename: \\"Reseller\\", id: \\"rsl_fabrikam\\" }]) { __typename } }"}';

describe('startPartners', () => {
  const dbName = `test_${randomUUID()}`;
  const directories = directoriesAt('http://localhost:1');
  const env = {
    PARTNERS_PORT: '0',
    MONGODB_URI: testDatabaseUri(),
    PARTNERS_DATABASE: dbName,
    INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify([publicJwk]),
    CURSOR_KEYS: JSON.stringify(testCursorKeys),
    LINK_KEYS: JSON.stringify(testCursorKeys),
    TENANT_DIRECTORY: JSON.stringify(directories.TENANT_DIRECTORY),
    MEMBERSHIP_DIRECTORY: JSON.stringify(directories.MEMBERSHIP_DIRECTORY),
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
      { name: 'by_name' },
      { name: 'by_domain_skeleton' },
    ]);
    expect((await fetch(`${partners.url}/readyz`)).status).toBe(200);

    await partners.stop();

    await expect(ask()).rejects.toThrow('fetch failed');
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });

  it('says that it cannot serve while its database is away, and nothing of what is inside', async () => {
    const partners = await startPartners(env);
    const post = (path: string, token: string, body: string) =>
      fetch(partners.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
    await disconnect();

    const identity = {
      issuer: ISSUER,
      subject: 'sub_ada',
      tenantId: 't_fabrikam',
      isTenantAdministrator: true,
      isStaff: false,
    };
    const [ready, who, organization] = await Promise.all([
      fetch(`${partners.url}/readyz`),
      post('/identity', await anIdentityToken(identity), ''),
      post('/graphql', await aToken(nobody), CARD),
    ]);

    expect([ready.status, who.status, organization.status]).toEqual([503, 503, 200]);
    expect(await who.json()).toEqual({
      errors: [
        {
          message: 'It cannot be told at present who somebody is.',
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        },
      ],
    });
    expect(await organization.json()).toMatchObject({
      data: { _entities: [null] },
      errors: [
        {
          message: 'A part of the answer is not available at present. Try again in a moment.',
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        },
      ],
    });
    await partners.stop();
  });
});
