import { HistoryModel } from '@twotier/history';
import { seededRandom, useTestDatabase } from '@twotier/testkit';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { aContext } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations } from '../testing/world';
import { customerListOf } from './customerListOf';
import { relationshipListOf } from './relationshipListOf';
import { ResellerRelationshipModel } from './resellerRelationship.model';

const SEED = 20_261_125;
const PARTNERS = ['prv_a', 'rsl_a', 'rsl_b'];
const CUSTOMERS = ['cus_a', 'cus_b', 'cus_c', 'cus_d', 'cus_e', 'cus_f'];
const instant = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute));
const COURSE = 60;

/** Partners come and go, a change a minute; every second customer is French. */
async function comeAndGo(random: () => number): Promise<void> {
  await organizations(
    ...PARTNERS,
    ...CUSTOMERS.map((id, at) => cardOf(id, { countryCode: at % 2 === 0 ? 'DE' : 'FR' })),
  );
  for (let minute = 1; minute <= COURSE; minute += 1) {
    const partnerId = PARTNERS[Math.floor(random() * PARTNERS.length)] as string;
    const customerId = CUSTOMERS[Math.floor(random() * CUSTOMERS.length)] as string;
    const active = await ResellerRelationshipModel.findOne({ partnerId, customerId, status: 'ACTIVE' }).lean();
    if (active) await endResellerRelationship({ ...aContext(customerId), now: () => instant(minute) }, active._id);
    else await aRelationship({ partnerId, customerId, since: instant(minute) });
  }
}

/** Which relationships were active at that instant, by what was written down until then. */
async function replay(at: Date): Promise<{ id: string; partnerId: string; customerId: string }[]> {
  const rows = await HistoryModel.find({ at: { $lte: at } })
    .sort({ at: 1 })
    .lean();
  const active = new Map<string, { id: string; partnerId: string; customerId: string }>();
  for (const { subject, what, parties } of rows) {
    if (what === 'relationship.started')
      active.set(subject, { id: subject, partnerId: parties[0] as string, customerId: parties[1] as string });
    if (what === 'relationship.ended') active.delete(subject);
  }
  return [...active.values()];
}

async function customersOf(partnerId: string, asOf: Date, countryCodes?: string[]): Promise<string[]> {
  const context = aContext(partnerId);
  const owner = { id: partnerId, kind: partnerId.startsWith('prv') ? ('PROVIDER' as const) : ('RESELLER' as const) };
  const list = await customerListOf(context, owner, {
    asOf,
    first: 50,
    ...(countryCodes && { filter: { countryCodes } }),
  });
  if (!list) throw new Error('hidden');
  const { rows } = await context.loaders.customerLists.page(list);
  expect((await context.loaders.customerLists.total(list)).count).toBe(rows.length);
  return rows.map(({ customerId }) => customerId).sort();
}

async function partnersOf(customerId: string, asOf: Date | null, viewer = customerId): Promise<string[] | null> {
  const context = aContext(viewer);
  const list = await relationshipListOf(context, customerId, { asOf });
  return list && (await context.loaders.relationshipLists.page(list)).rows.map(({ id }) => id).sort();
}

describe('who acted for whom on a past day', () => {
  useTestDatabase();

  it('is what a replay of the history says, at random instants', async () => {
    const random = seededRandom(SEED);
    await comeAndGo(random);
    const instants = [0, COURSE, ...Array.from({ length: 12 }, () => random() * COURSE), 7, 31];
    for (const at of instants.map(instant)) {
      const said = await replay(at);
      const of = (end: 'partnerId' | 'customerId', id: string) => said.filter((one) => one[end] === id);
      const wanted = {
        customers: PARTNERS.map((id) =>
          of('partnerId', id)
            .map(({ customerId }) => customerId)
            .sort(),
        ),
        partners: CUSTOMERS.map((id) =>
          of('customerId', id)
            .map((one) => one.id)
            .sort(),
        ),
      };
      const customers: string[][] = [];
      const partners: (string[] | null)[] = [];
      for (const id of PARTNERS) customers.push(await customersOf(id, at));
      for (const id of CUSTOMERS) partners.push(await partnersOf(id, at));
      expect({ seed: SEED, at, customers, partners }).toEqual({ seed: SEED, at, ...wanted });
      const french = CUSTOMERS.filter((_, index) => index % 2 === 1);
      expect(await customersOf('rsl_a', at, ['FR'])).toEqual(wanted.customers[1]?.filter((id) => french.includes(id)));
    }
  }, 60_000);

  it('tells a partner that shares the customer of that day only its own (R32)', async () => {
    await organizations('prv_a', 'rsl_a', 'rsl_b', 'cus_a');
    await aPartnership({ providerId: 'prv_a', resellerId: 'rsl_a' });
    const own = await aRelationship({ partnerId: 'rsl_a', customerId: 'cus_a', since: instant(1) });
    const other = await aRelationship({ partnerId: 'prv_a', customerId: 'cus_a', since: instant(2) });

    expect(await partnersOf('cus_a', instant(3))).toEqual([own.id, other.id].sort());
    expect(await partnersOf('cus_a', null, 'rsl_a')).toEqual([own.id, other.id].sort());
    expect(await partnersOf('cus_a', instant(3), 'rsl_a')).toEqual([own.id]);
    expect(await partnersOf('cus_a', instant(0), 'rsl_a')).toEqual([]);
    expect(await partnersOf('cus_a', instant(3), 'rsl_b')).toBeNull();
  });
});
