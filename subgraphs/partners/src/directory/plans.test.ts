import { nobody } from '@twotier/subgraph-kit';
import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import { countQueries, testDatabaseUri } from '@twotier/testkit';
import type { WorldOrganization } from '@twotier/worlds';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { seedGeneratedWorld } from '../seed';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { ISSUER } from '../testing/world';
import { DirectoryEntryModel } from './directoryEntry.model';

const PROVIDERS = 10_000;
const PAGE = 20;
/** A search without a region asks each of them, and for providers of nowhere. */
const REGIONS = 16;

const COUNTRIES = ['DE', 'CN', 'US', 'JP', 'KE'];
const WORDS = ['backup', 'security', 'licences', 'training', 'banking'];
const IDEOGRAPHS = ['安全', '云计算', '备份'];
const SERVICES = ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'] as const;

/** Few words each: every beginning of one is an index entry, and takes its time to write. All say `cloud`. */
function* providers(): Generator<WorldOrganization> {
  for (let number = 0; number < PROVIDERS; number += 1) {
    const dice = number * 7_919;
    const of = <T>(all: readonly T[], turn: number) => all[Math.floor(dice / turn) % all.length] as T;
    const texts = [
      { locale: 'en-US', headline: `cloud ${of(WORDS, 1)} ${of(WORDS, 7)} ${of(IDEOGRAPHS, 3)}`, description: '' },
    ];
    yield {
      id: `prv_${number}`,
      kind: 'PROVIDER',
      name: `P${dice % PROVIDERS}`,
      countryCode: of(COUNTRIES, 11),
      tenantId: `t_${number}`,
      primaryDomain: `p${number}.example`,
      services: SERVICES.filter((_, at) => (Math.floor(dice / 13) >> at) % 2 === 0),
      directoryEntry: {
        texts,
        contact: { email: 'partners@contoso.example', phone: null, website: null },
        resellerProgrammeUrl: 'https://contoso.example/programme',
        termsUrl: null,
        spokenLanguages: ['en'],
      },
    };
  }
}

interface Page {
  providers: {
    totalCount?: number;
    totalCountIsExact?: boolean;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

/** What one index answers: read is what is shown, and one more to know whether more follow. */
const EXACT = [
  '',
  'filter: { countryCode: "DE" }',
  'filter: { region: "JAPAN" }',
  'filter: { services: [FINANCING] }',
  'filter: { services: [CUSTOMER_SUPPORT, TECHNICAL_ASSISTANCE, MARKETING, FINANCING] }',
  'filter: { countryCode: "CN", services: [MARKETING, FINANCING] }',
  'filter: { search: "secu" }',
  'filter: { search: "云计" }',
  'filter: { search: "secu", region: "AFRICA" }',
];
/** What is looked for among the entries that have the longest word. */
const LOOKED_FOR = [
  'filter: { search: "secu bac" }',
  'filter: { search: "云计算" }',
  'filter: { search: "cloud ba", countryCode: "DE", services: [MARKETING] }',
  'filter: { search: "cloud", services: [CUSTOMER_SUPPORT, TECHNICAL_ASSISTANCE, MARKETING, FINANCING] }',
];
const WALKED = [
  'filter: { search: "cloud ba", countryCode: "DE", services: [MARKETING] }',
  'filter: { search: "云计算", countryCode: "DE", services: [CUSTOMER_SUPPORT, FINANCING] }',
];
/** Every entry has the first of these words, none has the second: the farthest that one can be made to look. */
const IN_VAIN = 'filter: { search: "cloud xyzzy" }';

describe(`a directory of ${PROVIDERS.toLocaleString('en')} providers`, () => {
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: `test_${randomUUID()}` });
    await createCollectionsAndIndexes();

    await seedGeneratedWorld({ organizations: providers, users: [] }, { issuer: ISSUER });
  }, 60_000);
  const partners = usePartnersOverHttp();
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });

  const ask = async (
    args: string,
    selection = 'edges { node { id name services directoryEntry { text { headline } } } }',
  ) => {
    const query = `{ providers(${args}) { ${selection} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    let page: Page['providers'] | undefined;
    const counted = await countQueries([mongoose.connection.name], async () => {
      page = (await partners.ask<Page>(nobody, query)).data?.providers;
    });
    if (!page) throw new Error(`Nothing was answered to ${query}.`);
    return { page, counted };
  };

  it.each(EXACT)(
    'reads what it shows as entry and as card, and one or two more, forwards, onwards and backwards: %s',
    async (args) => {
      const first = await ask(`first: ${PAGE} ${args}`);
      const next = await ask(`first: ${PAGE}, after: "${first.page.pageInfo.endCursor ?? ''}" ${args}`);
      const last = await ask(`last: ${PAGE} ${args}`);

      for (const { page, counted } of [first, next, last]) {
        expect(page.edges).toHaveLength(PAGE);
        expect(counted.commands).toBe(2);
        expect(counted.docsExamined).toBeLessThanOrEqual(2 * PAGE + 2);
        expect(counted.keysExamined).toBeLessThanOrEqual(3 * PAGE + 2 + (args.includes('search') ? REGIONS : 0));
      }
    },
  );

  it.each([...LOOKED_FOR, IN_VAIN])('looks through at most 20 times its page: %s', async (args) => {
    const { page, counted } = await ask(`first: ${PAGE} ${args}`);

    expect(counted.docsExamined).toBeLessThanOrEqual(2 * 20 * PAGE + page.edges.length);
    expect(counted.commands).toBeLessThanOrEqual(3);
  });

  it.each([...EXACT, ...LOOKED_FOR])('counts to its cap and no further: %s', async (args) => {
    const { counted, page } = await ask(`first: ${PAGE} ${args}`, 'totalCount totalCountIsExact');

    expect(counted.docsExamined).toBeLessThanOrEqual(4_000);
    expect(page.totalCount).toBeGreaterThan(0);
  });

  it('says of a total that it did not look to the end', async () => {
    const { page } = await ask(IN_VAIN, 'totalCount totalCountIsExact');

    expect(page).toMatchObject({ totalCount: 0, totalCountIsExact: false });
  });

  it('goes on after a page that stayed empty, from where it looked last, in both directions', async () => {
    for (const [size, cursor, more, from] of [
      ['first', 'endCursor', 'hasNextPage', 'after'],
      ['last', 'startCursor', 'hasPreviousPage', 'before'],
    ] as const) {
      const { page } = await ask(`${size}: ${PAGE} ${IN_VAIN}`);
      expect(page).toMatchObject({ edges: [], pageInfo: { [more]: true } });

      const next = await ask(`${size}: ${PAGE}, ${from}: "${page.pageInfo[cursor] ?? ''}" ${IN_VAIN}`);
      expect(next.page.pageInfo[cursor]).not.toBe(page.pageInfo[cursor]);
    }
  });

  it.each(WALKED)('finds all of it and nothing twice, page by page: %s', async (args) => {
    const ids: string[] = [];
    for (let after = '', goesOn = true; goesOn;) {
      const { page } = await ask(`first: 100 ${after} ${args}`, 'edges { node { id } }');
      ids.push(...page.edges.map(({ node }) => node.id));
      after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
      goesOn = page.pageInfo.hasNextPage;
    }

    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(ids)).toEqual(new Set(await byBruteForce(args)));
  });
});

/** Everybody, read and looked at one by one. */
async function byBruteForce(args: string): Promise<string[]> {
  const search = /search: "([^"]*)"/.exec(args)?.[1] ?? '';
  const services = /services: \[([^\]]*)\]/.exec(args)?.[1]?.split(', ') ?? [];
  const entries = await DirectoryEntryModel.find(args.includes('countryCode: "DE"') ? { region: 'EUROPE' } : {}).lean();
  const words = /[一-鿿]/.test(search)
    ? Array.from(search)
        .slice(1)
        .map((character, at) => `${Array.from(search)[at] ?? ''}${character}`)
    : search.split(' ').map((word) => `\\b${word}`);
  return entries
    .filter((entry) => services.every((service) => entry.services.includes(service as never)))
    .filter(({ texts, nameKey }) => {
      const text = [nameKey, ...texts.flatMap(({ headline, description }) => [headline, description ?? ''])].join(
        ' | ',
      );
      return words.every((word) => new RegExp(word, 'i').test(text));
    })
    .map(({ _id }) => _id);
}
