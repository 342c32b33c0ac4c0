import { createLogger, cspRegions } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import { generateWorld } from '@twotier/worlds/generateWorld';
import mongoose from 'mongoose';
import { PartnershipModel } from '../partnership/partnership.model';
import { seedGeneratedWorld } from '../seed';
import { serveRelationships } from '../server';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { aViewer } from '../testing/viewers';
import { ResellerRelationshipModel, type RelationshipDocument } from './resellerRelationship.model';

const QUERY = `query ($of: [_Any!]!, $filter: CustomerFilter, $orderBy: CustomerOrder, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  _entities(representations: $of) { ... on Reseller { customers(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } missingHalf } } } } }`;

interface Customers {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { node: { id: string }; missingHalf: string | null }[];
}

/** Small enough that a page looks through a part of its list only. */
const SMALL = 2;
const LARGE = 30;
const OWNER = 'rsl_proseware';
const europe = cspRegions.find(({ id }) => id === 'EUROPE')?.countries.map(({ code }) => code) ?? [];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
type Row = RelationshipDocument;
type Fits = (row: Row, served: ReadonlySet<string>) => boolean;

/** Of the filters each: what is asked, and whether an entry belongs there by plain comparison. */
const CASES: { filter: object; orderBy: string; fits: Fits; isSparse?: true }[] = [
  { filter: {}, orderBy: 'NAME', fits: () => true },
  { filter: {}, orderBy: 'OLDEST', fits: () => true },
  {
    filter: { search: 'S', countryCodes: ['DE', 'FR'] },
    orderBy: 'NAME_REVERSED',
    fits: (row) => row.nameKey.startsWith('s') && ['DE', 'FR'].includes(row.countryCode),
  },
  { filter: { region: 'EUROPE' }, orderBy: 'NEWEST', fits: (row) => europe.includes(row.countryCode) },
  {
    filter: { region: 'EUROPE', countryCodes: ['DE', 'US'] },
    orderBy: 'NAME',
    fits: (row) => row.countryCode === 'DE',
  },
  { filter: { region: 'JAPAN', countryCodes: ['DE'] }, orderBy: 'NAME', fits: () => false },
  { filter: { countryCodes: [] }, orderBy: 'NEWEST', fits: () => false },
  {
    filter: { since: { start: day('2019-01-01'), end: day('2023-01-01') }, countryCodes: ['DE', 'FR'] },
    orderBy: 'NEWEST',
    fits: (row) =>
      row.since >= day('2019-01-01') && row.since < day('2023-01-01') && ['DE', 'FR'].includes(row.countryCode),
  },
  {
    filter: { since: { start: day('2025-08-01') } },
    orderBy: 'NAME',
    fits: (row) => row.since >= day('2025-08-01'),
    isSparse: true,
  },
  {
    filter: { since: { end: day('2016-06-01') } },
    orderBy: 'NAME_REVERSED',
    fits: (row) => row.since < day('2016-06-01'),
    isSparse: true,
  },
  {
    filter: { origin: ['PROVIDER'], countryCodes: ['DE', 'FR'] },
    orderBy: 'NAME',
    fits: (row) => row.origin === 'PROVIDER' && ['DE', 'FR'].includes(row.countryCode),
  },
  {
    filter: { origin: ['REFERRAL', 'PROVIDER'], since: { end: day('2020-01-01') } },
    orderBy: 'OLDEST',
    fits: (row) => row.origin !== 'OWN_MARKETING' && row.since < day('2020-01-01'),
  },
  { filter: { missing: 'MISSING_PROVIDER' }, orderBy: 'NAME_REVERSED', fits: (row) => row.missingHalf === true },
  { filter: { missing: 'MISSING_PROVIDER' }, orderBy: 'NEWEST', fits: (row) => row.missingHalf === true },
  {
    filter: { missingIn: true, search: 's' },
    orderBy: 'NAME',
    fits: (row, served) => row.nameKey.startsWith('s') && !served.has(row.customerId),
  },
  { filter: { missingIn: true }, orderBy: 'NEWEST', fits: (row, served) => !served.has(row.customerId) },
];

const REFUSED: [what: string, args: object][] = [
  ['search by age', { filter: { search: 'a' }, orderBy: 'OLDEST' }],
  ['two beside the index', { filter: { origin: ['REFERRAL'], since: { start: '2020-01-01T00:00:00Z' } } }],
  ['missing with countries', { filter: { missing: 'MISSING_PROVIDER', countryCodes: ['DE'] } }],
  ['missing with origin', { filter: { missing: 'MISSING_PROVIDER', origin: ['REFERRAL'] } }],
];

describe('the customers of a partner', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );

  async function ask(args: object, organization = OWNER) {
    const { data, errors } = await subgraph.ask<{ _entities: [{ customers: Customers | null }] }>(
      aViewer({ organization }),
      QUERY,
      { of: [{ __typename: 'Reseller', id: OWNER }], ...args },
    );
    return {
      list: data?._entities[0].customers ?? null,
      message: errors?.[0]?.message,
      code: errors?.[0]?.extensions.code,
    };
  }

  /** The whole list, page after page; a page may be short, and yet not the last. */
  async function walk(args: object, { way, size }: { way: 'forward' | 'backward'; size: number }) {
    const seen: string[] = [];
    let [cursor, longest, short]: [string | null, number, number] = [null, 0, 0];
    for (let page = 0; page < 100; page += 1) {
      const { list, message } = await ask({
        ...args,
        ...(way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor }),
      });
      if (!list) throw new Error(message);
      const ids = list.edges.map(({ node }) => node.id);
      longest = Math.max(longest, ids.length);
      seen.splice(way === 'forward' ? seen.length : 0, 0, ...ids);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
      cursor = way === 'forward' ? endCursor : startCursor;
      if (way === 'forward' ? !hasNextPage : !hasPreviousPage) break;
      short += ids.length < size ? 1 : 0;
    }
    return { seen, longest, short };
  }

  it('are those that fit, each once and in order, whichever filters go together and whichever way they are read', async () => {
    await seedGeneratedWorld(generateWorld({ relationships: 200, seed: 11 }), {});
    const partnership = await PartnershipModel.findOne({ resellerId: OWNER }).sort({ _id: 1 }).lean();
    const rows = await ResellerRelationshipModel.find({ partnerId: OWNER }).lean();
    const links = await SharedCustomerModel.find({
      resellerId: OWNER,
      providerId: partnership?.providerId ?? '',
    }).lean();
    const served = new Set(links.map(({ customerId }) => customerId));

    for (const [at, { filter, orderBy, fits, isSparse = false }] of CASES.entries()) {
      const args = { filter: { ...filter, ...('missingIn' in filter && { missingIn: partnership?._id }) }, orderBy };
      const keyOf = (row: Row) => (orderBy.startsWith('NAME') ? row.nameKey : row.since.toISOString());
      const wanted = rows
        .filter((row) => fits(row, served))
        .sort((one, other) =>
          keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : one.customerId < other.customerId ? -1 : 1,
        )
        .map(({ customerId }) => customerId);
      if (['NAME_REVERSED', 'NEWEST'].includes(orderBy)) wanted.reverse();

      const size = isSparse ? SMALL : LARGE;
      const { seen, longest, short } = await walk(args, { way: at % 2 === 0 ? 'forward' : 'backward', size });
      expect({ args, seen }).toEqual({ args, seen: wanted });
      expect(longest).toBeLessThanOrEqual(size);
      expect(short > 0).toBe(isSparse);
      expect((await ask({ ...args, first: 1 })).list).toMatchObject({
        totalCount: wanted.length,
        totalCountIsExact: true,
      });
    }
  }, 60_000);

  it.each(REFUSED)('refuse %s, name what goes together, and ask the database nothing', async (_what, args) => {
    const counted = await countQueries([mongoose.connection.name], async () => {
      expect(await ask(args)).toEqual({
        list: null,
        code: 'INVALID_INPUT',
        message: expect.stringContaining('These go together: search and countryCodes with NAME') as string,
      });
    });
    expect(counted.commands).toBe(0);
  });

  it.each([
    ['10,000 countries', { filter: { countryCodes: Array.from({ length: 10_000 }, () => 'DE') } }, 'at most 100'],
    [
      '61 countries',
      {
        filter: {
          countryCodes: [
            ...europe,
            ...(cspRegions.find(({ id }) => id === 'AFRICA')?.countries.map(({ code }) => code) ?? []),
          ].slice(0, 61),
        },
      },
      'at most 60',
    ],
    ['a region that there is not', { filter: { region: 'ATLANTIS' } }, 'region'],
    [
      'a span without time',
      { filter: { since: { start: '2024-01-01T00:00:00Z', end: '2024-01-01T00:00:00Z' } } },
      'since.start',
    ],
    ['the half that everybody here has', { filter: { missing: 'MISSING_RESELLER' } }, 'MISSING_PROVIDER'],
    ['the future', { asOf: '2999-01-01T00:00:00Z' }, 'future'],
    ['a past day by name', { asOf: '2020-01-01T00:00:00Z', orderBy: 'NAME' }, 'NEWEST alone'],
    ['a past day with a region', { asOf: '2020-01-01T00:00:00Z', filter: { region: 'EUROPE' } }, 'countryCodes'],
  ])('refuse %s', async (_what, args, message) => {
    expect(await ask(args)).toEqual({
      list: null,
      code: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('tell nothing of the other end of a partnership that is not active, not theirs, or not there (R32, R33)', async () => {
    await seedGeneratedWorld(generateWorld({ relationships: 200, seed: 11 }), {});
    const own = await PartnershipModel.findOne({ resellerId: OWNER }).sort({ _id: 1 }).lean();
    const foreign = await PartnershipModel.findOne({ resellerId: { $ne: OWNER } }).lean();
    await PartnershipModel.updateOne({ _id: own?._id }, { status: 'SUSPENDED' });
    for (const missingIn of [own?._id, foreign?._id, 'pts_none'])
      expect(await ask({ filter: { missingIn } })).toEqual({
        list: null,
        code: 'INVALID_INPUT',
        message: 'missingIn is no active partnership of this company.',
      });
  });
});
