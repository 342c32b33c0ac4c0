import { historyStore } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { createLogger, system, type PersonViewer } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import { generateWorld } from '@twotier/worlds/generateWorld';
import mongoose from 'mongoose';
import { PartnershipModel } from './partnership/partnership.model';
import { seedGeneratedWorld } from './seed';
import { serveRelationships } from './server';
import { aViewer } from './testing/viewers';

/** Nothing is in this collection: to ask for it tells where a page begins. */
const MARK = 'marks';
const DIRECTIONS = ['first', 'last'] as const;

/** What one page may cost. */
interface Bar {
  size: number;
  /** Examined at most by all commands of a page. */
  keys: number;
  commands: number;
}

/** An index has the list: it reads what it shows, one entry to see if more follow, and the one it goes on from. */
const BY_INDEX: Bar = { size: 7, keys: 7 + 2, commands: 1 };
/** Each further state or country is an interval of its own, with an entry of its own to begin with. */
const merging = (intervals: number): Bar => ({ ...BY_INDEX, keys: BY_INDEX.keys + intervals - 1 });
/** It looks through a part of its index: pages are small here, so that the lists are longer than that part. */
const LOOKING_THROUGH: Bar = { size: 1, keys: 20, commands: 3 };
/** And for each part of it through the history of what has changed since. */
const AS_OF: Bar = { size: 2, keys: 40, commands: 6 };

/** The arguments of a list, and what it may cost. A new combination is one more row. */
type Selection = readonly [selection: string, bar: Bar];

/** Stands for a partnership of the list's owner: whether it is active costs a command, and a key. */
const PARTNERSHIP = 'pts_of_the_owner';
const MISSING_IN: Bar = { size: 5, keys: 1 + 20 * 5, commands: 1 + 2 * 3 };

const CUSTOMERS: Selection[] = [
  ['', BY_INDEX],
  ['orderBy: NAME_REVERSED', BY_INDEX],
  ['orderBy: NEWEST', BY_INDEX],
  ['orderBy: OLDEST', BY_INDEX],
  ['filter: { search: "a" }', BY_INDEX],
  ['filter: { countryCodes: ["DE"] }', BY_INDEX],
  ['filter: { countryCodes: ["DE", "FR", "NL"] }', merging(3)],
  ['filter: { countryCodes: ["DE", "FR"], search: "s" }, orderBy: NAME_REVERSED', merging(2)],
  ['filter: { region: "EUROPE" }', merging(45)],
  ['filter: { region: "EUROPE", countryCodes: ["DE", "JP"] }, orderBy: OLDEST', BY_INDEX],
  ['filter: { countryCodes: ["DE", "GB"] }, orderBy: NEWEST', merging(2)],
  ['filter: { since: { start: "2018-01-01T00:00:00Z" }, countryCodes: ["DE", "FR"] }, orderBy: OLDEST', merging(2)],
  ['filter: { since: { end: "2024-01-01T00:00:00Z" } }, orderBy: NEWEST', BY_INDEX],
  ['filter: { since: { start: "2026-01-01T00:00:00Z" } }', LOOKING_THROUGH],
  ['filter: { since: { end: "2016-02-01T00:00:00Z" }, search: "s" }, orderBy: NAME_REVERSED', LOOKING_THROUGH],
  ['filter: { since: { start: "2026-01-01T00:00:00Z" }, region: "EUROPE" }', { size: 7, keys: 20 * 7, commands: 3 }],
  ['filter: { origin: [PROVIDER] }', LOOKING_THROUGH],
  ['filter: { origin: [PROVIDER], since: { start: "2018-01-01T00:00:00Z" } }, orderBy: NEWEST', LOOKING_THROUGH],
  [`filter: { missingIn: "${PARTNERSHIP}" }`, MISSING_IN],
  [`filter: { missingIn: "${PARTNERSHIP}", search: "s" }, orderBy: NAME_REVERSED`, MISSING_IN],
  ['asOf: "2020-06-01T00:00:00Z"', LOOKING_THROUGH],
  ['asOf: "2020-06-01T00:00:00Z", filter: { countryCodes: ["DE", "FR"] }', { size: 5, keys: 20 * 5, commands: 3 }],
];
const lacking = (half: string): Selection[] =>
  ['NAME', 'NAME_REVERSED', 'NEWEST', 'OLDEST'].map((order) => [
    `filter: { missing: ${half} }, orderBy: ${order}`,
    BY_INDEX,
  ]);
const PARTNERSHIPS: Selection[] = [
  ['', BY_INDEX],
  ['orderBy: NAME_REVERSED', BY_INDEX],
  ['orderBy: NEWEST', BY_INDEX],
  ['orderBy: OLDEST', BY_INDEX],
  ['filter: { search: "a" }', BY_INDEX],
  ['filter: { status: [ACTIVE] }', BY_INDEX],
  ['filter: { status: [ACTIVE, ENDED] }', merging(2)],
  ['orderBy: NEWEST, filter: { status: [ACTIVE, SUSPENDED, ENDED] }', merging(3)],
  ['orderBy: NEWEST, filter: { since: { start: "2015-01-01T00:00:00Z" } }', BY_INDEX],
  ['orderBy: OLDEST, filter: { status: [SUSPENDED], since: { end: "2026-01-01T00:00:00Z" } }', BY_INDEX],
  ['filter: { countryCodes: ["JP"] }', LOOKING_THROUGH],
  ['filter: { countryCodes: ["JP"], status: [ACTIVE, SUSPENDED, ENDED] }', LOOKING_THROUGH],
  ['filter: { region: "JAPAN" }, orderBy: NAME_REVERSED', LOOKING_THROUGH],
  ['filter: { region: "JAPAN" }, orderBy: NEWEST', LOOKING_THROUGH],
  ['filter: { since: { end: "2000-01-01T00:00:00Z" } }', LOOKING_THROUGH],
  ['asOf: "2026-06-01T00:00:00Z"', AS_OF],
  ['asOf: "2026-06-01T00:00:00Z", orderBy: OLDEST, filter: { status: [ENDED] }', AS_OF],
];

interface Row {
  viewer: PersonViewer;
  typename: string;
  field: string;
  direction: (typeof DIRECTIONS)[number];
  selection: string;
  bar: Bar;
}

const proseware = aViewer({ organization: 'rsl_proseware' });
const adatum = aViewer({ organization: 'prv_adatum' });
const OWNERS = [
  ['Reseller', { resellerId: 'rsl_proseware' }],
  ['Provider', { providerId: 'prv_adatum' }],
] as const;
const RESELLER = { viewer: proseware, typename: 'Reseller' };
const PROVIDER = { viewer: adatum, typename: 'Provider' };

const rowsOf = (list: Pick<Row, 'viewer' | 'typename' | 'field'>, selections: readonly Selection[]): Row[] =>
  selections.flatMap(([selection, bar]) => DIRECTIONS.map((direction) => ({ ...list, direction, selection, bar })));

const LISTS: Row[] = [
  ...rowsOf({ ...RESELLER, field: 'customers' }, [...CUSTOMERS, ...lacking('MISSING_PROVIDER')]),
  ...rowsOf({ ...PROVIDER, field: 'customers' }, [...CUSTOMERS, ...lacking('MISSING_RESELLER')]),
  ...rowsOf({ ...RESELLER, field: 'indirectProviders' }, PARTNERSHIPS),
  ...rowsOf({ ...PROVIDER, field: 'indirectResellers' }, PARTNERSHIPS),
];

/** Some partnerships of the world are not active any more. */
async function changeSomePartnerships(): Promise<void> {
  const found = await PartnershipModel.find({ $or: [{ resellerId: 'rsl_proseware' }, { providerId: 'prv_adatum' }] })
    .sort({ _id: 1 })
    .lean();
  const every = (nth: number) => ({
    _id: { $in: found.filter((_, index) => index % nth === 0).map(({ _id }) => _id) },
  });
  await PartnershipModel.updateMany(every(5), { status: 'SUSPENDED', version: 2 });
  await PartnershipModel.updateMany(every(6), { status: 'ENDED', endedAt: new Date('2026-01-01'), version: 2 });
  // Each has changed again and again after the instant of which lists are asked for.
  const months = [6, 7, 8].map((month) => new Date(Date.UTC(2026, month)));
  const entries = found.flatMap(({ _id }) =>
    months.map((at) => ({ subject: _id, what: 'partnership.suspended', parties: [], at, before: {}, after: {} })),
  );
  await transact(() => historyStore.appendMany(system('test'), entries));
  await PartnershipModel.updateMany({ version: 1 }, { version: 2 });
}

interface Answer {
  _entities: [{ list: { edges: unknown[]; pageInfo: Record<'startCursor' | 'endCursor', string | null> } }];
}

/** Every combination that the schema allows has its index, and none reads more than its bar. */
describe('every list, in every order and selection', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );

  /** An active one of each owner. */
  const partnerships = new Map<string, string>();

  /** Asks for one page, and hands out the cursor of the next. */
  async function askPage({ viewer, typename, field, direction, selection, bar }: Row, cursor: string | null) {
    const from = cursor === null ? '' : `${direction === 'first' ? 'after' : 'before'}: "${cursor}"`;
    const selected = selection.replace(PARTNERSHIP, partnerships.get(typename) ?? '');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} {
      list: ${field}(${direction}: ${bar.size} ${from} ${selected}) { edges { cursor } pageInfo { startCursor endCursor } } } } }`;
    const variables = { of: [{ __typename: typename, id: viewer.organization?.id }] };
    const list = (await subgraph.ask<Answer>(viewer, query, variables)).data?._entities[0].list;
    if (!list) throw new Error(`There is no such list: ${query}`);
    return list.pageInfo[direction === 'first' ? 'endCursor' : 'startCursor'];
  }

  it('stays on its index and within its bar, on the first page and on the next', async () => {
    await seedGeneratedWorld(generateWorld({ relationships: 1_000, seed: 7 }), {});
    await changeSomePartnerships();
    for (const [typename, owner] of OWNERS)
      partnerships.set(typename, (await PartnershipModel.findOne({ ...owner, status: 'ACTIVE' }).lean())?._id ?? '');
    const pages: { asked: string; bar: Bar }[] = [];
    // All of them under one profile, since to begin one takes longer than a page; a mark tells where a page begins.
    const { byCommand } = await countQueries([mongoose.connection.name], async () => {
      for (const row of LISTS) {
        let cursor: string | null = null;
        for (const page of ['first', 'next']) {
          pages.push({ asked: `${row.field} ${row.selection}, ${row.direction}, ${page} page`, bar: row.bar });
          await mongoose.connection.collection(MARK).findOne({});
          cursor = await askPage(row, cursor);
        }
      }
    });
    const marks = byCommand.flatMap(({ collection }, index) => (collection === MARK ? [index] : []));
    expect(marks).toHaveLength(pages.length);
    for (const [index, { asked, bar }] of pages.entries()) {
      const commands = byCommand.slice((marks[index] as number) + 1, marks[index + 1]);
      const keys = commands.reduce((sum, { keysExamined }) => sum + keysExamined, 0);
      const strays = commands.filter(({ plan, sortsInMemory }) => plan.includes('COLLSCAN') || sortsInMemory);
      const isOver = keys > bar.keys || commands.length > bar.commands;
      const cost = { asked, keys, commands: commands.length };
      expect({ ...cost, isOver, strays }).toEqual({ ...cost, isOver: false, strays: [] });
    }
  }, 60_000);
});
