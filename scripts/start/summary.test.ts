import { headlineTable } from './summary';

const half = (since: string) => ({ since });

describe('headlineTable', () => {
  const shared = (name: string, [reseller, provider]: [string, string]) => ({
    node: { name, countryCode: 'DE' },
    resellerRelationship: half(reseller),
    providerRelationship: half(provider),
  });

  it('has a row for each shared customer, since the younger of the two consents', () => {
    const text = headlineTable({
      organization: 'Fabrikam',
      fetches: 4,
      firstMs: 96.4,
      secondMs: 11.2,
      partnerships: [
        {
          provider: { name: 'Contoso' },
          sharedCustomers: {
            totalCount: 27,
            edges: [shared('Wingtip Toys', ['2022-02-01T10:00:00Z', '2021-04-12T07:20:00Z'])],
          },
        },
        { provider: { name: 'Northwind' }, sharedCustomers: { totalCount: 0, edges: [] } },
      ],
    });

    expect(text.split('\n')).toEqual([
      'Which customers does Fabrikam share with its providers?',
      '┌───────────┬───────────────┬─────────┬────────────┐',
      '│ provider  │ customer      │ country │ since      │',
      '│ Contoso   │ Wingtip Toys  │ DE      │ 2022-02-01 │',
      '│ Contoso   │ and 26 more   │         │            │',
      '│ Northwind │ (none shared) │         │            │',
      '└───────────┴───────────────┴─────────┴────────────┘',
      '4 subgraph fetches, 96 ms the first time, 11 ms the second',
    ]);
  });
});
