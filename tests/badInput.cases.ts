import { gzipSync } from 'node:zlib';
import { badDirectoryInput } from './directory.cases';
import { badQuestions } from './eligibility.cases';
import { badReviews, badScalars, badSteps } from './enrollment.cases';
import { badInvitations } from './invitation.cases';
import { userInputs } from './user.cases';

/** What is wrong with a request, and how it is refused: with status 400 and INVALID_INPUT unless said otherwise. */
export interface BadInput {
  what: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
  status?: number;
  code?: string;
  message: string | RegExp;
}

const MALFORMED = 'id is no id: a prefix, an underscore, letters and digits.';
export const LISTS = '{ viewer { organization { ... on Reseller { customers';
const customers = (args: string) => ({ query: `${LISTS}(${args}) { totalCount } } } } }` });
const searched = (search: string) => ({
  query: `query ($search: String) ${LISTS}(filter: { search: $search }) { totalCount } } } } }`,
  variables: { search },
});
const deep = (turns: number, page = '') =>
  `{ viewer { organization { ... on Reseller { ${`indirectProviders${page} { edges { node { reseller { `.repeat(turns)} id ${'} } } }'.repeat(turns)} } } } }`;
const nested = (levels: number) => `${'['.repeat(levels)}"DE"${']'.repeat(levels)}`;
const aliases = (count: number, field: string) =>
  `{ viewer { ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} } }`;

const ids: BadInput[] = [
  { what: 'an id without a prefix', body: { query: '{ node(id: "wingtip") { id } }' }, message: `node: ${MALFORMED}` },
  { what: 'an empty id', body: { query: '{ partnership(id: "") { id } }' }, message: `partnership: ${MALFORMED}` },
  { what: 'a number as an id', body: { query: '{ node(id: 7) { id } }' }, message: `node: ${MALFORMED}` },
  {
    what: 'an id of 65 letters',
    body: { query: `{ customer(id: "cus_${'a'.repeat(65)}") { id } }` },
    message: `customer: ${MALFORMED}`,
  },
  {
    what: 'an id with a line break',
    body: { query: '{ node(id: "cus_wingtip\\n") { id } }' },
    message: `node: ${MALFORMED}`,
  },
  {
    what: 'an id that looks the same',
    body: { query: '{ node(id: "cus_wіngtip") { id } }' },
    message: `node: ${MALFORMED}`,
  },
  {
    what: 'the name of a prototype as an id',
    body: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: '__proto__' } },
    message: `node: ${MALFORMED}`,
  },
  {
    what: 'an operator of the database as an id',
    body: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: { $ne: null } } },
    message: 'Variable "$id" got invalid value { $ne: null }; ID cannot represent value: { $ne: null }',
  },
  {
    what: 'a malformed id inside an input',
    body: {
      query: 'mutation ($input: EndPartnershipInput!) { endPartnership(input: $input) { __typename } }',
      variables: { input: { partnershipId: 'pts contoso' } },
    },
    message: 'endPartnership: input.partnershipId is no id: a prefix, an underscore, letters and digits.',
  },
  {
    what: 'an input that hides in a prototype',
    raw: '{"query":"mutation($i: EndPartnershipInput!) { endPartnership(input: $i) { __typename } }","variables":{"i":{"__proto__":{"partnershipId":"pts_contoso_fabrikam"}}}}',
    message: /^Variable "\$i" got invalid value .*Field "partnershipId" of required type "ID!" was not provided\.$/,
  },
  {
    what: 'variables that hide in a prototype',
    raw: '{"query":"query($id: ID!) { node(id: $id) { id } }","variables":{"__proto__":{"id":"cus_wingtip"}}}',
    message: 'Variable "$id" of required type "ID!" was not provided.',
  },
];

const pages: BadInput[] = [
  { what: 'first: 0', body: customers('first: 0'), message: 'customers: first is 0; a page has 1 to 100 entries.' },
  {
    what: 'first: 101',
    body: customers('first: 101'),
    message: 'customers: first is 101; a page has 1 to 100 entries.',
  },
  { what: 'last: -1', body: customers('last: -1'), message: 'customers: last is -1; a page has 1 to 100 entries.' },
  {
    what: 'first as a variable of a fragment',
    body: {
      query: 'query ($n: Int) { ...Inbox } fragment Inbox on Query { notifications(first: $n) { totalCount } }',
      variables: { n: 1_000_000 },
    },
    message: 'notifications: first is 1000000; a page has 1 to 100 entries.',
  },
  {
    what: 'both directions at once',
    body: customers('first: 1, last: 1'),
    message: 'customers: Take first with after, or last with before, not both directions at once.',
  },
  {
    what: 'a size for one direction and a cursor for the other',
    body: customers('first: 1, before: "x"'),
    message: 'customers: Take first with after, or last with before, not both directions at once.',
  },
];

const NO_PATTERN = 'customers: filter.search: A search is the beginning of a name: letters and digits, not a pattern.';

const searches: BadInput[] = [
  {
    what: 'a search of 10,000 characters',
    body: searched('a'.repeat(10_000)),
    message: 'customers: filter.search: A search has at most 160 characters, this one has 10000.',
  },
  { what: 'a search full of regular-expression signs', body: searched('^(.*)+[^$]{9,}$'), message: NO_PATTERN },
  {
    what: 'a search of signs that were written out',
    body: customers('filter: { search: "(.*)" }'),
    message: NO_PATTERN,
  },
  { what: 'an empty search', body: searched(''), message: NO_PATTERN },
  {
    what: 'a list of lists of countries',
    body: customers(`filter: { countryCodes: ${nested(3)} }`),
    message: 'customers: filter.countryCodes[0] is no text.',
  },
  {
    what: 'a list of 101 countries',
    body: {
      query: `query ($codes: [CountryCode!]) ${LISTS}(filter: { countryCodes: $codes }) { totalCount } } } } }`,
      variables: { codes: Array<string>(101).fill('DE') },
    },
    message: 'customers: filter.countryCodes has 101 entries; at most 100 are taken.',
  },
];

const LIMIT = 'LIMIT_EXCEEDED';

const sizes: BadInput[] = [
  {
    what: 'a query nested 50 deep',
    body: { query: deep(12) },
    code: LIMIT,
    message: 'The operation has 51 levels of fields; the limit is 20.',
  },
  {
    what: '1,000 aliases',
    body: { query: aliases(1_000, 'isStaff') },
    code: LIMIT,
    message: 'The operation has more than 1000 tokens, which is the most that is taken.',
  },
  {
    what: '200 aliases',
    body: { query: aliases(200, '__typename') },
    code: LIMIT,
    message: 'The operation has 200 aliases; the limit is 100.',
  },
  {
    what: 'fragments that spread each other into a billion fields',
    body: {
      query: `{ viewer { ...F0 } } ${Array.from({ length: 29 }, (_, index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F29 on Viewer { isStaff }`,
    },
    code: LIMIT,
    message: 'The operation has more than a million fields; the limit is 1000.',
  },
  {
    what: 'pages of 100 inside each other, round and round',
    body: { query: deep(4, '(first: 100)') },
    code: LIMIT,
    message:
      'The answer could have more than a million values, were every page full; the limit is 150000. Ask for smaller pages.',
  },
  {
    what: 'lists in lists, 400 deep, where a country belongs',
    body: customers(`filter: { countryCodes: ${nested(400)} }`),
    code: LIMIT,
    message: 'A value in the operation has 401 levels; the limit is 10.',
  },
  {
    what: 'a body of 5 MB',
    body: { query: `{ viewer { isStaff } } # ${'a'.repeat(5_000_000)}` },
    status: 413,
    code: LIMIT,
    message: 'The body is larger than 64 kB, which is the most that is taken.',
  },
  {
    what: 'a body of 5 MB, packed into 5 kB',
    raw: gzipSync(`{"query":"{ viewer { isStaff } } # ${'a'.repeat(5_000_000)}"}`),
    headers: { 'content-encoding': 'gzip' },
    status: 413,
    code: LIMIT,
    message: 'The body is larger than 64 kB, which is the most that is taken.',
  },
];

const NOT_JSON = 'The body is not JSON that can be read.';
const BAD_REQUEST = 'BAD_REQUEST';

const bodies: BadInput[] = [
  {
    what: 'JSON that is not GraphQL',
    body: { query: 'Which customers do we share?' },
    code: 'GRAPHQL_PARSE_FAILED',
    message: 'Syntax Error: Unexpected Name "Which".',
  },
  {
    what: 'JSON without a query',
    body: { question: 'Which?' },
    code: BAD_REQUEST,
    message: 'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
  },
  {
    what: 'a query that is no text',
    body: { query: { viewer: true } },
    code: BAD_REQUEST,
    message: 'GraphQL queries must be strings.',
  },
  {
    what: 'variables that are a list',
    body: { query: '{ viewer { isStaff } }', variables: [1] },
    code: BAD_REQUEST,
    message: '`variables` in a POST body must be an object if provided.',
  },
  {
    what: 'a batch',
    body: [{ query: '{ viewer { isStaff } }' }],
    code: BAD_REQUEST,
    message: 'Operation batching disabled.',
  },
  { what: 'what is no JSON', raw: 'query { viewer }', code: BAD_REQUEST, message: NOT_JSON },
  { what: 'half of a JSON', raw: '{"query": "{ viewer { isStaff } }"', code: BAD_REQUEST, message: NOT_JSON },
  { what: 'a number', raw: '42', code: BAD_REQUEST, message: NOT_JSON },
  {
    what: 'a field that is not there',
    body: { query: '{ everything }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "everything" on type "Query".',
  },
  {
    what: 'what only the gateway asks of services',
    body: { query: '{ _service { sdl } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "_service" on type "Query".',
  },
  {
    what: 'a subscription',
    body: { query: 'subscription { viewer { isStaff } }' },
    code: BAD_REQUEST,
    message: 'The graph has no subscriptions.',
  },
  {
    what: 'two operations and no name',
    body: { query: 'query A { viewer { isStaff } } query B { viewer { isStaff } }' },
    code: BAD_REQUEST,
    message: 'There is no operation of this operationName in the document.',
  },
];

export const everything: readonly BadInput[] = [
  ...ids,
  ...userInputs,
  ...badScalars,
  ...badSteps,
  ...badReviews,
  ...badInvitations,
  ...pages,
  ...searches,
  ...badDirectoryInput,
  ...badQuestions,
  ...sizes,
  ...bodies,
];
