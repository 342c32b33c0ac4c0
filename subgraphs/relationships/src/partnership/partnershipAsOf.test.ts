import { HistoryModel, type HistoryDocument } from '@twotier/history';
import { countQueries, seededRandom, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { stores } from '../context';
import { aContext } from '../testing/viewers';
import { walkPartnerships } from '../testing/walkPartnerships';
import { aPartnership, cardOf, deps, organizations, partnersAnnounces } from '../testing/world';
import { endPartnership } from './endPartnership';
import { openPartnership } from './openPartnership';
import { canEnd, PARTNERSHIP_STATUSES, type Partnership, type PartnershipStatus } from './partnership';
import { PartnershipModel } from './partnership.model';
import { partnershipResolvers } from './resolvers';
import { takeBackGrants } from './takeBackGrants';

const SEED = 20_261;
const COMMANDS = 60;
const PROVIDERS = ['prv_a', 'prv_b', 'prv_c', 'prv_d'];
const RESELLER = { ownerKind: 'RESELLER', ownerId: 'rsl_a' } as const;
const LASTING: PartnershipStatus[] = ['ACTIVE', 'SUSPENDED'];

const day = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000);
const fabrikam = (now = day(1_000)) => ({ ...aContext('rsl_a'), now: () => now });
const systemAt = (now: Date) => ({ ...deps, now: () => now });

const lastingWith = async (providerId: string) =>
  (await PartnershipModel.findOne({ providerId, status: { $in: LASTING } }).lean())?._id ?? 'pts_none';

type Resolve = (
  parent: object,
  args: { id: string; asOf?: Date },
  context: ReturnType<typeof fabrikam>,
) => Promise<Partnership | null>;
const resolvePartnership = partnershipResolvers.Query?.partnership as unknown as Resolve;

/** What may happen on a day; much of it is refused or changes nothing. */
const EVENTS = {
  open: (providerId: string, now: Date) =>
    openPartnership(systemAt(now), {
      providerId,
      resellerId: 'rsl_a',
      grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'],
      since: now,
    }),
  end: async (providerId: string, now: Date) => endPartnership(fabrikam(now), await lastingWith(providerId)),
  takeBack: async (providerId: string, now: Date) =>
    takeBackGrants(fabrikam(now), {
      partnershipId: await lastingWith(providerId),
      grants: [now.getUTCDate() % 2 ? 'SUBMIT_ORDERS' : 'ADMINISTER_TENANT'],
    }),
  suspend: (id: string, now: Date, version: number) =>
    partnersAnnounces(cardOf(id, { version, state: 'SUSPENDED' }), systemAt(now)),
  restore: (id: string, now: Date, version: number) => partnersAnnounces(cardOf(id, { version }), systemAt(now)),
};
const COURSE = ['open', 'open', 'end', 'takeBack', 'suspend', 'restore'] as const;

/** Grows a past, one event every other day. */
async function grow(random: () => number): Promise<void> {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  await organizations(...PROVIDERS, 'rsl_a');
  for (let step = 1; step <= COMMANDS; step += 1) {
    const event = pick(COURSE);
    const isChange = event === 'suspend' || event === 'restore';
    await EVENTS[event](pick(isChange ? [...PROVIDERS, 'rsl_a'] : PROVIDERS), day(2 * step), step + 1);
  }
}

interface Stood {
  id: string;
  status: string;
  grants: string[];
}

/** What was written down up to an instant, laid row by row on nothing. */
function replay(rows: readonly HistoryDocument[], at: Date): Stood[] {
  const found = new Map<string, Stood>();
  for (const { subject, at: done, after } of rows) {
    if (!subject.startsWith('pts_') || done > at) continue;
    found.set(subject, { ...(found.get(subject) as Stood), id: subject, ...(after as object) });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const inWords = (partnerships: readonly Partnership[]): Stood[] =>
  partnerships.map(({ id, status, grants }) => ({ id, status, grants })).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('partnerships as of an instant', () => {
  useTestDatabase();

  it(`are what a replay of history says, by id, by pair and in every list (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    await grow(random);
    const rows = await HistoryModel.find().sort({ at: 1 }).lean<HistoryDocument[]>();
    const ids = (await PartnershipModel.find().lean()).map(({ _id }) => _id);
    const seen = new Set<string>();

    // Days of events are even: on these, at the very instant; the others lie between.
    for (let turn = 0; turn < 25; turn += 1) {
      const at = day(Math.floor(random() * (2 * COMMANDS + 4)));
      const stood = replay(rows, at);
      for (const { status } of stood) seen.add(status);
      expect({ at, found: inWords(await stores.partnerships.findAsOf(fabrikam().viewer, ids, at)) }).toEqual({
        at,
        found: stood,
      });
      const pairs = PROVIDERS.map((providerId) => ({ providerId, resellerId: 'rsl_a' }));
      expect({ at, found: inWords(await stores.partnerships.ofPairsAsOf(pairs, at)) }).toEqual({
        at,
        found: stood.filter(({ status }) => status !== 'ENDED'),
      });
      const status = [LASTING, [...PARTNERSHIP_STATUSES], ['SUSPENDED' as const], ['ENDED' as const]][turn % 4];
      const orderBy = turn % 3 ? 'NEWEST' : 'OLDEST';
      const way = turn % 5 ? 'forward' : 'backward';
      const list = { ...RESELLER, asOf: at, orderBy, filter: { status: status as PartnershipStatus[] } } as const;
      const walk = await walkPartnerships(fabrikam(), list, { size: 1, way });
      expect({ at, status, found: inWords(walk.partnerships) }).toEqual({
        at,
        status,
        found: stood.filter((one) => status?.includes(one.status as PartnershipStatus)),
      });
      const instants = walk.partnerships.map(({ since }) => since.getTime());
      expect(instants).toEqual(instants.toSorted((a, b) => (orderBy === 'NEWEST' ? b - a : a - b)));
    }
    expect([...seen].sort()).toEqual(['ACTIVE', 'ENDED', 'SUSPENDED']);
  }, 30_000);

  describe('of which one was active, then without a grant, suspended, and ended', () => {
    const past = async () => {
      await organizations('prv_a', 'prv_b', 'rsl_a');
      const { id } = await aPartnership({
        providerId: 'prv_a',
        resellerId: 'rsl_a',
        grants: ['SUBMIT_ORDERS', 'ADMINISTER_TENANT'],
        since: day(10),
      });
      await takeBackGrants(fabrikam(day(20)), { partnershipId: id, grants: ['SUBMIT_ORDERS'] });
      await partnersAnnounces(cardOf('prv_a', { version: 2, state: 'SUSPENDED' }), systemAt(day(30)));
      await endPartnership(fabrikam(day(40)), id);
      return id;
    };
    const found = async (id: string, at: Date) => fabrikam().loaders.partnershipAsOf(at).load(id);

    it('shows it as it stood, and not at all before it began', async () => {
      const id = await past();
      expect(await found(id, day(9))).toBeNull();
      expect(await found(id, day(10))).toMatchObject({
        status: 'ACTIVE',
        grants: ['SUBMIT_ORDERS', 'ADMINISTER_TENANT'],
        endedAt: null,
      });
      expect(await found(id, day(20))).toMatchObject({ status: 'ACTIVE', grants: ['ADMINISTER_TENANT'] });
      expect(await found(id, day(30))).toMatchObject({ status: 'SUSPENDED', grants: ['ADMINISTER_TENANT'] });
      expect(await found(id, day(40))).toMatchObject({ status: 'ENDED', endedAt: day(40) });
    });

    it('is asked for by its id and an instant, which lies not in the future', async () => {
      const id = await past();
      const ask = (asOf?: Date) => resolvePartnership({}, { id, ...(asOf && { asOf }) }, fabrikam());
      expect(await ask(day(25))).toMatchObject({ id, status: 'ACTIVE', grants: ['ADMINISTER_TENANT'] });
      expect(await ask(day(9))).toBeNull();
      expect(await ask()).toMatchObject({ id, status: 'ENDED' });
      expect(() => ask(day(1_001))).toThrow('asOf lies in the future');
    });

    it('says of today what the viewer may do, since nobody ends anything in the past', async () => {
      const id = await past();
      const then = (await found(id, day(15))) as Partnership;
      expect([then.status, canEnd(fabrikam().viewer, then)]).toEqual(['ACTIVE', false]);
    });

    it('shows it to its ends alone (R32)', async () => {
      const id = await past();
      expect(await aContext('prv_a').loaders.partnershipAsOf(day(15)).load(id)).toMatchObject({ id });
      expect(await aContext('prv_b').loaders.partnershipAsOf(day(15)).load(id)).toBeNull();
      expect(await aContext(null).loaders.partnershipAsOf(day(15)).load(id)).toBeNull();
    });

    it('counts those that stood so, and takes one command and one for history', async () => {
      await past();
      await aPartnership({ providerId: 'prv_b', resellerId: 'rsl_a', since: day(12) });
      const page = { size: 20, direction: 'forward', cursor: null, position: null } as const;
      const list = { ...RESELLER, searchKey: null, countryCodes: null, since: null, order: 'NEWEST', page } as const;
      const read = (statuses: PartnershipStatus[], asked: { page: boolean; total: boolean }) =>
        stores.partnerships.list(fabrikam().viewer, { ...list, statuses, asOf: day(35) }, asked);
      const total = async (...statuses: PartnershipStatus[]) =>
        (await read(statuses, { page: false, total: true })).counted;
      expect(await total(...LASTING)).toEqual({ count: 2, isExact: true });
      expect(await total('SUSPENDED')).toEqual({ count: 1, isExact: true });
      expect(await total('ENDED')).toEqual({ count: 0, isExact: true });
      expect(await total()).toEqual({ count: 0, isExact: true });

      const counted = await countQueries([mongoose.connection.name], () => read(LASTING, { page: true, total: false }));
      expect(counted.byCommand.map(({ collection }) => collection)).toEqual(['partnerships', 'history']);
    });
  });

  it('takes one that has ended since for active where nothing was written down of it', async () => {
    await organizations('prv_a', 'rsl_a');
    const { id } = await aPartnership({ providerId: 'prv_a', resellerId: 'rsl_a', since: day(1) });
    await PartnershipModel.updateOne({ _id: id }, { status: 'ENDED', endedAt: day(5) });
    expect(await stores.partnerships.findAsOf(fabrikam().viewer, [id], day(3))).toMatchObject([
      { status: 'ACTIVE', endedAt: null },
    ]);
    expect(await stores.partnerships.findAsOf(fabrikam().viewer, [id], day(5))).toMatchObject([{ status: 'ENDED' }]);
  });
});
