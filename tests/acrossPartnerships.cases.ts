import type { Asked, CursorCase } from './foreignIds.cases';
import type { Row, ViewerName } from './visibility.cases';

/** Everybody asks for all of them: what is shared through those of others stays theirs (R32). */
const PAIRS = ['contoso_fabrikam', 'contoso_tailspin', 'northwind_fabrikam', 'northwind_tailspin'];
const IDS = JSON.stringify(PAIRS.map((pair) => `pts_${pair}`));

type Shared = [name: string, ...pairs: string[]];

const acrossRow = (path: string, args: string, sees: Partial<Record<ViewerName, Shared[]>>): Row => ({
  path,
  query: `{ sharedCustomers(partnershipIds: ${IDS}${args}) {
    totalCount totalCountIsExact edges { node { name } shares { partnership { id } } } } }`,
  sees: Object.fromEntries(
    Object.entries(sees).map(([viewer, customers]) => [
      viewer,
      {
        sharedCustomers: {
          totalCount: customers.length,
          totalCountIsExact: true,
          edges: customers.map(([name, ...pairs]) => ({
            node: { name },
            shares: pairs.map((pair) => ({ partnership: { id: `pts_${pair}` } })),
          })),
        },
      },
    ]),
  ),
  others: { sharedCustomers: null },
});

/** Each end sees how many customers it has itself, and never the other's. */
const coverageRow = (pair: string, sees: Partial<Record<ViewerName, [customers: number, shared: number]>>): Row => ({
  path: 'as a number',
  query: `{ partnership(id: "pts_${pair}") { viewerCoverage { customers shared missing isExact } } }`,
  sees: Object.fromEntries(
    Object.entries(sees).map(([viewer, [customers, shared]]) => [
      viewer,
      { partnership: { viewerCoverage: { customers, shared, missing: customers - shared, isExact: true } } },
    ]),
  ),
  others: { partnership: null },
});

export const acrossPartnershipsRows: readonly Row[] = [
  acrossRow('across partnerships', '', {
    contoso: [
      ['Adventure Works', 'contoso_fabrikam'],
      ['Čtyřlístek Logistika', 'contoso_fabrikam'],
      ['Lucerne Publishing', 'contoso_tailspin'],
      ['Wingtip Toys', 'contoso_fabrikam', 'contoso_tailspin'],
      ['吉𠮷茶馆', 'contoso_fabrikam'],
    ],
    northwind: [
      ['Čtyřlístek Logistika', 'northwind_fabrikam'],
      ['Wingtip Toys', 'northwind_fabrikam'],
      ['Zoë Bakkerij', 'northwind_fabrikam'],
    ],
    fabrikam: [
      ['Adventure Works', 'contoso_fabrikam'],
      ['Čtyřlístek Logistika', 'northwind_fabrikam', 'contoso_fabrikam'],
      ['Wingtip Toys', 'contoso_fabrikam', 'northwind_fabrikam'],
      ['Zoë Bakkerij', 'northwind_fabrikam'],
      ['吉𠮷茶馆', 'contoso_fabrikam'],
    ],
    tailspin: [
      ['Lucerne Publishing', 'contoso_tailspin'],
      ['Wingtip Toys', 'contoso_tailspin'],
    ],
  }),
  acrossRow('across partnerships, the overlap', ', sharedThroughAtLeast: 2', {
    contoso: [['Wingtip Toys', 'contoso_fabrikam', 'contoso_tailspin']],
    northwind: [],
    fabrikam: [
      ['Čtyřlístek Logistika', 'northwind_fabrikam', 'contoso_fabrikam'],
      ['Wingtip Toys', 'contoso_fabrikam', 'northwind_fabrikam'],
    ],
    tailspin: [],
  }),
  acrossRow('across partnerships, by search', ', filter: { search: "lucerne" }', {
    contoso: [['Lucerne Publishing', 'contoso_tailspin']],
    northwind: [],
    fabrikam: [],
    tailspin: [['Lucerne Publishing', 'contoso_tailspin']],
  }),
  coverageRow('contoso_fabrikam', { contoso: [6, 4], fabrikam: [6, 4] }),
  coverageRow('contoso_tailspin', { contoso: [6, 2], tailspin: [3, 2] }),
  coverageRow('northwind_tailspin', { northwind: [5, 0], tailspin: [3, 0] }),
];

export const acrossPartnershipsFieldCases: Readonly<Record<string, Asked>> = {
  'CommonCustomerEdge.node': {
    as: 'northwind',
    query: '{ sharedCustomers(partnershipIds: ["pts_contoso_tailspin"]) { edges { node { name } } } }',
    sees: { sharedCustomers: { edges: [] } },
  },
};

const across = (...pairs: string[]) => {
  const ids = JSON.stringify(pairs.map((pair) => `pts_${pair}`));
  return `query ($after: String) { sharedCustomers(partnershipIds: ${ids}, first: 1, after: $after) { edges { cursor } } }`;
};

export const acrossPartnershipsCursorCases: readonly CursorCase[] = [
  {
    list: 'shared customers across partnerships',
    of: 'fabrikam',
    query: across('contoso_fabrikam', 'northwind_fabrikam'),
    tries: [
      { as: 'contoso', query: across('contoso_fabrikam', 'northwind_fabrikam') },
      { as: 'fabrikam', query: across('contoso_fabrikam') },
      {
        as: 'wingtip',
        query: across('contoso_fabrikam', 'northwind_fabrikam'),
        sees: { sharedCustomers: null },
      },
    ],
  },
];
