import { system, type Viewer } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { stores } from '../context';
import { createOrganizationLoaders } from '../organization/loaders';
import { everyTriple, ORGANIZATIONS, randomGraph, writeGraph, type Graph, type Triple } from '../testing/orderGraph';
import { aViewer } from '../testing/viewers';
import { inWords, mayAskByRules, toldByRules } from '../testing/orderModel';
import type { OrderEligibility } from './eligibility';
import { createEligibilityLoaders } from './loaders';

const loadersOf = (viewer: Viewer) =>
  createEligibilityLoaders({ stores, loaders: createOrganizationLoaders(stores, viewer) }, viewer);

const memberOf = (organization: string | null) => aViewer({ organization });

/** All answers to one viewer, asked at once. */
async function askAll(viewer: Viewer, triples: readonly Triple[]): Promise<(OrderEligibility | null)[]> {
  const { orderEligibilityOf } = loadersOf(viewer);
  return Promise.all(triples.map((triple) => orderEligibilityOf.load({ ...triple, at: null })));
}

/** What a partner reads beside a customer of its own says the same of each of its partnerships as the rules do. */
async function expectRightsToAgree(graph: Graph): Promise<void> {
  const partners = ORGANIZATIONS.filter((id) => !id.startsWith('cus'));
  const customers = ORGANIZATIONS.filter((id) => id.startsWith('cus'));
  await Promise.all(
    partners.map(async (who) => {
      const found = (await loadersOf(memberOf(who)).viewerRightsByCustomer.loadMany(customers)).map((rights, index) =>
        (rights instanceof Error || rights === null ? [] : rights).flatMap(({ permission, partnership, ...right }) =>
          permission === 'SUBMIT_ORDERS' && partnership
            ? [{ triple: tripleOf(partnership, customers[index] ?? ''), ...inWords(right) }]
            : [],
        ),
      );
      const isIts = ({ providerId, resellerId }: Triple) => [providerId, resellerId].includes(who);
      const wanted = everyTriple.filter(
        (triple) => isIts(triple) && isActive(graph, triple) && mayAskByRules(graph, who, triple),
      );
      expect(sorted(found.flat())).toEqual(
        sorted(wanted.map((triple) => ({ triple, ...toldByRules(graph, who, triple) }))),
      );
    }),
  );
}

const tripleOf = ({ providerId, resellerId }: Omit<Triple, 'customerId'>, customerId: string): Triple => ({
  providerId,
  resellerId,
  customerId,
});
const isActive = ({ partnerships }: Graph, { providerId, resellerId }: Triple) =>
  partnerships.some((one) => one.providerId === providerId && one.resellerId === resellerId && one.status === 'ACTIVE');
const sorted = (all: { triple: Triple }[]) =>
  all.toSorted((one, other) => JSON.stringify(one.triple).localeCompare(JSON.stringify(other.triple)));

const pair = { providerId: 'prv_a', resellerId: 'rsl_a' };
const question: Triple = { ...pair, customerId: 'cus_a' };

/** All that an order of this pair for this customer needs. */
const whole: Graph = {
  partnerships: [{ ...pair, status: 'ACTIVE', grants: ['SUBMIT_ORDERS'] }],
  relationships: ['prv_a', 'rsl_a'].map((partnerId) => ({ partnerId, customerId: 'cus_a' })),
  suspended: [],
};
const without = (partnerId: string) => whole.relationships.filter((one) => one.partnerId !== partnerId);

describe('orderEligibility', () => {
  useTestDatabase();

  it('says to each viewer of any graph what the rules say, and no more (R26, R32, R33)', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        await writeGraph(graph);
        const viewers = [null, ...ORGANIZATIONS, 'cus_stranger'];
        const wanted = viewers.map((viewer) =>
          everyTriple.map((triple) =>
            mayAskByRules(graph, viewer, triple) ? toldByRules(graph, viewer, triple) : null,
          ),
        );
        const given = viewers.map(async (viewer) =>
          (await askAll(viewer === null ? system('test') : memberOf(viewer), everyTriple)).map(inWords),
        );
        expect(await Promise.all(given)).toEqual(wanted);
        await expectRightsToAgree(graph);
        answered += wanted.flat().filter((one) => one !== null).length;
      }),
      { numRuns: 6 },
    );
    // Of the 297 questions about each graph most are for others to ask; those that are answered must be many.
    expect(answered).toBeGreaterThan(200);
  });

  it.each<{ who: string; case: string; given: Partial<Graph>; told: string[] }>([
    { who: 'prv_a', case: 'nothing stands against it', given: {}, told: [] },
    {
      who: 'prv_a',
      case: "the reseller's half is missing, which it would see",
      given: { relationships: without('rsl_a') },
      told: ['RELATIONSHIP_MISSING rsl_a'],
    },
    {
      who: 'prv_a',
      case: "the reseller's half is missing, which it would not see while the partnership is suspended",
      given: {
        relationships: without('rsl_a'),
        partnerships: [{ ...pair, status: 'SUSPENDED', grants: [] }],
        suspended: ['rsl_a'],
      },
      told: ['GRANT_MISSING', 'NOT_VISIBLE', 'ORGANIZATION_SUSPENDED', 'PARTNERSHIP_NOT_ACTIVE'],
    },
    {
      who: 'rsl_a',
      case: "the provider's half is missing, which it would see",
      given: { relationships: without('prv_a') },
      told: ['RELATIONSHIP_MISSING prv_a'],
    },
    {
      who: 'cus_a',
      case: 'its partners do not work together, which is theirs to know',
      given: { partnerships: [] },
      told: ['NOT_VISIBLE'],
    },
    {
      who: 'cus_a',
      case: 'several things stand against it that it may not see: one entry for all',
      given: { partnerships: [{ ...pair, status: 'SUSPENDED', grants: [] }], suspended: ['prv_a'] },
      told: ['NOT_VISIBLE', 'ORGANIZATION_SUSPENDED'],
    },
  ])('tells $who when $case (R26)', async ({ who, given, told }) => {
    await writeGraph({ ...whole, ...given });
    const [answer] = await askAll(memberOf(who), [question]);
    expect(inWords(answer ?? null)).toEqual({ allowed: told.length === 0, says: told });
  });

  it.each<{ who: string | null; case: string; given: Partial<Graph> }>([
    { who: 'prv_b', case: 'it is another provider', given: {} },
    { who: 'cus_b', case: 'it is another customer', given: {} },
    { who: null, case: 'it acts for nobody', given: {} },
    { who: 'prv_a', case: 'it does not serve the customer', given: { relationships: without('prv_a') } },
    { who: 'rsl_a', case: 'it does not serve the customer', given: { relationships: without('rsl_a') } },
    { who: 'cus_a', case: 'one of the two does not serve it', given: { relationships: without('rsl_a') } },
    {
      who: 'rsl_a',
      case: 'their partnership has ended',
      given: { partnerships: [{ ...pair, status: 'ENDED', grants: ['SUBMIT_ORDERS'] }] },
    },
  ])('answers $who nothing, as if nobody were there, when $case (R33)', async ({ who, given }) => {
    await writeGraph({ ...whole, ...given });
    const nowhere = { ...question, customerId: 'cus_never' };
    expect(await askAll(memberOf(who), [question, nowhere])).toEqual([null, null]);
  });

  it('asks nothing of the database for strangers and for ids of other kinds (R33)', async () => {
    await writeGraph(whole);
    const { providerId, resellerId, customerId } = question;
    const swapped = { providerId: resellerId, resellerId: providerId, customerId };
    const counted = await countQueries([mongoose.connection.name], async () => {
      expect(await askAll(memberOf('rsl_b'), [question])).toEqual([null]);
      expect(await askAll(memberOf('rsl_a'), [swapped, { ...question, customerId: resellerId }])).toEqual([null, null]);
    });
    expect(counted.commands).toBe(0);
  });

  it('takes three commands for one question and for a hundred, and looks up each pair once', async () => {
    const providers = Array.from({ length: 10 }, (_, index) => `prv_${index}`);
    const customers = Array.from({ length: 10 }, (_, index) => `cus_${index}`);
    await writeGraph({
      partnerships: providers.map((providerId) => ({
        providerId,
        resellerId: 'rsl_a',
        status: 'ACTIVE',
        grants: ['SUBMIT_ORDERS'],
      })),
      relationships: ['rsl_a', ...providers].flatMap((partnerId) =>
        customers.map((customerId) => ({ partnerId, customerId })),
      ),
      suspended: [],
    });
    const hundred = providers.flatMap((providerId) =>
      customers.map((customerId) => ({ providerId, resellerId: 'rsl_a', customerId })),
    );
    const cost = async (triples: Triple[]) => {
      const counted = await countQueries([mongoose.connection.name], async () => {
        const answers = await askAll(memberOf('rsl_a'), triples);
        expect(answers.every((answer) => answer?.allowed)).toBe(true);
      });
      return counted.byCommand.map(({ collection, command, docsExamined, keysExamined }) => ({
        command: `${collection}.${command}`,
        docsExamined,
        keysExamined,
      }));
    };
    const byName = (costs: Awaited<ReturnType<typeof cost>>) =>
      costs.toSorted((one, other) => one.command.localeCompare(other.command));

    expect(byName(await cost(hundred.slice(0, 1))).map(({ command }) => command)).toEqual([
      'organizations.find',
      'partnerships.find',
      'resellerRelationships.find',
    ]);
    const dear = byName(await cost(hundred));
    expect(dear.map(({ command, docsExamined }) => [command, docsExamined])).toEqual([
      ['organizations.find', 21],
      ['partnerships.find', 10],
      ['resellerRelationships.find', 110],
    ]);
    // One entry for each pair, and one step on for each branch of a query.
    expect(dear.every(({ keysExamined, docsExamined }) => keysExamined <= docsExamined + 10)).toBe(true);
  });
});
