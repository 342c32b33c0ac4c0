import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import type { OrganizationRecord } from '../organization/organization';
import { organizationStore } from '../organization/organization.store';
import { renameOrganization } from '../organization/renameOrganization';
import { aFullEntry, aProvider, aText } from '../testing/directory';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer, contextOf } from '../testing/world';
import { editDirectoryEntry } from './editDirectoryEntry';
import { directoryStore } from './directoryEntry.store';

useTestDatabase();
const partners = usePartnersOverHttp();
type Asker = Parameters<typeof partners.ask>[0];

interface Found {
  providers: {
    totalCount: number;
    totalCountIsExact: boolean;
    edges: { cursor: string; node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const find = (args = '', viewer: Asker = nobody) =>
  partners.ask<Found>(
    viewer,
    `{ providers${args} { totalCount totalCountIsExact edges { cursor node { name } }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
const names = ({ data }: Awaited<ReturnType<typeof find>>) => data?.providers.edges.map(({ node }) => node.name);

const set = (organization: OrganizationRecord, state: 'ACTIVE' | 'SUSPENDED') => {
  const { viewer, transact } = createSystemContext('test');
  return transact(async () => {
    const before = await organizationStore.find(viewer, organization.id);
    if (before) await directoryStore.sync(await organizationStore.change(viewer, before, { state }));
  });
};

/** Five providers of three regions. */
const aDirectory = async () => {
  await aProvider('contoso', {
    services: ['MARKETING', 'FINANCING'],
    entry: { texts: [aText('Clouds for resellers', 'Backup and Azure'), aText('面向经销商的云计算', null, 'zh-CN')] },
  });
  await aProvider('northwind', {
    countryCode: 'NL',
    services: ['FINANCING'],
    entry: { texts: [aText('Cloud, Zürich')] },
  });
  await aProvider('adatum', {
    countryCode: 'FR',
    services: ['MARKETING', 'CUSTOMER_SUPPORT'],
    entry: { texts: [aText('Backup on tapes')] },
  });
  await aProvider('xinghe', { countryCode: 'CN', name: '星河云科技', services: ['MARKETING', 'FINANCING'] });
  await aProvider('proseware', { countryCode: 'US', entry: { texts: [aText('Clouds and backup')] } });
  await anOrganization('fabrikam', { services: ['MARKETING'] });
};
const EVERYBODY = ['Adatum', 'Contoso', 'Northwind', 'Proseware', '星河云科技'];

const FILTERS: [args: string, expected: string[]][] = [
  ['filter: { countryCode: "DE" }', ['Adatum', 'Contoso', 'Northwind']],
  ['filter: { countryCode: "pl" }', ['Adatum', 'Contoso', 'Northwind']],
  ['filter: { countryCode: "JP" }', []],
  ['filter: { region: "CHINA" }', ['星河云科技']],
  ['filter: { region: "EUROPE", countryCode: "FR" }', ['Adatum', 'Contoso', 'Northwind']],
  ['filter: { services: [FINANCING] }', ['Contoso', 'Northwind', '星河云科技']],
  ['filter: { services: [FINANCING, MARKETING, FINANCING] }', ['Contoso', '星河云科技']],
  ['filter: { services: [MARKETING, FINANCING], countryCode: "DE" }', ['Contoso']],
  ['filter: { services: [TECHNICAL_ASSISTANCE] }', []],
  ['filter: { services: [] }', EVERYBODY],
  ['filter: { search: "CLOUD" }', ['Contoso', 'Northwind', 'Proseware']],
  ['filter: { search: "cloud", countryCode: "DE" }', ['Contoso', 'Northwind']],
  ['filter: { search: "backup clouds" }', ['Contoso', 'Proseware']],
  ['filter: { search: "backup clouds", region: "EUROPE" }', ['Contoso']],
  ['filter: { search: "cloud", services: [MARKETING] }', ['Contoso']],
  ['filter: { search: "conto" }', ['Contoso']],
  ['filter: { search: "zurich" }', ['Northwind']],
  ['filter: { search: "云计算" }', ['Contoso']],
  ['filter: { search: "云" }', ['Contoso', '星河云科技']],
  ['filter: { search: "loud" }', []],
  ['filter: null', EVERYBODY],
];

describe('the directory', () => {
  it('shows providers by name to members, strangers, staff and nobody', async () => {
    await aDirectory();
    const asker = [nobody, aPerson(null), aReviewer(), aPerson(await anOrganization('tailspin'))];

    for (const viewer of asker) expect(names(await find('', viewer))).toEqual(EVERYBODY);
  });

  it('is narrowed by country, region, services and words, each alone and together', async () => {
    await aDirectory();
    for (const [args, expected] of FILTERS) {
      const answer = await find(`(${args})`);
      expect([args, names(answer)]).toEqual([args, expected]);
      expect(answer.data?.providers).toMatchObject({ totalCount: expected.length, totalCountIsExact: true });
    }
  });

  it.each([
    ['filter: { countryCode: "KP" }', 'filter.countryCode: the programme does not exist in KP.'],
    ['filter: { region: "Europe" }', 'filter.region: the programme has no region "Europe". See cspRegions.'],
    [
      'filter: { region: "CHINA", countryCode: "DE" }',
      'filter.countryCode: DE is in EUROPE, not in CHINA. Name one of both.',
    ],
    [
      'filter: { search: "^c.*$" }',
      'filter.search: A search is the beginning of a name: letters and digits, not a pattern.',
    ],
    ['filter: { search: "🙂" }', 'filter.search: It has neither a letter nor a digit.'],
    [
      `filter: { search: "${'x'.repeat(161)}" }`,
      'filter.search: A search has at most 160 characters, this one has 161.',
    ],
    ['first: 0', 'first is 0; a page has 1 to 100 entries.'],
    ['first: 1, last: 1', 'Take first with after, or last with before, not both directions at once.'],
    [
      'after: "made-up"',
      'This cursor does not belong to this list with this filter and order. Begin again without a cursor.',
    ],
  ])('refuses %s', async (args, message) => {
    expect(await find(`(${args})`)).toMatchObject({ errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] });
  });

  it('goes forward and backward a page at a time', async () => {
    await aDirectory();
    const first = await find('(first: 2)');
    expect(names(first)).toEqual(['Adatum', 'Contoso']);
    expect(first.data?.providers.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

    const next = await find(`(first: 2, after: "${first.data?.providers.pageInfo.endCursor ?? ''}")`);
    expect(names(next)).toEqual(['Northwind', 'Proseware']);

    const back = await find(`(last: 2, before: "${next.data?.providers.pageInfo.startCursor ?? ''}")`);
    expect(names(back)).toEqual(['Adatum', 'Contoso']);
    expect(back.data?.providers.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('takes a cursor only for the filter that it was made with', async () => {
    await aDirectory();
    const cursor = (await find('(first: 1)')).data?.providers.pageInfo.endCursor ?? '';

    expect(await find(`(first: 1, after: "${cursor}", filter: { region: "EUROPE" })`)).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    });
  });

  it('loses who is suspended at once, by every path, and has them back afterwards', async () => {
    await aDirectory();
    const contoso = await aProvider();
    const paths = [
      '',
      '(filter: { region: "EUROPE" })',
      '(filter: { search: "clouds" })',
      '(filter: { search: "backup azure" })',
    ];
    const byId = () => partners.ask(nobody, '{ provider(id: "prv_contoso") { name directoryEntry { version } } }');
    const shownBefore = await Promise.all(paths.map(async (path) => names(await find(path))));
    await set(contoso, 'SUSPENDED');

    for (const [at, path] of paths.entries())
      expect(names(await find(path))).toEqual(shownBefore[at]?.filter((name) => name !== 'Contoso'));
    expect(await byId()).toEqual({ data: { provider: null } });

    await set(contoso, 'ACTIVE');
    for (const [at, path] of paths.entries()) expect(names(await find(path))).toEqual(shownBefore[at]);
    expect(await byId()).toMatchObject({ data: { provider: { name: 'Contoso' } } });
  });

  it('sorts by the new name at once', async () => {
    await aDirectory();

    await renameOrganization(contextOf(aPerson(await aProvider('adatum'))), { name: 'Zenith' });

    expect(names(await find())).toEqual(['Contoso', 'Northwind', 'Proseware', 'Zenith', '星河云科技']);
  });

  it('finds by what was edited a moment ago, and no longer by what was there before', async () => {
    await aDirectory();
    const context = contextOf(aPerson(await aProvider('northwind')));

    await editDirectoryEntry(
      context,
      aFullEntry({ texts: [{ locale: 'fr', headline: 'Nuages' }], services: ['MARKETING'] }),
    );

    expect(names(await find('(filter: { search: "nuages" })'))).toEqual(['Northwind']);
    expect(names(await find('(filter: { search: "zurich" })'))).toEqual([]);
    expect(names(await find('(filter: { services: [FINANCING] })'))).toEqual(['Contoso', '星河云科技']);
  });
});

describe('a provider', () => {
  const ENTRY = `directoryEntry { text { headline } chinese: text(locale: "zh") { locale headline description }
    texts { locale } languages services contact { email phone website } resellerProgrammeUrl termsUrl spokenLanguages
    isListed version }`;
  const ask = (viewer: Asker, id = 'prv_contoso') =>
    partners.ask(viewer, `{ provider(id: "${id}") { name services ${ENTRY} } }`);
  const hidden = () => aProvider('contoso', { entry: { isListed: false } });

  it('shows all of its entry to nobody, too', async () => {
    await editDirectoryEntry(contextOf(aPerson(await aProvider())), aFullEntry());

    expect(await ask(nobody)).toEqual({
      data: {
        provider: {
          name: 'Contoso',
          services: ['FINANCING', 'MARKETING'],
          directoryEntry: {
            text: { headline: 'Clouds for resellers' },
            chinese: { locale: 'zh-CN', headline: '面向经销商的云服务', description: null },
            texts: [{ locale: 'en-US' }, { locale: 'zh-CN' }],
            languages: ['en-US', 'zh-CN'],
            services: ['FINANCING', 'MARKETING'],
            contact: {
              email: 'partners@contoso.example',
              phone: '+49 89 5550110',
              website: 'https://contoso.example/partners',
            },
            resellerProgrammeUrl: 'https://contoso.example/programme',
            termsUrl: 'https://contoso.example/terms',
            spokenLanguages: ['de', 'zh-CN'],
            isListed: true,
            version: 3,
          },
        },
      },
    });
  });

  it('is told in the language of the viewer', async () => {
    await editDirectoryEntry(contextOf(aPerson(await aProvider())), aFullEntry());

    expect(await ask(aPerson(null, { locale: 'zh-SG' }))).toMatchObject({
      data: { provider: { directoryEntry: { text: { headline: '面向经销商的云服务' } } } },
    });
  });

  it('that is not listed is seen by its own members alone', async () => {
    const contoso = await hidden();

    expect(await ask(aPerson(contoso))).toMatchObject({ data: { provider: { directoryEntry: { isListed: false } } } });
    for (const viewer of [nobody, aReviewer(), aPerson(null), aPerson(await aProvider('northwind'))])
      expect(await ask(viewer)).toEqual({ data: { provider: null } });
    expect(names(await find())).toEqual(['Northwind']);
  });

  it('that is not listed keeps its entry to itself over a reference, too', async () => {
    const contoso = await hidden();
    const references = [{ __typename: 'Provider', id: 'prv_contoso' }];
    const selection = '... on Provider { name directoryEntry { version } }';

    expect(await partners.entities(nobody, references, selection)).toEqual([{ name: 'Contoso', directoryEntry: null }]);
    expect(await partners.entities(aPerson(contoso), references, selection)).toEqual([
      { name: 'Contoso', directoryEntry: { version: 2 } },
    ]);
  });

  it.each(['prv_nowhere', 'rsl_fabrikam', 'contoso', '', '{"$gt":""}'])('with the id %j is null', async (id) => {
    await anOrganization();

    expect(await partners.ask(nobody, 'query ($id: ID!) { provider(id: $id) { name } }', { id })).toEqual({
      data: { provider: null },
    });
  });

  it('is edited over HTTP, and shows the new entry in the answer', async () => {
    const viewer = aPerson(await aProvider());
    const EDIT = `mutation ($input: EditDirectoryEntryInput!) { editDirectoryEntry(input: $input) {
      __typename ... on UserError { code } ... on InvalidInputError { fields { path } }
      ... on EditDirectoryEntrySuccess { provider { services directoryEntry { version } } } } }`;

    expect(await partners.ask(viewer, EDIT, { input: aFullEntry() })).toEqual({
      data: {
        editDirectoryEntry: {
          __typename: 'EditDirectoryEntrySuccess',
          provider: { services: ['FINANCING', 'MARKETING'], directoryEntry: { version: 3 } },
        },
      },
    });
    expect(await partners.ask(viewer, EDIT, { input: aFullEntry({ termsUrl: 'http://contoso.example' }) })).toEqual({
      data: {
        editDirectoryEntry: { __typename: 'InvalidInputError', code: 'INVALID_INPUT', fields: [{ path: 'termsUrl' }] },
      },
    });
    expect(await partners.ask(nobody, EDIT, { input: aFullEntry() })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
