import { startCountingStage } from './testing';

describe('argumentRules', () => {
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

  const invalid = (message: string) => ({ status: 400, code: 'INVALID_INPUT', message });
  const PAGED = 'query ($first: Int, $last: Int) { notifications(first: $first, last: $last) { totalCount } }';
  const SEARCH =
    'query ($filter: CustomerFilter) { node(id: "rsl_1") { ... on Reseller { customers(filter: $filter) { totalCount } } } }';

  it.each([
    [
      'first: 0',
      { query: '{ notifications(first: 0) { totalCount } }' },
      'notifications: first is 0; a page has 1 to 100 entries.',
    ],
    [
      'first: 101',
      { query: '{ notifications(first: 101) { totalCount } }' },
      'notifications: first is 101; a page has 1 to 100 entries.',
    ],
    [
      'last: -1',
      { query: '{ notifications(last: -1) { totalCount } }' },
      'notifications: last is -1; a page has 1 to 100 entries.',
    ],
    [
      'first as a variable',
      { query: PAGED, variables: { first: 1_000_000 } },
      'notifications: first is 1000000; a page has 1 to 100 entries.',
    ],
    [
      'first as the default of a variable',
      { query: 'query ($n: Int = 101) { notifications(first: $n) { totalCount } }' },
      'notifications: first is 101; a page has 1 to 100 entries.',
    ],
    [
      'first inside a fragment',
      {
        query:
          '{ node(id: "cus_1") { ...F } } fragment F on Customer { resellerRelationships(first: 101) { totalCount } }',
      },
      'resellerRelationships: first is 101; a page has 1 to 100 entries.',
    ],
    [
      'both directions',
      { query: PAGED, variables: { first: 1, last: 1 } },
      'notifications: Take first with after, or last with before, not both directions at once.',
    ],
    [
      'an id without its form',
      { query: '{ node(id: "nonsense") { id } }' },
      'node: id is no id: a prefix, an underscore, letters and digits.',
    ],
    [
      'an id that is a number',
      { query: '{ node(id: 7) { id } }' },
      'node: id is no id: a prefix, an underscore, letters and digits.',
    ],
    [
      'an id with signs',
      { query: '{ node(id: "cus_$ne") { id } }' },
      'node: id is no id: a prefix, an underscore, letters and digits.',
    ],
    [
      'an id inside an input',
      {
        query: 'mutation ($i: EndPartnershipInput!) { endPartnership(input: $i) { __typename } }',
        variables: { i: { partnershipId: '' } },
      },
      'endPartnership: input.partnershipId is no id: a prefix, an underscore, letters and digits.',
    ],
    [
      'a search of 10,000 characters',
      { query: SEARCH, variables: { filter: { search: 'x'.repeat(10_000) } } },
      'customers: filter.search: A search has at most 160 characters, this one has 10000.',
    ],
    [
      'a search full of signs',
      { query: SEARCH, variables: { filter: { search: '^(a+)+$.*[' } } },
      'customers: filter.search: A search is the beginning of a name: letters and digits, not a pattern.',
    ],
    [
      'a list of 101',
      { query: SEARCH, variables: { filter: { countryCodes: Array.from({ length: 101 }, () => 'DE') } } },
      'customers: filter.countryCodes has 101 entries; at most 100 are taken.',
    ],
    [
      'a variable of another type',
      { query: PAGED, variables: { first: 'ten' } },
      'Variable "$first" got invalid value "ten"; Int cannot represent non-integer value: "ten"',
    ],
    [
      'an id that is an object',
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: { $gt: '' } } },
      'Variable "$id" got invalid value { $gt: "" }; ID cannot represent value: { $gt: "" }',
    ],
  ])('refuses %s before anything is fetched', (_what, body, message) => refused(body, invalid(message)));

  it('does not repeat a long value', async () => {
    const answer = await stage.gateway.ask({ query: PAGED, variables: { first: 'x'.repeat(10_000) } });
    const { errors } = answer.body as { errors: [{ message: string }] };
    expect([answer.status, errors[0].message.length]).toEqual([400, 400]);
  });

  it('judges the operation that is asked for, not its neighbour in the document', async () => {
    const query = 'query Good { node(id: "cus_1") { id } } query Bad { node(id: "nonsense") { id } }';
    expect((await stage.gateway.ask({ query, operationName: 'Good' })).status).toBe(200);
    expect((await stage.gateway.ask({ query, operationName: 'Bad' })).status).toBe(400);
  });

  it('judges each call of a known document by its own variables', async () => {
    expect((await stage.gateway.ask({ query: PAGED, variables: { first: 100 } })).status).toBe(200);
    await refused(
      { query: PAGED, variables: { first: 101 } },
      invalid('notifications: first is 101; a page has 1 to 100 entries.'),
    );
    expect((await stage.gateway.ask({ query: PAGED, variables: { last: 1 } })).status).toBe(200);
  });
});
