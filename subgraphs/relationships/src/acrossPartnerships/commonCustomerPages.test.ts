import { nameKey } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import mongoose from 'mongoose';
import type { CustomerOrder } from '../resellerRelationship/resellerRelationship';
import { anyGraph, PROVIDERS, RESELLERS } from '../testing/anyGraph';
import { writeGraph, type SmallGraph } from '../testing/smallGraph';
import { aContext } from '../testing/viewers';
import { bindingOf, placeOf } from './commonCustomer';
import { commonCustomerListOf } from './commonCustomerListOf';
import { readCommonTotal } from './readCommonTotal';

const ORDERS: CustomerOrder[] = ['NAME', 'NAME_REVERSED', 'NEWEST', 'OLDEST'];
interface Question {
  viewer: string;
  /** Tails of ids. */
  asked: string[];
  atLeast: number;
  size: number;
  filter: { search?: string; countryCodes?: string[] };
}

const question: fc.Arbitrary<Question> = fc.record({
  viewer: fc.constantFrom(...PROVIDERS, ...RESELLERS),
  asked: fc.uniqueArray(fc.constantFrom('aa', 'ba', 'ca', 'ab', 'bb', 'cb', 'made-up'), { minLength: 1 }),
  atLeast: fc.constantFrom(1, 1, 2, 3),
  size: fc.integer({ min: 1, max: 5 }),
  filter: fc.constantFrom<Question['filter'][]>(
    {},
    {},
    { search: 'z' },
    { countryCodes: ['DE', 'FR'] },
    { search: '吉', countryCodes: ['NL'] },
  ),
});

const byCodePoints = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
const latest = (...instants: (Date | undefined)[]) => Math.max(...instants.map(Number));

/** What somebody sees by the rules alone: no index, no page, no merging. */
function expected(
  { partnerships, customers }: SmallGraph,
  { viewer, asked, atLeast, filter }: Question,
  order: CustomerOrder,
) {
  const { search, countryCodes }: Question['filter'] = order.startsWith('NAME') ? filter : {};
  const through = partnerships.filter(
    ({ id, status, providerId, resellerId }) =>
      status === 'ACTIVE' && [providerId, resellerId].includes(viewer) && asked.includes(id.slice(4)),
  );
  const age = (id: string) => Number(customers.find((one) => one.id === id)?.servedSince[viewer]);
  const key = (id: string) => nameKey(customers.find((one) => one.id === id)?.name ?? '');
  const compare = (one: string, other: string) =>
    (order.startsWith('NAME') ? byCodePoints(key(one), key(other)) : age(one) - age(other)) || byCodePoints(one, other);
  const listed = customers
    .filter(({ name }) => search === undefined || nameKey(name).startsWith(search))
    .filter(({ countryCode = '' }) => countryCodes?.includes(countryCode) ?? true)
    .map(({ id, servedSince }) => ({
      id,
      shares: through
        .filter(({ providerId, resellerId }) => servedSince[providerId] && servedSince[resellerId])
        .map((one) => ({
          id: one.id,
          since: latest(one.since, servedSince[one.providerId], servedSince[one.resellerId]),
        }))
        .sort((one, other) => one.since - other.since || byCodePoints(one.id, other.id))
        .map((one) => one.id),
    }))
    .filter(({ shares }) => shares.length >= atLeast)
    .sort((one, other) => compare(one.id, other.id));
  return order === 'NAME' || order === 'OLDEST' ? listed : listed.reverse();
}

const argsOf = ({ asked, atLeast, filter }: Question, order: CustomerOrder) => ({
  partnershipIds: asked.map((id) => `pts_${id}`),
  sharedThroughAtLeast: Math.min(atLeast, asked.length),
  orderBy: order,
  ...(order.startsWith('NAME') && { filter }),
});

/** All pages one after the other, as a client follows them; the customers in the order of the list. */
async function walk(asked: Question, order: CustomerOrder, direction: 'forward' | 'backward') {
  const pages: { id: string; shares: string[] }[][] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const context = aContext(asked.viewer);
    const place = direction === 'forward' ? { first: asked.size, after: cursor } : { last: asked.size, before: cursor };
    const list = commonCustomerListOf(context, { ...argsOf(asked, order), ...place });
    if (!list) throw new Error('No partner.');
    const page = await context.loaders.commonCustomerPages.load(list);
    const rows = page.rows.map(({ customerId, shares }) => ({
      id: customerId,
      shares: shares.map(({ partnership }) => partnership.id),
    }));
    const [goesOn, cameFrom] =
      direction === 'forward' ? [page.hasNextPage, page.hasPreviousPage] : [page.hasPreviousPage, page.hasNextPage];
    expect([cameFrom, rows.length <= asked.size]).toEqual([cursor !== null, true]);
    // Only the overlap may hand out a page that is shorter and not the last.
    if (goesOn && list.atLeast === 1) expect(rows).toHaveLength(asked.size);
    const last = direction === 'forward' ? page.rows.at(-1) : page.rows[0];
    const end = (direction === 'forward' ? page.endsAt : page.startsAt) ?? (last && placeOf(last));
    cursor = end ? context.cursors.encode(bindingOf(context.viewer, list), end) : null;
    more = goesOn;
    pages.push(rows);
  }
  return direction === 'forward' ? pages.flat() : pages.reverse().flat();
}

async function totalOf(asked: Question, order: CustomerOrder) {
  const context = aContext(asked.viewer);
  const list = commonCustomerListOf(context, argsOf(asked, order));
  return list && readCommonTotal(context, list);
}

describe('shared customers across partnerships', () => {
  useTestDatabase();

  it('come each once, with all their edges, whatever graph, order, direction and page (seed 20261125)', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, question, async (world, drawn) => {
        await Promise.all(Object.values(mongoose.connection.models).map((one) => one.collection.deleteMany()));
        await writeGraph(world);
        const asked = { ...drawn, atLeast: Math.min(drawn.atLeast, drawn.asked.length) };
        for (const order of ORDERS) {
          const listed = expected(world, asked, order);
          expect(await walk(asked, order, 'forward')).toEqual(listed);
          expect(await walk(asked, order, 'backward')).toEqual(listed);
          expect(await totalOf(asked, order)).toEqual({ count: listed.length, isExact: true });
        }
      }),
      { numRuns: 6, seed: 20_261_125 },
    );
  });
});
