import type { BadInput } from './badInput.cases';
import type { Row } from './visibility.cases';

const page = (nodes: unknown[]) => ({ totalCount: nodes.length, edges: nodes.map((node) => ({ node })) });

/** The directory is open to everybody. Who finds a provider there sees how it presents itself, and none of its lists (R32). */
const FOUND = '{ name services directoryEntry { isListed } customers { totalCount } indirectResellers { totalCount } }';
const inDirectory = (
  [name, services]: [string, string[]],
  [customers, indirectResellers]: [{ totalCount: number } | null, { totalCount: number } | null],
) => ({ name, services, directoryEntry: { isListed: true }, customers, indirectResellers });
const CONTOSO: [string, string[]] = [
  'Contoso Distribution',
  ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'],
];
const NORTHWIND: [string, string[]] = ['Northwind Traders', ['TECHNICAL_ASSISTANCE', 'FINANCING']];
const totals = (customers: number, resellers: number): [{ totalCount: number }, { totalCount: number }] => [
  { totalCount: customers },
  { totalCount: resellers },
];

export const directoryRows: readonly Row[] = [
  {
    path: 'in the directory',
    query: `{ providers(filter: { countryCode: "FR" }) { totalCount edges { node ${FOUND} } } }`,
    sees: {
      contoso: { providers: page([inDirectory(CONTOSO, totals(6, 3)), inDirectory(NORTHWIND, [null, null])]) },
      northwind: { providers: page([inDirectory(CONTOSO, [null, null]), inDirectory(NORTHWIND, totals(5, 1))]) },
    },
    others: { providers: page([inDirectory(CONTOSO, [null, null]), inDirectory(NORTHWIND, [null, null])]) },
  },
  {
    path: 'in the directory, by words of its texts',
    query: '{ providers(filter: { search: "融资 engineers" }) { totalCount edges { node { name } } } }',
    sees: {},
    others: { providers: page([{ name: 'Northwind Traders' }]) },
  },
  {
    path: 'by id, in the directory',
    query: `{ provider(id: "prv_northwind") ${FOUND} }`,
    sees: { northwind: { provider: inDirectory(NORTHWIND, totals(5, 1)) } },
    others: { provider: inDirectory(NORTHWIND, [null, null]) },
  },
];

const providers = (filter: string) => ({ query: `{ providers(filter: { ${filter} }) { totalCount } }` });

/** What is no search of the directory, and no entry in it. */
export const badDirectoryInput: readonly BadInput[] = [
  {
    what: 'a directory of 101 at once',
    body: { query: '{ providers(first: 101) { totalCount } }' },
    message: 'providers: first is 101; a page has 1 to 100 entries.',
  },
  {
    what: 'a pattern in place of words',
    body: providers('search: "^c.*$"'),
    message: 'providers: filter.search: A search is the beginning of a name: letters and digits, not a pattern.',
  },
  {
    what: 'a service that nobody offers',
    body: providers('services: [CATERING]'),
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Value "CATERING" does not exist in "ProviderService" enum. Did you mean the enum value "MARKETING"?',
  },
  {
    what: 'an entry of the directory whose texts are no list of texts',
    body: {
      query:
        'mutation { editDirectoryEntry(input: { texts: ["Clouds"], services: [], spokenLanguages: [], isListed: true }) { __typename } }',
    },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Expected value of type "DirectoryTextInput!", found "Clouds".',
  },
];
