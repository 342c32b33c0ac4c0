import { Lease, OutboxModel } from '@twotier/events';
import { useTestDatabase } from '@twotier/testkit';
import { AsyncLocalStorage } from 'node:async_hooks';
import { createSystemContext } from '../context';
import { anOrganization, aPerson, contextOf } from '../testing/world';
import { AlreadyAnnouncing, announceOrganizations, sizeOfPart, type Announcing } from './announceOrganizations';
import { AnnouncementModel } from './announcement.model';
import { OrganizationModel } from './organization.model';
import { newOrganizationRow } from './organization.store';
import { renameOrganization } from './renameOrganization';

const context = createSystemContext('test');
const announce = (given: Partial<Announcing> = {}, by = context) =>
  announceOrganizations(by, { rate: 100_000, leaseMs: 200, ...given });

/** More than one part has. */
const many = async (count = 150) => {
  const rows = Array.from({ length: count }, (_, index) =>
    newOrganizationRow(
      { kind: 'CUSTOMER', name: `Wingtip ${index}`, countryCode: 'FR', tenantId: `t_${index}`, primaryDomain: null },
      `cus_${String(index).padStart(4, '0')}`,
    ),
  );
  await OrganizationModel.insertMany(rows);
  return rows.map(({ _id }) => _id);
};
const announcedIds = async () => (await OutboxModel.find().sort({ at: 1 }).lean()).map(({ subject }) => subject);

/** It comes no further than its first part. */
const brokenOff = () =>
  announce({
    onProgress: () => {
      throw new Error('killed');
    },
  });

describe('announceOrganizations', () => {
  useTestDatabase();

  it('tells of each organisation what it is, with its version, as a snapshot', async () => {
    const fabrikam = await anOrganization();
    await renameOrganization(contextOf(aPerson(fabrikam)), { name: 'Fabrikam Cloud' });
    await OutboxModel.deleteMany();

    expect(await announce()).toEqual({ announced: 1, isFinished: true });

    expect(await OutboxModel.find().lean()).toMatchObject([
      {
        type: 'organization.changed',
        subject: 'rsl_fabrikam',
        data: {
          id: 'rsl_fabrikam',
          kind: 'RESELLER',
          name: 'Fabrikam Cloud',
          countryCode: 'FR',
          tenantId: 't_fabrikam',
          state: 'ACTIVE',
          version: 2,
          primaryDomain: 'fabrikam.example',
          isSnapshot: true,
        },
      },
    ]);
  });

  it('never tells an older state under a newer version, whoever renames meanwhile', async () => {
    const fabrikam = await anOrganization();
    await OutboxModel.deleteMany();
    const original = context.stores.announcements;
    const outside = AsyncLocalStorage.snapshot();
    const next: typeof original.next = async (...given) => {
      const part = await original.next(...given);
      await outside(() => renameOrganization(contextOf(aPerson(fabrikam)), { name: 'Fabrikam Cloud' }));
      return part;
    };
    const announcements = { ...original, next };

    await announce({}, { ...context, stores: { ...context.stores, announcements } });

    const told = (await OutboxModel.find().lean()).map(({ data }) => data as { name: string; version: number });
    expect(told.map(({ name, version }) => `${version} ${name}`).sort()).toEqual(['1 Fabrikam', '2 Fabrikam Cloud']);
  });

  it('goes on where it was broken off, and begins anew once it has ended', async () => {
    const ids = await many();

    await expect(brokenOff()).rejects.toThrow('killed');
    expect(await announcedIds()).toEqual(ids.slice(0, 100));
    expect(await announce()).toEqual({ announced: 150, isFinished: true });
    expect(await announcedIds()).toEqual(ids);

    await announce();
    expect(await announcedIds()).toEqual([...ids, ...ids]);
  });

  it('begins anew when told so', async () => {
    const ids = await many();
    await expect(brokenOff()).rejects.toThrow('killed');

    expect(await announce({ fromStart: true })).toEqual({ announced: 150, isFinished: true });

    expect(await announcedIds()).toEqual([...ids.slice(0, 100), ...ids]);
  });

  it('ends after the part at hand when it shall stop, and says how far it has come', async () => {
    await many();
    const stopping = new AbortController();
    const seen: object[] = [];
    const onProgress: Announcing['onProgress'] = (progress) => {
      seen.push(progress);
      stopping.abort();
    };

    expect(await announce({ signal: stopping.signal, onProgress })).toEqual({ announced: 100, isFinished: false });
    expect(seen).toEqual([{ announced: 100, total: 150 }]);
  });

  it('refuses while another process announces, and announces nothing; it need not wait for one that has ended', async () => {
    await many(1);
    const other = new Lease('announce-organizations', 60_000);
    await other.take();

    await expect(announce({ leaseMs: 20 })).rejects.toBeInstanceOf(AlreadyAnnouncing);
    expect(await OutboxModel.countDocuments()).toBe(0);
    expect(await AnnouncementModel.countDocuments()).toBe(0);

    await other.release();
    expect(await announce()).toEqual({ announced: 1, isFinished: true });
    expect(await other.take()).toBe(true);
  });

  it('stops where another process has taken over, with nothing announced twice', async () => {
    const ids = await many(12);
    const onProgress = () => void new Lease('announce-organizations', 60_000).take();

    await expect(announce({ rate: 40, leaseMs: 1, onProgress })).rejects.toThrow('Another process has taken over');

    expect(await announcedIds()).toEqual(ids.slice(0, 10));
  });

  it('waits for the lease of a run that was killed', async () => {
    await many(1);
    await new Lease('announce-organizations', 50).take();

    expect(await announce()).toEqual({ announced: 1, isFinished: true });
  });

  it('keeps to its rate', async () => {
    await many(8);
    const since = performance.now();

    await announce({ rate: 40 });

    expect(performance.now() - since).toBeGreaterThanOrEqual(190);
  });

  it.each([
    [1, 1],
    [40, 10],
    [200, 50],
    [5_000, 100],
  ])('sends at %i a second %i at once', (rate, size) => {
    expect(sizeOfPart(rate)).toBe(size);
  });
});
