import { ROLES, type Role } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import type { Context } from '../context';
import { endPartnership } from '../partnership/endPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { aContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import { aPartnership, aRelationship, cardOf, organizations, pairsSharing, partnersAnnounces } from '../testing/world';
import { endResellerRelationship } from './endResellerRelationship';
import type { RemovalImpact } from './removal';

const SEED = 20_261_125;
const PARTNERS = ['prv_a', 'prv_b', 'rsl_a', 'rsl_b'];
const CUSTOMERS = ['cus_a', 'cus_b'];

const half = fc.record({
  partner: fc.constantFrom(...PARTNERS),
  customer: fc.constantFrom(...CUSTOMERS),
});
const pair = fc.record({
  provider: fc.constantFrom('prv_a', 'prv_b'),
  reseller: fc.constantFrom('rsl_a', 'rsl_b'),
});
/** Mostly those who may: a refusal for the role alone tells little. */
const roles: fc.Arbitrary<Role> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Role>('GLOBAL_ADMIN', 'ADMIN_AGENT') },
  { weight: 1, arbitrary: fc.constantFrom(...ROLES) },
);
const attempt = fc.record({
  who: fc.constantFrom(...PARTNERS, ...CUSTOMERS),
  role: roles,
  which: fc.nat(20),
});
const graph = fc.record({
  halves: fc.uniqueArray(half, { minLength: 3, maxLength: 8, selector: (one) => `${one.partner} ${one.customer}` }),
  pairs: fc.uniqueArray(pair, { minLength: 1, maxLength: 4, selector: (one) => `${one.provider} ${one.reseller}` }),
  suspended: fc.option(fc.constantFrom(...PARTNERS), { freq: 3 }),
  attempts: fc.array(attempt, { minLength: 6, maxLength: 10 }),
});
type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never;

/** Opens all of it in a world of its own, told by a number; tells the edges. */
async function open({ halves, pairs, suspended }: Graph, inWorld: (id: string) => string): Promise<string[]> {
  await organizations(...[...PARTNERS, ...CUSTOMERS].map(inWorld));
  const edges: string[] = [];
  for (const { partner, customer } of halves)
    edges.push((await aRelationship({ partnerId: inWorld(partner), customerId: inWorld(customer) })).id);
  for (const { provider, reseller } of pairs)
    edges.push((await aPartnership({ providerId: inWorld(provider), resellerId: inWorld(reseller) })).id);
  if (suspended) await partnersAnnounces(cardOf(inWorld(suspended), { state: 'SUSPENDED', version: 2 }));
  return edges;
}

const ofPartnership = (id: string) => id.startsWith('pts');

const dryRun = ({ loaders }: Context, id: string): Promise<RemovalImpact | null> =>
  (ofPartnership(id) ? loaders.partnershipRemovalById : loaders.relationshipRemovalById).load(id);

const write = (context: Context, id: string) =>
  ofPartnership(id) ? endPartnership(context, id) : endResellerRelationship(context, id);

const hasEnded = async (id: string): Promise<boolean> => {
  const row = ofPartnership(id)
    ? await PartnershipModel.findById(id).lean()
    : await ResellerRelationshipModel.findById(id).lean();
  return row?.status === 'ENDED';
};

/** What the dry run says, and what the write does; the second is asked for in a request of its own. */
async function compare(
  context: () => Context,
  id: string,
  customers: string[],
): Promise<'ended' | 'refused' | 'unseen'> {
  const impact = await dryRun(context(), id);
  const endedBefore = await hasEnded(id);
  const before = (await Promise.all(customers.map(pairsSharing))).flat();

  const outcome = await write(context(), id);

  const ends = !endedBefore && (await hasEnded(id));
  expect(impact?.allowed ?? false).toBe(ends);
  if (!impact) {
    // Who has ended what it is no end of is answered again, and sees no such edge.
    if (!endedBefore) expect(outcome).toMatchObject({ code: 'NOT_FOUND' });
    return 'unseen';
  }
  expect(impact.allowed).toBe(impact.blockers.length === 0);
  if ('blockers' in outcome) expect(outcome.blockers).toEqual(impact.blockers);
  if (!ends) return 'refused';
  if (!ofPartnership(id)) {
    const after = (await Promise.all(customers.map(pairsSharing))).flat();
    const lost = before.filter(
      (one) => before.filter((other) => other === one).length > after.filter((other) => other === one).length,
    );
    expect(lost).toEqual(
      expect.arrayContaining(impact.partnerships.map((one) => `${one.providerId} ${one.resellerId}`)),
    );
    expect(impact.sharedCustomers).toBe(impact.partnerships.length);
  }
  return 'ended';
}

describe('removalImpact', () => {
  useTestDatabase();

  it(`says yes if and only if the write ends it, for whoever sees the edge (R15, R24; seed ${SEED})`, async () => {
    let worlds = 0;
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(graph, async (one) => {
        const world = (worlds += 1);
        const inWorld = (id: string) => `${id}${world}`;
        const edges = await open(one, inWorld);
        for (const { who, role, which } of one.attempts) {
          const id = edges[which % edges.length] as string;
          const result = await compare(() => aContext(inWorld(who), [role]), id, CUSTOMERS.map(inWorld));
          seen.set(result, (seen.get(result) ?? 0) + 1);
        }
      }),
      { numRuns: 8, seed: SEED },
    );
    expect(await whatDiffers()).toEqual([]);
    // Each of the three was met, so that the rule was put to the test.
    expect([...seen.keys()].sort()).toEqual(['ended', 'refused', 'unseen']);
  }, 60_000);
});
