import { partnershipEnded } from '@twotier/events';
import { disconnect } from '@twotier/mongo';
import { internalPublicKeys, internalTokens, inAMinute, testCursorKeys, testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { startNotifications } from './server';
import { aViewer } from './testing/viewers';

const own = `test_${randomUUID()}`;
const relationships = `test_${randomUUID()}`;
const env = {
  NOTIFICATIONS_PORT: '0',
  MONGODB_URI: testDatabaseUri(),
  NOTIFICATIONS_DATABASE: own,
  RELATIONSHIPS_DATABASE: relationships,
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(internalPublicKeys),
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
  LOG_LEVEL: 'silent',
};

afterAll(async () => {
  const client = await new mongoose.mongo.MongoClient(testDatabaseUri()).connect();
  await client.db(own).dropDatabase();
  await client.db(relationships).dropDatabase();
  await client.close();
  await disconnect();
});

/** As relationships would, in its own database. */
const announceEnd = () => {
  const data = {
    partnershipId: 'pts_contoso_fabrikam',
    providerId: 'prv_contoso',
    providerName: 'Contoso',
    resellerId: 'rsl_fabrikam',
    resellerName: 'Fabrikam',
    endedAt: new Date('2026-11-20T10:00:00Z'),
    endedByOrganizationId: 'prv_contoso',
  };
  const row = { _id: 'evt_1', ...partnershipEnded(data), at: new Date(), requestId: null };
  return mongoose.connection.getClient().db(relationships).collection<typeof row>('outbox').insertOne(row);
};

describe('startNotifications', () => {
  it('brings up all of it from the environment alone, fills inboxes from another database, and takes it down', async () => {
    const { url, stop } = await startNotifications(env);
    const ask = async () => {
      const token = await internalTokens.sign(aViewer('rsl_fabrikam'), 'notifications', inAMinute());
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"{ notifications { edges { node { title } } } }"}',
      });
      return (await response.json()) as { data: { notifications: { edges: { node: { title: string } }[] } } };
    };
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await ask()).toEqual({ data: { notifications: { edges: [] } } });

    await announceEnd();
    while ((await ask()).data.notifications.edges.length === 0);

    expect((await ask()).data.notifications.edges).toEqual([
      { node: { title: 'Contoso has ended its partnership with your organisation.' } },
    ]);
    await stop();
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });
});
