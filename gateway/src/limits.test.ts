import { getIntrospectionQuery } from 'graphql';
import { startCountingStage } from './testing';

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');
/** customer → relationships → edges → node → customer: four levels a turn. */
function turns(count: number): string {
  const turn = (left: number): string =>
    left === 0 ? 'id' : `resellerRelationships(first: 1) { edges { node { customer { ${turn(left - 1)} } } } }`;
  return `{ customer(id: "cus_1") { ${turn(count)} } }`;
}

describe('limits', () => {
  let stage: Awaited<ReturnType<typeof startCountingStage>>;
  beforeAll(async () => {
    stage = await startCountingStage();
  });
  afterAll(() => stage.stop());

  const refused = async (
    body: unknown,
    { status, code, message }: { status: number; code: string; message: string },
  ) => {
    const before = stage.subgraph.requests();
    const answer = await stage.gateway.ask(body);
    expect(answer).toMatchObject({ status, body: { errors: [{ message, extensions: { code } }] } });
    expect(answer.body).not.toHaveProperty('data');
    expect(stage.subgraph.requests()).toBe(before);
    expect(stage.gateway.faults()).toEqual([]);
  };

  const limit = (message: string) => ({ status: 400, code: 'LIMIT_EXCEEDED', message });

  it('takes 18 levels and refuses 22', async () => {
    expect((await stage.gateway.ask({ query: turns(4) })).status).toBe(200);
    await refused({ query: turns(5) }, limit('The operation has 22 levels of fields; the limit is 20.'));
  });

  it('refuses a query that is nested 50 deep', () =>
    refused({ query: turns(12) }, limit('The operation has 50 levels of fields; the limit is 20.')));

  it('refuses depth that hides in fragments', () => {
    const fragments = times(
      6,
      (n) =>
        `fragment F${n} on Customer { resellerRelationships { edges { node { customer { ${n === 5 ? 'id' : `...F${n + 1}`} } } } } }`,
    );
    return refused(
      { query: `{ customer(id: "cus_1") { ...F0 } } ${fragments}` },
      limit('The operation has 26 levels of fields; the limit is 20.'),
    );
  });

  it('takes 100 aliases and refuses 101, of __typename too', async () => {
    const inside = (count: number) => `{ viewer { ${times(count, (n) => `a${n}: __typename`)} } }`;
    expect((await stage.gateway.ask({ query: inside(100) })).status).toBe(200);
    await refused({ query: inside(101) }, limit('The operation has 101 aliases; the limit is 100.'));
  });

  it('counts aliases each time their fragment is spread', () => {
    const fragments = times(
      7,
      (n) => `fragment F${n} on Viewer { ${n === 6 ? 'a: __typename b: __typename' : `...F${n + 1} ...F${n + 1}`} }`,
    );
    return refused(
      { query: `{ viewer { ...F0 } } ${fragments}` },
      limit('The operation has 128 aliases; the limit is 100.'),
    );
  });

  it('refuses 1,000 aliases', () =>
    refused(
      { query: `{ ${times(1_000, (n) => `a${n}: __typename`)} }` },
      limit('The operation has more than 1000 tokens, which is the most that is taken.'),
    ));

  it('takes 20 root fields and refuses 21', async () => {
    const roots = (count: number) => `{ ${times(count, (n) => `n${n}: node(id: "cus_${n}") { id }`)} }`;
    expect((await stage.gateway.ask({ query: roots(20) })).status).toBe(200);
    await refused({ query: roots(21) }, limit('The operation has 21 root fields; the limit is 20.'));
  });

  it('takes pages of 100 in pages of 100, and refuses a third inside', async () => {
    const pages = (count: number): string =>
      `indirectProviders(first: $size) { edges { node { reseller { ${count === 1 ? 'id' : pages(count - 1)} } } } }`;
    const ask = (count: number, size: number) => ({
      query: `query ($size: Int) { reseller(id: "rsl_1") { ${pages(count)} } }`,
      variables: { size },
    });
    expect((await stage.gateway.ask(ask(2, 100))).status).toBe(200);
    expect((await stage.gateway.ask(ask(3, 20))).status).toBe(200);
    await refused(
      ask(3, 100),
      limit(
        'The answer could have more than a million values, were every page full; the limit is 150000. Ask for smaller pages.',
      ),
    );
    await refused(
      ask(4, 20),
      limit('The answer could have 673682 values, were every page full; the limit is 150000. Ask for smaller pages.'),
    );
  });

  it.each([
    ['an argument', (value: string) => `{ customer(id: "cus_1") { id } x: node(id: ${value}) { id } }`],
    [
      'a list of countries',
      (value: string) => `{ reseller(id: "rsl_1") { customers(filter: { countryCodes: ${value} }) { totalCount } } }`,
    ],
    [
      'what a variable is when nobody says',
      (value: string) =>
        `query ($codes: [CountryCode!] = ${value}) { reseller(id: "rsl_1") { customers(filter: { countryCodes: $codes }) { totalCount } } }`,
    ],
  ])('refuses lists inside lists, 400 deep, as %s, in a moment', async (_what, query) => {
    const before = performance.now();
    const answer = await stage.gateway.ask({
      query: query(`${'['.repeat(400)}${']'.repeat(400)}`),
      variables: { codes: ['DE'] },
    });
    expect(answer.status).toBe(400);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(stage.gateway.faults()).toEqual([]);
  });

  it('takes a value of 10 levels and refuses 11', async () => {
    const listed = (levels: number) => ({
      query: `{ reseller(id: "rsl_1") { customers(filter: { countryCodes: ${'['.repeat(levels)}"DE"${']'.repeat(levels)} }) { totalCount } } }`,
    });
    await refused(listed(9), {
      status: 400,
      code: 'INVALID_INPUT',
      message: 'customers: filter.countryCodes[0] is no text.',
    });
    await refused(listed(10), limit('A value in the operation has 11 levels; the limit is 10.'));
  });

  it('refuses 51 directives', () =>
    refused(
      { query: `{ viewer { ${times(51, () => 'isStaff @include(if: true)')} } }` },
      limit('The operation has 51 directives; the limit is 50.'),
    ));

  it('refuses fragments that stand for more than a million fields in a moment', async () => {
    const fragments = times(
      60,
      (n) => `fragment F${n} on Viewer { ${n === 59 ? 'isStaff' : `...F${n + 1} ...F${n + 1}`} }`,
    );
    const before = performance.now();
    await refused(
      { query: `{ viewer { ...F0 } } ${fragments}` },
      limit('The operation has more than a million fields; the limit is 1000.'),
    );
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it.each([
    ['5 MB', 'x'.repeat(5_000_000)],
    [
      '64 kB and one byte',
      JSON.stringify({ query: '{ __typename }', operationName: null, padding: '' }).padEnd(65_537),
    ],
  ])('refuses a body of %s', (_what, body) =>
    refused(body, {
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: 'The body is larger than 64 kB, which is the most that is taken.',
    }),
  );

  it('takes a body of 64 kB', async () => {
    expect((await stage.gateway.ask(JSON.stringify({ query: '{ __typename }' }).padEnd(65_536))).status).toBe(200);
  });

  it('takes the introspection of tools', async () => {
    expect(
      (await stage.gateway.ask({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) }))
        .status,
    ).toBe(200);
  });

  const bad = (message: string, code = 'BAD_REQUEST') => ({ status: 400, code, message });

  it.each([
    ['bad JSON', '{"query":', bad('The body is not JSON that can be read.')],
    ['JSON that is no object', '"query"', bad('The body is not JSON that can be read.')],
    ['an empty object', '{}', bad('POST body missing, invalid Content-Type, or JSON object has no keys.')],
    [
      'JSON that is not GraphQL',
      '{"hello":"world"}',
      bad('GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.'),
    ],
    ['a query that is a number', '{"query":7}', bad('GraphQL queries must be strings.')],
    ['a batch', '[{"query":"{ __typename }"}]', bad('Operation batching disabled.')],
    [
      'variables that are a text',
      '{"query":"{ __typename }","variables":"{}"}',
      bad('`variables` in a POST body should be provided as an object, not a recursively JSON-encoded string.'),
    ],
    [
      'no GraphQL',
      '{"query":"select * from customers"}',
      bad('Syntax Error: Unexpected Name "select".', 'GRAPHQL_PARSE_FAILED'),
    ],
    [
      'a field that is not there',
      '{"query":"{ secrets }"}',
      bad('Cannot query field "secrets" on type "Query".', 'GRAPHQL_VALIDATION_FAILED'),
    ],
    ['a subscription', '{"query":"subscription { viewer { isStaff } }"}', bad('The graph has no subscriptions.')],
    [
      'an operation that is not there',
      '{"query":"query A { __typename }","operationName":"B"}',
      bad('There is no operation of this operationName in the document.'),
    ],
    [
      'two operations and no name',
      '{"query":"query A { __typename } query B { __typename }"}',
      bad('There is no operation of this operationName in the document.'),
    ],
  ])('answers %s with a code and no fault', (_what, body, refusal) => refused(body, refusal));
});
