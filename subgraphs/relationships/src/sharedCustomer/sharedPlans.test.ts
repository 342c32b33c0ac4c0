import { createLogger } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import { generateWorld } from '@twotier/worlds/generateWorld';
import mongoose from 'mongoose';
import { seedGeneratedWorld } from '../seed';
import { serveRelationships } from '../server';
import { aViewer } from '../testing/viewers';

const PAIRS = 30;
const SIZE = 7;
const proseware = aViewer({ organization: 'rsl_proseware' });

/** What a pair costs beside what it shows: one entry to see if more follow, and one to begin with in each interval. */
interface Cost {
  intervals?: number;
  /** A lookup reads all pairs in one command; by its own index each pair is read in commands of its own. */
  commands?: number;
  /** Looks through a part of its index. */
  looksThrough?: boolean;
}

const byPair = (intervals: number): Cost => ({ intervals, commands: 1 + PAIRS });

const SELECTIONS: [selection: string, cost: Cost][] = [
  ['', {}],
  ['orderBy: NAME_REVERSED', {}],
  ['orderBy: NEWEST', {}],
  ['orderBy: OLDEST', {}],
  ['filter: { search: "a" }', {}],
  ['filter: { countryCodes: ["DE"] }', byPair(1)],
  ['filter: { countryCodes: ["DE", "FR", "NL"] }', byPair(3)],
  ['filter: { countryCodes: ["DE", "FR"], search: "s" }', byPair(2)],
  ['filter: { region: "EUROPE" }, orderBy: NAME_REVERSED', byPair(45)],
  ['filter: { region: "EUROPE", countryCodes: ["DE", "GB", "US"] }, orderBy: NEWEST', byPair(2)],
  ['filter: { since: { start: "2024-01-01T00:00:00Z" } }, orderBy: NEWEST', { commands: 2 }],
  ['filter: { since: { end: "2025-01-01T00:00:00Z" }, countryCodes: ["DE", "FR"] }, orderBy: OLDEST', byPair(2)],
  ['filter: { since: { start: "2025-06-01T00:00:00Z" } }', { commands: 1 + 2 * PAIRS, looksThrough: true }],
  [
    'filter: { since: { start: "2025-06-01T00:00:00Z" }, countryCodes: ["DE", "FR"] }',
    { commands: 1 + 2 * PAIRS, intervals: 2, looksThrough: true },
  ],
];

interface Answer {
  _entities: [{ indirectProviders: { edges: { node: { sharedCustomers: { edges: unknown[] } } }[] } }];
}

describe('the shared customers of many pairs, in every order and selection', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );

  async function read(args: string) {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Reseller { indirectProviders(first: 100) {
      edges { node { sharedCustomers(${args}) { edges { cursor } } } } } } } }`;
    let shown: number[] = [];
    const counted = await countQueries([mongoose.connection.name], async () => {
      const of = [{ __typename: 'Reseller', id: 'rsl_proseware' }];
      const { data } = await subgraph.ask<Answer>(proseware, query, { of });
      shown = data?._entities[0].indirectProviders.edges.map(({ node }) => node.sharedCustomers.edges.length) ?? [];
    });
    return { ...counted, pairs: shown.length, shown: shown.reduce((sum, one) => sum + one, 0) };
  }

  it('read of each pair what they show, one entry more, and one for each country', async () => {
    await seedGeneratedWorld(generateWorld({ relationships: 1_000, seed: 7 }), {});
    for (const [at, [selection, { intervals = 0, commands = 1, looksThrough }]] of SELECTIONS.entries()) {
      for (const direction of at % 2 === 0 ? ['first', 'last'] : ['last']) {
        const asked = `${direction}: ${SIZE} ${selection}`;
        const found = await read(asked);
        const strays = found.byCommand.filter(({ plan, sortsInMemory }) => plan.includes('COLLSCAN') || sortsInMemory);
        // The list of the partnerships itself, and the look whether they are active.
        const ofPartnerships = 2 * PAIRS + 1;
        const most = looksThrough ? 20 * SIZE * PAIRS : found.shown + PAIRS * (1 + intervals);
        expect({ asked, pairs: found.pairs, strays }).toEqual({ asked, pairs: PAIRS, strays: [] });
        expect({ asked, isMore: found.keysExamined > ofPartnerships + most }).toEqual({ asked, isMore: false });
        expect({ asked, isMore: found.commands > 1 + commands }).toEqual({ asked, isMore: false });
      }
    }
  }, 60_000);
});
