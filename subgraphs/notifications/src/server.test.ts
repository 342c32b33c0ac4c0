import { partnershipEnded, userInvited, type NewEvent } from '@twotier/events';
import { disconnect } from '@twotier/mongo';
import { internalPublicKeys, internalTokens, inAMinute, testCursorKeys, testDatabaseUri } from '@twotier/testkit';
import { useSmtpServer } from '@twotier/testkit/smtpServer';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { startNotifications } from './server';
import { anEndRequest, aRelationshipEnd, aTakingBack } from './testing/endings';
import { aViewer } from './testing/viewers';

const own = `test_${randomUUID()}`;
const relationships = `test_${randomUUID()}`;
const partners = `test_${randomUUID()}`;
const smtp = useSmtpServer();
const envOf = (smtpUrl: string) => ({
  NOTIFICATIONS_PORT: '0',
  MONGODB_URI: testDatabaseUri(),
  NOTIFICATIONS_DATABASE: own,
  RELATIONSHIPS_DATABASE: relationships,
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(internalPublicKeys),
  PARTNERS_DATABASE: partners,
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
  LINK_KEYS: JSON.stringify(testCursorKeys),
  SMTP_URL: smtpUrl,
  MAIL_FROM: 'no-reply@twotier.example',
  PUBLIC_URL: 'http://localhost:4000',
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  const client = await new mongoose.mongo.MongoClient(testDatabaseUri()).connect();
  await client.db(own).dropDatabase();
  await client.db(relationships).dropDatabase();
  await client.db(partners).dropDatabase();
  await client.close();
  await disconnect();
});

/** As its owner would, in that database. */
const announce = (dbName: string, { type, subject, data }: NewEvent<string, object>) => {
  const row = { _id: `evt_${randomUUID()}`, type, subject, data, at: new Date(), requestId: null };
  return mongoose.connection.getClient().db(dbName).collection<typeof row>('outbox').insertOne(row);
};

const theEnd = partnershipEnded({
  partnershipId: 'pts_contoso_fabrikam',
  providerId: 'prv_contoso',
  providerName: 'Contoso',
  resellerId: 'rsl_fabrikam',
  resellerName: 'Fabrikam',
  endedAt: new Date('2026-11-20T10:00:00Z'),
  endedByOrganizationId: 'prv_contoso',
});

const before = new Date('2026-11-19T10:00:00Z');

const theInvitation = userInvited({
  userId: 'usr_ada',
  organizationId: 'rsl_fabrikam',
  organizationName: 'Fabrikam',
  invitedByName: 'Grace Hopper',
  recipient: { displayName: 'Ada Lovelace', email: 'ada@fabrikam.example', locale: 'zh-CN' },
  roles: ['SALES_AGENT'],
  link: { version: 1, expiresAt: new Date('2099-01-01T10:00:00Z') },
});

describe('startNotifications', () => {
  it('brings up all of it from the environment alone, fills inboxes from another database, and takes it down', async () => {
    const { url, stop } = await startNotifications(envOf(smtp().url));
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

    for (const event of [anEndRequest(), aTakingBack(), aRelationshipEnd({ endedAt: before }), theEnd])
      await announce(relationships, event);
    while ((await ask()).data.notifications.edges.length < 2);

    expect((await ask()).data.notifications.edges).toEqual([
      { node: { title: 'Contoso has ended its partnership with your organisation.' } },
      { node: { title: 'Wingtip Toys has ended its reseller relationship with your organisation.' } },
    ]);
    expect((await mongoose.connection.collection('notifications').distinct('kind')).sort()).toEqual([
      'CUSTOMER_NO_LONGER_SHARED',
      'GRANTS_TAKEN_BACK',
      'PARTNERSHIP_ENDED',
      'RELATIONSHIP_ENDED',
      'RELATIONSHIP_END_REQUESTED',
    ]);
    await stop();
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });

  it('brings mails from another database to the mail server, and is ready while that server is away', async () => {
    await smtp().die();
    const { url, stop } = await startNotifications(envOf(smtp().url));

    const told = () => mongoose.connection.collection('notifications').countDocuments();
    const toldBefore = await told();
    await announce(partners, theInvitation);
    await announce(relationships, theEnd);
    const failed = () => mongoose.connection.collection('deliveries').countDocuments({ status: 'RETRYING' });
    while ((await failed()) === 0);

    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    while ((await told()) === toldBefore);

    await smtp().revive();
    await smtp().hasTaken(1);
    expect(smtp().mails).toMatchObject([{ recipients: ['ada@fabrikam.example'], from: 'no-reply@twotier.example' }]);
    expect((await smtp().mails[0]?.read())?.text).toContain('http://localhost:4000/join/usr_ada.1.');
    await stop();
  });
});
