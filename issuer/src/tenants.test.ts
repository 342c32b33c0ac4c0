import { randomUUID } from 'node:crypto';
import { testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { createTenantStore, type TenantStore } from './tenants';

const client = new mongoose.mongo.MongoClient(testDatabaseUri());
const database = client.db(`issuer_test_${randomUUID()}`);

const aTenant = (label: string, idempotencyKey: string) => ({
  name: 'Nova Cloud Ltd',
  label,
  countryCode: 'GB',
  administratorName: 'Nora Vane',
  idempotencyKey,
});

/** All look whether they were here before, and none was: the reads of all go to the database before the first write. */
const atOnce = (tenants: TenantStore, asked: ReturnType<typeof aTenant>[]) =>
  Promise.all(asked.map((tenant) => tenants.create(tenant)));

describe('create', () => {
  afterAll(async () => {
    await database.dropDatabase();
    await client.close();
  });

  it('makes one tenant of one request that comes five times at once', async () => {
    const tenants = await createTenantStore(database, 'twotier.example');
    const answers = await atOnce(
      tenants,
      Array.from({ length: 5 }, () => aTenant('fivefold', 'the-key-of-them-all')),
    );
    expect(answers).toEqual(Array(5).fill(await tenants.labelled('fivefold')));
    expect(await database.collection('tenants').countDocuments({ label: 'fivefold' })).toBe(1);
  });

  it('gives a label once, when five ask for it at once', async () => {
    const tenants = await createTenantStore(database, 'twotier.example');
    const keys = Array.from({ length: 5 }, (_, index) => `the-key-of-number-${index}`);
    const answers = await atOnce(
      tenants,
      keys.map((key) => aTenant('contested', key)),
    );
    expect(answers.filter((answer) => answer === 'domain_taken')).toHaveLength(4);
    expect(answers).toContainEqual(await tenants.labelled('contested'));
  });

  it('takes one key for one of two requests, when both come at once', async () => {
    const tenants = await createTenantStore(database, 'twotier.example');
    const answers = await atOnce(tenants, [aTenant('first', 'the-key-of-both'), aTenant('second', 'the-key-of-both')]);
    expect(answers.filter((answer) => answer === 'key_reused')).toHaveLength(1);
    expect(await database.collection('tenants').countDocuments({ requestKey: 'the-key-of-both' })).toBe(1);
  });
});
