import { HistoryModel } from '@twotier/history';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import type { Context } from '../context';
import { DirectoryUnavailable } from '../directories/errors';
import type { NewTenant, TenantDirectory } from '../directories/tenantDirectory';
import { noDirectories } from '../testing/directories';
import { allOfIt, NOW } from '../testing/memberships';
import { contextOf } from '../testing/world';
import { createTenant } from './createTenant';
import { TenantCreationsModel } from './tenantCreations.model';

const NEWCO: NewTenant = {
  name: 'Newco Cloud GmbH',
  label: 'newco',
  countryCode: 'DE',
  administratorName: 'Nadia Novak',
  idempotencyKey: 'a-key-of-nobody-else',
};
const CREATED = { tenantId: 't_newco', domain: 'newco.directory.example', signInName: 'newco' };

/** Somebody who is not signed in, and a directory that answers so. */
const asking = (create: TenantDirectory['create'], createTenantsPerHour = 2): Context => ({
  ...contextOf(nobody, { directories: { ...noDirectories, tenants: { ...noDirectories.tenants, create } } }),
  limits: { createTenantsPerHour },
  now: () => NOW,
});

const aDirectory = () => {
  const asked: NewTenant[] = [];
  const create: TenantDirectory['create'] = async (tenant) => {
    asked.push(tenant);
    return CREATED;
  };
  return { asked, create };
};

const placesTaken = async () => (await TenantCreationsModel.findOne().lean())?.count ?? 0;
const another = (number: number) => ({ ...NEWCO, idempotencyKey: `another-key-than-${number}` });

describe('createTenant', () => {
  useTestDatabase();

  it('creates it at the directory, for whoever is not signed in, and writes it down (R36)', async () => {
    const { asked, create } = aDirectory();

    expect(await createTenant(asking(create), { ...NEWCO, name: ' Newco Cloud GmbH ' })).toEqual(CREATED);

    expect(asked).toEqual([NEWCO]);
    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: 't_newco',
        what: 'tenant.created',
        parties: ['tenant:t_newco'],
        byUserId: null,
        at: NOW,
        before: null,
        after: { name: 'Newco Cloud GmbH', domain: 'newco.directory.example', countryCode: 'DE' },
      },
    ]);
    expect(JSON.stringify(await allOfIt())).not.toContain(NEWCO.idempotencyKey);
  });

  it('returns the same tenant to the same key, and writes it down once (R35)', async () => {
    const { create } = aDirectory();
    await createTenant(asking(create), NEWCO);

    expect(await createTenant(asking(create), NEWCO)).toEqual(CREATED);

    expect(await HistoryModel.countDocuments()).toBe(1);
  });

  it('writes it down once when ten ask for it at once (R35)', async () => {
    const context = asking(aDirectory().create, 10);

    const results = await Promise.all(Array.from({ length: 10 }, () => createTenant(context, NEWCO)));

    expect(results).toEqual(Array(10).fill(CREATED));
    expect(await HistoryModel.countDocuments()).toBe(1);
  });

  it('refuses an input that cannot be used with every fault, asks nobody and changes nothing', async () => {
    const { asked, create } = aDirectory();
    const before = await allOfIt();

    expect(await createTenant(asking(create), { ...NEWCO, name: ' ', label: 'Newco-' })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      fields: [
        { path: 'name', message: 'It is empty.' },
        { path: 'label', message: 'It has only small letters from a to z, digits and hyphens.' },
        { path: 'label', message: 'It begins with a letter.' },
        { path: 'label', message: 'It does not end with a hyphen.' },
      ],
    });

    expect(asked).toEqual([]);
    expect(await allOfIt()).toEqual(before);
  });

  it.each([
    ['a domain that is taken', 'DOMAIN_TAKEN' as const, { __typename: 'DomainTakenError', code: 'DOMAIN_TAKEN' }],
    [
      'a key that came with other input',
      'KEY_REUSED' as const,
      { __typename: 'IdempotencyKeyReusedError', code: 'IDEMPOTENCY_KEY_REUSED' },
    ],
    [
      'a provider that creates tenants itself',
      { url: 'https://provider.example/new' },
      { url: 'https://provider.example/new' },
    ],
  ])('passes on what the directory says of %s; it takes no place and leaves no trace', async (_what, said, result) => {
    expect(
      await createTenant(
        asking(async () => said),
        NEWCO,
      ),
    ).toMatchObject(result);

    expect(await placesTaken()).toBe(0);
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('keeps the place when the directory does not answer: the tenant may be there all the same', async () => {
    const away = asking(() => Promise.reject(new DirectoryUnavailable('away')));

    expect(await createTenant(away, NEWCO)).toMatchObject({
      __typename: 'DirectoryUnavailableError',
      code: 'DIRECTORY_UNAVAILABLE',
    });

    expect(await placesTaken()).toBe(1);
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('refuses when the hour is full, asks nobody, changes nothing and says when the next begins', async () => {
    const { asked, create } = aDirectory();
    await createTenant(asking(create), another(1));
    await createTenant(asking(create), another(2));
    const before = await allOfIt();
    const late = { ...asking(create), now: () => new Date('2026-11-25T10:59:59.500Z') };

    expect(await createTenant(asking(create), NEWCO)).toMatchObject({
      __typename: 'RateLimitedError',
      code: 'RATE_LIMITED',
      retryAfterSeconds: 3_600,
    });
    expect(await createTenant(late, NEWCO)).toMatchObject({ retryAfterSeconds: 1 });

    expect(asked).toHaveLength(2);
    expect(await allOfIt()).toEqual(before);
  });

  it('finds the tenant of whoever repeats a call in a full hour (R35)', async () => {
    const context = asking(aDirectory().create, 1);
    await createTenant(context, NEWCO);

    expect(await createTenant(context, NEWCO)).toEqual(CREATED);
    expect(await createTenant(context, { ...NEWCO, label: 'other' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('counts each hour anew', async () => {
    const context = asking(aDirectory().create, 1);
    await createTenant(context, another(1));

    expect(await createTenant({ ...context, now: () => new Date('2026-11-25T11:00:00Z') }, another(2))).toEqual(
      CREATED,
    );
  });

  it('lets no more pass than there are places, when ten come at once', async () => {
    const { asked, create } = aDirectory();
    const context = asking(create, 3);

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, number) => createTenant(context, another(number))),
    );

    expect(results.filter((result) => 'code' in result)).toHaveLength(7);
    expect(asked).toHaveLength(3);
    expect(await placesTaken()).toBe(3);
  });

  it('lets the database forget an hour that is over', async () => {
    await createTenant(asking(aDirectory().create), NEWCO);

    expect(await TenantCreationsModel.find().lean()).toMatchObject([{ expiresAt: new Date('2026-11-25T11:00:00Z') }]);
    expect(await TenantCreationsModel.collection.indexes()).toContainEqual(
      expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }),
    );
  });
});
