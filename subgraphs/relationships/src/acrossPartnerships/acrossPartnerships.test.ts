import { createLogger } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  seededRandom,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { endPartnership } from '../partnership/endPartnership';
import { serveRelationships } from '../server';
import { writeGraph } from '../testing/smallGraph';
import { aContext, aViewer } from '../testing/viewers';
import { aPartnership, aRelationship, aSharedCustomer, organizations } from '../testing/world';

const ACROSS = `query ($ids: [ID!]!, $filter: CustomerFilter, $orderBy: CustomerOrder, $atLeast: Int, $first: Int, $after: String) {
  sharedCustomers(partnershipIds: $ids, filter: $filter, orderBy: $orderBy, sharedThroughAtLeast: $atLeast, first: $first, after: $after) {
    totalCount totalCountIsExact pageInfo { hasNextPage endCursor }
    edges { node { id name countryCode } shares { sharedSince partnership { id provider { name } } resellerRelationship { id since } providerRelationship { id since } } } } }`;
const PAGE_ONLY = ACROSS.replace('totalCount totalCountIsExact', '');
const COVERAGE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Partnership {
  viewerCoverage { customers shared missing sharedInLast30Days isExact } } } }`;

interface Across {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { id: string }; shares: { partnership: { id: string } }[] }[];
}

const fabrikam = aViewer({ organization: 'rsl_fabrikam' });
const COMBINATIONS =
  'Across partnerships search, countryCodes and region go with NAME and NAME_REVERSED, and NEWEST and OLDEST with no filter.';
const day = (number: number) => new Date(Date.UTC(2024, 0, number));

describe('across partnerships, over HTTP', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const ask = async (variables: object, viewer = fabrikam, query = ACROSS) => {
    const { data, errors } = await subgraph.ask<{ sharedCustomers: Across | null }>(viewer, query, variables);
    return { list: data?.sharedCustomers ?? null, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };
  const coverageOf = async (viewer: typeof fabrikam, ...ids: string[]) => {
    const of = ids.map((id) => ({ __typename: 'Partnership', id }));
    const { data } = await subgraph.ask<{ _entities: ({ viewerCoverage: object } | null)[] }>(viewer, COVERAGE, { of });
    return data?._entities.map((one) => one?.viewerCoverage ?? null);
  };

  const PROVIDERS = Array.from({ length: 50 }, (_, index) => `prv_${String(index).padStart(2, '0')}`);
  const IDS = PROVIDERS.map((id) => `pts_${id.slice(4)}`);

  /** What showing one page costs. */
  const measured = async (variables: object) => {
    const lists: (Across | null)[] = [];
    const { commands, byCommand } = await countQueries([mongoose.connection.name], async () => {
      lists.push((await ask(variables, fabrikam, PAGE_ONLY)).list);
    });
    const { edges = [], pageInfo } = lists[0] ?? {};
    const [page, links] = byCommand;
    return {
      figures: { shown: edges.length, commands },
      shares: edges.reduce((sum, one) => sum + one.shares.length, 0),
      end: pageInfo?.endCursor,
      page,
      links,
    };
  };

  it('reads a page of keys of each partnership and the links it shows: two commands for 1, 10 and 50', async () => {
    const random = seededRandom(7);
    const servedSince = (index: number) =>
      Object.fromEntries(PROVIDERS.filter(() => random() < 0.2).map((id) => [id, day(index % 300)]));
    await writeGraph({
      partners: ['rsl_fabrikam', ...PROVIDERS],
      partnerships: PROVIDERS.map((providerId, index) => ({
        id: IDS[index] as string,
        providerId,
        resellerId: 'rsl_fabrikam',
        status: 'ACTIVE',
        since: day(1),
      })),
      customers: Array.from({ length: 300 }, (_, index) => ({
        id: `cus_${index}`,
        name: `${['Adventure', 'Bellows', 'Wingtip'][index % 3]} ${index}`,
        countryCode: ['DE', 'FR'][index % 2] as string,
        servedSince: { rsl_fabrikam: day(index % 100), ...servedSince(index) },
      })),
    });
    const ASKED = [
      { asked: 1, selection: {} },
      { asked: 10, selection: {} },
      { asked: 50, selection: {} },
      { asked: 50, selection: { orderBy: 'NAME_REVERSED' } },
      { asked: 50, selection: { orderBy: 'NEWEST' } },
      { asked: 50, selection: { filter: { search: 'b' } } },
      { asked: 50, selection: { filter: { countryCodes: ['FR'] } } },
    ];
    for (const { asked, selection } of ASKED) {
      const variables = { ids: IDS.slice(0, asked), first: 7, ...selection };
      const first = await measured(variables);
      const next = await measured({ ...variables, after: first.end });
      for (const { page, links, shares, figures } of [first, next]) {
        expect({ asked, selection, ...figures }).toEqual({ asked, selection, shown: 7, commands: 2 });
        // The partnership itself, 7 customers and one more, and the place that the page goes on from; of customers no document.
        expect(page?.keysExamined).toBeLessThanOrEqual(asked * (1 + 8 + 1));
        expect(page?.docsExamined).toBe(asked);
        expect(links?.docsExamined).toBe(shares);
        expect(links?.keysExamined).toBeLessThanOrEqual(2 * shares + asked);
      }
    }
  }, 60_000);

  /** Fabrikam works with Contoso, Northwind and, no longer, Adatum; Tailspin with Contoso. */
  const story = async () => {
    await organizations('prv_contoso', 'prv_northwind', 'prv_adatum', 'rsl_fabrikam', 'rsl_tailspin');
    await organizations('cus_wingtip', 'cus_lucerne', 'cus_margie', 'cus_bellows');
    const pairs = { contoso: 'rsl_fabrikam', northwind: 'rsl_fabrikam', adatum: 'rsl_fabrikam' };
    for (const [provider, resellerId] of Object.entries(pairs))
      await aPartnership({ id: `pts_${provider}`, providerId: `prv_${provider}`, resellerId });
    await aPartnership({ id: 'pts_tailspin', providerId: 'prv_contoso', resellerId: 'rsl_tailspin' });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await aRelationship({ partnerId: 'prv_northwind', customerId: 'cus_wingtip' });
    for (const partner of ['northwind', 'fabrikam'])
      await aRelationship({
        id: `rel_${partner}_margie`,
        partnerId: partner === 'fabrikam' ? 'rsl_fabrikam' : 'prv_northwind',
        customerId: 'cus_margie',
      });
    await aSharedCustomer('prv_contoso', 'rsl_tailspin', 'cus_lucerne');
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_bellows' });
  };
  const OWN = ['pts_contoso', 'pts_northwind', 'pts_adatum'];
  const seen = ({ list }: Awaited<ReturnType<typeof ask>>) =>
    list?.edges.map(({ node, shares }) => [node.id, ...shares.map(({ partnership }) => partnership.id)]);

  it('shows each customer once, with every edge and both halves, and counts them (R22)', async () => {
    await story();
    const { list } = await ask({ ids: OWN });
    expect(list).toMatchObject({ totalCount: 2, totalCountIsExact: true, pageInfo: { hasNextPage: false } });
    expect(list?.edges[0]).toMatchObject({
      node: { id: 'cus_margie', name: 'margie', countryCode: 'DE' },
      shares: [
        {
          sharedSince: '2024-01-01T00:00:00.000Z',
          partnership: { id: 'pts_northwind', provider: { name: 'northwind' } },
          resellerRelationship: { id: 'rel_fabrikam_margie', since: '2024-01-01T00:00:00.000Z' },
          providerRelationship: { id: 'rel_northwind_margie', since: '2024-01-01T00:00:00.000Z' },
        },
      ],
    });
    expect(seen(await ask({ ids: OWN }))).toEqual([
      ['cus_margie', 'pts_northwind'],
      ['cus_wingtip', 'pts_contoso', 'pts_northwind'],
    ]);
    const overlap = await ask({ ids: OWN, atLeast: 2 });
    expect(seen(overlap)).toEqual([['cus_wingtip', 'pts_contoso', 'pts_northwind']]);
    expect(overlap.list).toMatchObject({ totalCount: 1, totalCountIsExact: true });
    expect((await ask({ ids: ['pts_contoso'] })).list).toMatchObject({ totalCount: 1, totalCountIsExact: true });
    // Named twice it counts once.
    expect(seen(await ask({ ids: ['pts_contoso', 'pts_contoso'] }))).toEqual([['cus_wingtip', 'pts_contoso']]);
  });

  it('shares nothing through partnerships of others, former ones and made-up ones, all alike (R15, R33)', async () => {
    await story();
    await endPartnership(aContext('rsl_fabrikam'), 'pts_adatum');
    const nothing = {
      totalCount: 0,
      totalCountIsExact: true,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
    };
    for (const ids of [
      ['pts_tailspin'],
      ['pts_adatum'],
      ['pts_NeverGivenToAnything'],
      ['{"$gt":""}'],
      ['pts_tailspin', 'x'],
    ])
      expect(await ask({ ids })).toEqual({ list: nothing });
    // Beside one's own they change nothing.
    expect(seen(await ask({ ids: ['pts_tailspin', 'pts_contoso'] }))).toEqual([['cus_wingtip', 'pts_contoso']]);
    expect(seen(await ask({ ids: ['pts_NeverGiven', 'pts_contoso'] }))).toEqual([['cus_wingtip', 'pts_contoso']]);
    // Lucerne is shared by Contoso, but with Tailspin.
    expect(seen(await ask({ ids: OWN, filter: { search: 'lucerne' } }))).toEqual([]);
  });

  it('takes a cursor only for the same caller, partnerships and order', async () => {
    await story();
    const asked = { ids: OWN, first: 1 };
    const after = (await ask(asked)).list?.pageInfo.endCursor;
    expect(seen(await ask({ ...asked, ids: [...OWN].reverse(), after }))).toEqual([
      ['cus_wingtip', 'pts_contoso', 'pts_northwind'],
    ]);
    const refused = [
      { ...asked, after, ids: ['pts_contoso'] },
      { ...asked, after, orderBy: 'NAME_REVERSED' },
      { ...asked, after, filter: { search: 'w' } },
      { ...asked, after, atLeast: 2 },
      { ...asked, after: `${after}A` },
    ];
    for (const variables of refused) expect(await ask(variables)).toMatchObject({ list: null, code: 'INVALID_INPUT' });
    const contoso = aViewer({ organization: 'prv_contoso' });
    expect(await ask({ ...asked, after }, contoso)).toMatchObject({ list: null, code: 'INVALID_INPUT' });
  });

  it.each([
    ['no partnership', { ids: [] }, 'partnershipIds has 0 entries; 1 to 50 can be asked for.'],
    ['51 of them', { ids: Array(51).fill('pts_a') }, 'partnershipIds has 51 entries; 1 to 50 can be asked for.'],
    [
      'at least none',
      { ids: ['pts_a'], atLeast: 0 },
      'sharedThroughAtLeast is 0; of 1 different partnerships it is 1 to 1.',
    ],
    [
      'more than there are',
      { ids: ['pts_a', 'pts_a'], atLeast: 2 },
      'sharedThroughAtLeast is 2; of 1 different partnerships it is 1 to 1.',
    ],
    ['a filter by age', { ids: ['pts_a'], orderBy: 'NEWEST', filter: { countryCodes: ['DE'] } }, COMBINATIONS],
    ['a filter of one partner', { ids: ['pts_a'], filter: { origin: ['REFERRAL'] } }, COMBINATIONS],
    [
      'a pattern',
      { ids: ['pts_a'], filter: { search: '.*' } },
      'A search is the beginning of a name: letters and digits, not a pattern.',
    ],
    ['101 of a page', { ids: ['pts_a'], first: 101 }, 'first is 101; a page has 1 to 100 entries.'],
  ])('refuses %s without asking the database', async (_what, variables, message) => {
    const counted = await countQueries([mongoose.connection.name], async () => {
      expect(await ask(variables)).toEqual({ list: null, code: 'INVALID_INPUT', message });
    });
    expect(counted.commands).toBe(0);
  });

  it('is nothing for whoever is no partner, whatever they ask (R32, R34)', async () => {
    await story();
    const viewers = [
      aViewer({ organization: 'cus_wingtip' }),
      aViewer({ organization: null }),
      aViewer({ organization: null, roles: ['REVIEWER'] }),
    ];
    for (const viewer of viewers) expect(await ask({ ids: OWN }, viewer)).toEqual({ list: null });
  });

  describe('coverage', () => {
    it('is of the own side, and of an active partnership (R32)', async () => {
      await story();
      const side = (customers: number, shared: number, recent = 0) => ({
        customers,
        shared,
        missing: customers - shared,
        sharedInLast30Days: recent,
        isExact: true,
      });
      await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_bellows', since: new Date() });
      await endPartnership(aContext('rsl_fabrikam'), 'pts_adatum');

      expect(await coverageOf(fabrikam, ...OWN, 'pts_tailspin')).toEqual([side(3, 2, 1), side(3, 2), side(3, 0), null]);
      const contoso = aViewer({ organization: 'prv_contoso' });
      expect(await coverageOf(contoso, 'pts_contoso', 'pts_tailspin')).toEqual([side(3, 2, 1), side(3, 1)]);
    });

    it('costs the partnerships, their links of 30 days and the figures: three commands for 2 and 50', async () => {
      await story();
      const of = async (...ids: string[]) =>
        countQueries([mongoose.connection.name], () => coverageOf(fabrikam, ...ids));
      const made = Array.from({ length: 48 }, (_, index) => `pts_${index}`);
      expect(await of('pts_contoso', 'pts_northwind')).toMatchObject({ commands: 3 });
      expect(await of('pts_contoso', 'pts_northwind', ...made)).toMatchObject({ commands: 3 });
    });
  });
});
