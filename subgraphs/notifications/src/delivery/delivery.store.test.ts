import { transact } from '@twotier/mongo';
import { system } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { ada, allDeliveries, aQueueOf } from '../testing/deliveries';
import { DELIVERY_STATUSES, DELIVERY_TRANSITIONS, type ClaimedDelivery, type Mail, type Verdict } from './delivery';
import { DeliveryModel } from './delivery.model';
import { deliveryStore } from './delivery.store';

useTestDatabase();

const job = system('test');
const accepted: Verdict = { outcome: 'ACCEPTED', code: 250, reason: null };
const deferred: Verdict = { outcome: 'DEFERRED', code: 451, reason: '451 Later' };
const aMail = (given: Partial<Mail> = {}): Mail & { failure: null } => ({
  kind: 'ENROLLMENT_RECEIVED',
  reason: 'evt_1',
  about: 'enr_fabrikam',
  recipient: ada,
  data: {},
  link: null,
  createdAt: new Date('2026-11-20T10:00:00Z'),
  failure: null,
  ...given,
});
const queue = (...mails: ReturnType<typeof aMail>[]) => transact(() => deliveryStore.queue(job, mails));
const claim = async (leaseMs = 60_000) => (await deliveryStore.claim(job, leaseMs)) as ClaimedDelivery;
const letLeasesEnd = () =>
  DeliveryModel.collection.updateMany({ leaseUntil: { $exists: true } }, { $set: { leaseUntil: new Date(0) } });

describe('a queue of mails', () => {
  it('has one for each reason and address, however it is spelled (R30)', async () => {
    const upperCase = { ...ada, email: 'ADA@fabrikam.example' };
    await queue(aMail(), aMail({ recipient: upperCase }));
    const before = await allDeliveries();

    await queue(aMail({ data: { organizationName: 'Other' } }));

    expect(await allDeliveries()).toEqual(before);
    expect(before).toMatchObject([{ address: 'ada@fabrikam.example', status: 'PENDING', attemptCount: 0 }]);
  });

  it('leaves the second of two of one reason to the database (R30)', async () => {
    await queue(aMail());
    const [row] = await allDeliveries();

    await expect(DeliveryModel.create({ ...row, _id: 'dlv_second' })).rejects.toThrow('one_per_reason');
  });

  it('has another one for another event, and for another address', async () => {
    await queue(aMail(), aMail({ reason: 'evt_2' }), aMail({ recipient: { ...ada, email: 'grace@fabrikam.example' } }));

    expect(await DeliveryModel.countDocuments({ status: 'PENDING' })).toBe(3);
  });
});

describe('a claim', () => {
  it('takes the longest waiting, and nothing a second time while its lease lives', async () => {
    await aQueueOf(2);

    expect([await claim(), await claim(), await claim()]).toMatchObject([
      { id: 'dlv_00000' },
      { id: 'dlv_00001' },
      null,
    ]);
  });

  it('is given to one of twenty who ask at once', async () => {
    await aQueueOf(3);

    const claimed = await Promise.all(Array.from({ length: 20 }, () => claim()));

    expect(claimed.flatMap((one) => (one as ClaimedDelivery | null)?.id ?? []).sort()).toEqual([
      'dlv_00000',
      'dlv_00001',
      'dlv_00002',
    ]);
  });

  it('is taken over once its lease has ended, and then whoever was first records nothing', async () => {
    await aQueueOf(1);
    const first = await claim();
    await letLeasesEnd();
    const second = await claim();
    const before = await allDeliveries();

    expect(await deliveryStore.settle(first, deferred, 'RETRYING')).toBe(false);
    expect(await allDeliveries()).toEqual(before);

    expect(await deliveryStore.settle(second, accepted, 'SENT')).toBe(true);
    expect(await allDeliveries()).toMatchObject([{ status: 'SENT', attemptCount: 1 }]);
  });

  it('has a lease of exactly its length by the clock of the database', async () => {
    await aQueueOf(1);
    const { claimedAt } = await claim(7_000);
    const [{ leaseUntil } = { leaseUntil: undefined }] = await allDeliveries();

    expect(leaseUntil?.getTime()).toBe(claimedAt.getTime() + 7_000);
  });

  it('does not take what is tried again later', async () => {
    await aQueueOf(1, { nextAttemptAt: new Date('2099-01-01T00:00:00Z') });

    expect(await claim()).toBeNull();
  });

  it.each(DELIVERY_STATUSES.filter((status) => !DELIVERY_TRANSITIONS[status].includes('SENT')))(
    'does not take what is %s',
    async (status) => {
      await aQueueOf(1, { status });

      expect(await claim()).toBeNull();
    },
  );

  it('looks at what is due, and not at what is over', async () => {
    await aQueueOf(200, { status: 'SENT' });
    await DeliveryModel.collection.updateMany(
      { _id: { $in: ['dlv_00150', 'dlv_00199'] } as object },
      { $set: { status: 'PENDING' } },
    );

    const { executionStats } = (await DeliveryModel.collection
      .find({ status: { $in: ['PENDING', 'RETRYING'] }, $expr: { $lte: ['$nextAttemptAt', '$$NOW'] } })
      .sort({ nextAttemptAt: 1 })
      .explain('executionStats')) as { executionStats: { totalDocsExamined: number } };

    expect(executionStats.totalDocsExamined).toBe(2);
  });
});

describe('the states of a delivery', () => {
  const pairs = DELIVERY_STATUSES.flatMap((from) => DELIVERY_STATUSES.map((to) => ({ from, to })));
  const allowed = pairs.filter(({ from, to }) => DELIVERY_TRANSITIONS[from].includes(to));
  const refused = pairs.filter((pair) => !allowed.includes(pair));
  const leasedAs = async (status: (typeof pairs)[number]['from']): Promise<ClaimedDelivery> => {
    await aQueueOf(1);
    const delivery = await claim();
    await DeliveryModel.collection.updateMany({}, { $set: { status } });
    return delivery;
  };

  it.each(allowed)('go from $from to $to', async ({ from, to }) => {
    const delivery = await leasedAs(from);

    expect(await deliveryStore.settle(delivery, deferred, to)).toBe(true);
    expect(await allDeliveries()).toMatchObject([{ status: to }]);
  });

  it.each(refused)('never go from $from to $to, and nothing changes', async ({ from, to }) => {
    const delivery = await leasedAs(from);
    const before = await allDeliveries();

    expect(await deliveryStore.settle(delivery, deferred, to)).toBe(false);
    expect(await allDeliveries()).toEqual(before);
  });
});

describe('a record of attempts', () => {
  it('says when, what came of it and why, and when the next is', async () => {
    await aQueueOf(1);
    const delivery = await claim();
    await deliveryStore.settle(delivery, deferred, 'RETRYING');

    const [row] = await allDeliveries();
    expect(row).toMatchObject({
      status: 'RETRYING',
      attemptCount: 1,
      failure: '451 Later',
      firstAttemptAt: delivery.claimedAt,
      lastAttemptAt: delivery.claimedAt,
      attempts: [{ at: delivery.claimedAt, ...deferred }],
    });
    const pause = (row?.nextAttemptAt?.getTime() ?? 0) - delivery.claimedAt.getTime();
    expect(pause).toBeGreaterThanOrEqual(15_000);
    expect(pause).toBeLessThan(31_000);
  });

  it('counts all of them and keeps the last twenty', async () => {
    await aQueueOf(1, {
      attemptCount: 25,
      attempts: Array.from({ length: 20 }, () => ({ at: new Date(0), ...deferred })),
    });
    await deliveryStore.settle(await claim(), accepted, 'SENT');

    const [row] = await allDeliveries();
    expect(row).toMatchObject({ status: 'SENT', attemptCount: 26 });
    expect(row?.attempts).toHaveLength(20);
    expect(row?.attempts.at(-1)?.outcome).toBe('ACCEPTED');
    expect(row).not.toHaveProperty('nextAttemptAt');
    expect(row).not.toHaveProperty('failure');
  });
});

describe('the mails about something', () => {
  it('come newest first, a hundred at most', async () => {
    await aQueueOf(103);

    const newest = (await deliveryStore.newestAbout(['enr_fabrikam', 'enr_other'])).get('enr_fabrikam') ?? [];

    expect(newest).toHaveLength(100);
    expect([newest[0]?.id, newest.at(-1)?.id]).toEqual(['dlv_00102', 'dlv_00003']);
  });
});
