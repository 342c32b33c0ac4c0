import { acrossPartnershipsRows } from './acrossPartnerships.cases';
import { historyRows } from './history.cases';
import { directoryRows } from './directory.cases';
import { invitationRows } from './invitation.cases';
import { eligibilityRows } from './eligibility.cases';
import { reviewRows } from './review.cases';
import { userRows } from './user.cases';

/**
 * Who sees what of the story world (packages/worlds): the rows of `visibility.test.ts`, as data.
 *
 * Contoso and Northwind are providers. Fabrikam works with both, Tailspin with Contoso alone: its partnership with Northwind
 * has ended. All four serve Wingtip; Contoso and Tailspin serve Lucerne; Northwind and Tailspin serve Blue Yonder, which they
 * share no longer. Bellows has no provider, Margie's has no reseller.
 */
export const VIEWERS = {
  contoso: 'a provider',
  northwind: 'another provider',
  fabrikam: 'a reseller',
  tailspin: 'another reseller',
  wingtip: 'a customer',
  lucerne: 'another customer',
  reviewer: 'staff of the programme',
  newco: 'somebody of a tenant that nobody knows',
  nobody: 'nobody',
} as const;
export type ViewerName = keyof typeof VIEWERS;

export interface Row {
  /** By which path: by id, in a list, as a number, by search, over an edge, or at a service itself. */
  path: string;
  query: string;
  /** The data of the answer, viewer by viewer. */
  sees: Partial<Record<ViewerName, unknown>>;
  /** What everybody sees who is not named. */
  others: unknown;
}

/** What can be asked for by its id, and by whom: its own members and the other ends of their edges (R32). */
export const SEEN_BY: Readonly<Record<string, readonly ViewerName[]>> = {
  prv_contoso: ['contoso', 'fabrikam', 'tailspin', 'wingtip', 'lucerne'],
  prv_northwind: ['northwind', 'fabrikam', 'wingtip'],
  rsl_fabrikam: ['fabrikam', 'contoso', 'northwind', 'wingtip'],
  rsl_tailspin: ['tailspin', 'contoso', 'wingtip', 'lucerne'],
  rsl_alpine: ['contoso'],
  rsl_xinghe: [],
  cus_wingtip: ['wingtip', 'contoso', 'northwind', 'fabrikam', 'tailspin'],
  cus_lucerne: ['lucerne', 'contoso', 'tailspin'],
  cus_blueyonder: ['northwind', 'tailspin'],
  cus_bellows: ['fabrikam'],
  cus_margie: ['contoso', 'northwind'],
  pts_contoso_fabrikam: ['contoso', 'fabrikam'],
  pts_contoso_tailspin: ['contoso', 'tailspin'],
  pts_northwind_fabrikam: ['northwind', 'fabrikam'],
  // It has ended; its two ends keep it in view.
  pts_northwind_tailspin: ['northwind', 'tailspin'],
  // The other half of a shared customer: seen by who shares the customer through an active partnership.
  rel_contoso_wingtip: ['contoso', 'wingtip', 'fabrikam', 'tailspin'],
  rel_northwind_wingtip: ['northwind', 'wingtip', 'fabrikam'],
  rel_fabrikam_wingtip: ['fabrikam', 'wingtip', 'contoso', 'northwind'],
  rel_tailspin_wingtip: ['tailspin', 'wingtip', 'contoso'],
  rel_tailspin_lucerne: ['tailspin', 'lucerne', 'contoso'],
  rel_northwind_blueyonder: ['northwind'],
  rel_tailspin_blueyonder: ['tailspin'],
  rel_fabrikam_bellows: ['fabrikam'],
  rel_contoso_margie: ['contoso'],
  // A person is no Node, not even oneself.
  usr_contoso: [],
};

/** Never given to anything. */
export const MADE_UP = 'NeverGivenToAnything';

/** The root fields that find an organisation or an edge by its id, beside `node`. */
const ROOT_FIELDS: Readonly<Record<string, string>> = { rsl: 'reseller', cus: 'customer', pts: 'partnership' };

export function byId(id: string): string {
  const field = ROOT_FIELDS[id.slice(0, 3)];
  return `{ node(id: "${id}") { id }${field ? ` found: ${field}(id: "${id}") { id }` : ''} }`;
}

const found = (id: string, value: unknown) => ({ node: value, ...(ROOT_FIELDS[id.slice(0, 3)] && { found: value }) });

const idRows: Row[] = Object.entries(SEEN_BY).map(([id, viewers]) => ({
  path: 'by id',
  query: byId(id),
  sees: Object.fromEntries(viewers.map((viewer) => [viewer, found(id, { id })])),
  others: found(id, null),
}));

/** Who is no member of a provider or reseller looks at such a list from here. */
const WITHOUT_LIST = {
  wingtip: { viewer: { organization: {} } },
  lucerne: { viewer: { organization: {} } },
  reviewer: { viewer: { organization: null } },
  newco: { viewer: { organization: null } },
};
const NOBODY = { viewer: null };

/** The same wrapping for what each of them sees. */
const each = <T>(seen: Partial<Record<ViewerName, T>>, wrap: (value: T, viewer: string) => unknown): Row['sees'] =>
  Object.fromEntries(Object.entries(seen).map(([viewer, value]) => [viewer, wrap(value, viewer)]));

const page = (nodes: unknown[]) => ({ totalCount: nodes.length, edges: nodes.map((node) => ({ node })) });
const named = (...names: string[]) => page(names.map((name) => ({ name })));
const own = (organization: unknown) => ({ viewer: { organization } });

const NAMES = '{ totalCount edges { node { name } } }';

const customersRow = (path: string, args: string, sees: Partial<Record<ViewerName, string[]>>): Row => ({
  path,
  query: `{ viewer { organization {
    ... on Provider { customers${args} ${NAMES} } ... on Reseller { customers${args} ${NAMES} } } } }`,
  sees: { ...WITHOUT_LIST, ...each(sees, (names) => own({ customers: named(...names) })) },
  others: NOBODY,
});

const partnersRow = (path: string, args: string, sees: Partial<Record<ViewerName, string[]>>): Row => ({
  path,
  query: `{ viewer { organization {
    ... on Provider { partners: indirectResellers${args} { totalCount edges { node { partner: reseller { name } } } } }
    ... on Reseller { partners: indirectProviders${args} { totalCount edges { node { partner: provider { name } } } } } } } }`,
  sees: {
    ...WITHOUT_LIST,
    ...each(sees, (names) => own({ partners: page(names.map((name) => ({ partner: { name } }))) })),
  },
  others: NOBODY,
});

const sharedRow = (
  path: string,
  id: string,
  { args = '', names, ends }: { args?: string; names: string[]; ends: ViewerName[] },
): Row => ({
  path,
  query: `{ partnership(id: "${id}") { sharedCustomers${args} ${NAMES} } }`,
  sees: Object.fromEntries(ends.map((viewer) => [viewer, { partnership: { sharedCustomers: named(...names) } }])),
  others: { partnership: null },
});

/** Wingtip's relationship with a partner, and how that came to it where it is told. */
const half = (partner: string, origin: string | null) => ({ id: `rel_${partner}_wingtip`, origin });

const started = (name: string) => ({ title: `${name} and your organisation work together from now on.` });
const ended = (name: string) => ({ title: `The partnership of ${name} and your organisation has ended.` });

const listRows: Row[] = [
  customersRow('in a list', '', {
    contoso: [
      'Adventure Works',
      'Čtyřlístek Logistika',
      'Lucerne Publishing',
      "Margie's Travel",
      'Wingtip Toys',
      '吉𠮷茶馆',
    ],
    northwind: ['Blue Yonder Airlines', 'Čtyřlístek Logistika', "Margie's Travel", 'Wingtip Toys', 'Zoë Bakkerij'],
    fabrikam: [
      'Adventure Works',
      'Bellows College',
      'Čtyřlístek Logistika',
      'Wingtip Toys',
      'Zoë Bakkerij',
      '吉𠮷茶馆',
    ],
    tailspin: ['Blue Yonder Airlines', 'Lucerne Publishing', 'Wingtip Toys'],
  }),
  partnersRow('in a list', '', {
    contoso: ['Alpine Ski House', 'Fabrikam', 'Tailspin Systems'],
    northwind: ['Fabrikam'],
    fabrikam: ['Contoso Distribution', 'Northwind Traders'],
    tailspin: ['Contoso Distribution'],
  }),
  partnersRow('in a list of what has ended', '(filter: { status: [ENDED] })', {
    contoso: [],
    northwind: ['Tailspin Systems'],
    fabrikam: [],
    tailspin: ['Northwind Traders'],
  }),
  sharedRow('in a list', 'pts_contoso_fabrikam', {
    names: ['Adventure Works', 'Čtyřlístek Logistika', 'Wingtip Toys', '吉𠮷茶馆'],
    ends: ['contoso', 'fabrikam'],
  }),
  sharedRow('in a list', 'pts_contoso_tailspin', {
    names: ['Lucerne Publishing', 'Wingtip Toys'],
    ends: ['contoso', 'tailspin'],
  }),
  // Both go on serving two customers, and share none of them any more (R15).
  sharedRow('in a list, after the end', 'pts_northwind_tailspin', { names: [], ends: ['northwind', 'tailspin'] }),
  {
    path: 'in a list, and how a partner came to the customer',
    query: '{ customer(id: "cus_wingtip") { resellerRelationships { totalCount edges { node { id origin } } } } }',
    sees: each(
      {
        wingtip: [
          half('tailspin', 'REFERRAL'),
          half('northwind', 'REFERRAL'),
          half('fabrikam', 'OWN_MARKETING'),
          half('contoso', 'OWN_MARKETING'),
        ],
        contoso: [half('tailspin', null), half('fabrikam', null), half('contoso', 'OWN_MARKETING')],
        northwind: [half('northwind', 'REFERRAL'), half('fabrikam', null)],
        fabrikam: [half('northwind', null), half('fabrikam', 'OWN_MARKETING'), half('contoso', null)],
        tailspin: [half('tailspin', 'REFERRAL'), half('contoso', null)],
      },
      (halves) => ({ customer: { resellerRelationships: page(halves) } }),
    ),
    others: { customer: null },
  },
  {
    path: 'in a list',
    query: '{ notifications { totalCount unreadCount edges { node { title } } } }',
    sees: each(
      {
        contoso: [started('Alpine Ski House'), started('Fabrikam'), started('Tailspin Systems')],
        northwind: [ended('Tailspin Systems'), started('Fabrikam'), started('Tailspin Systems')],
        fabrikam: [started('Northwind Traders'), started('Contoso Distribution')],
        tailspin: [ended('Northwind Traders'), started('Contoso Distribution'), started('Northwind Traders')],
        wingtip: [],
        lucerne: [],
      },
      (told) => ({ notifications: { ...page(told), unreadCount: told.length } }),
    ),
    others: { notifications: null },
  },
];

const HIDDEN = { customers: null, partners: null };

/** Who sees an organisation sees its card, and none of its lists (R32). */
const edgeRows: Row[] = [
  {
    path: 'over an edge, from a partner to its partners',
    query: `{ viewer { organization {
      ... on Provider { far: indirectResellers { edges { node { far: reseller { name customers { totalCount } partners: indirectProviders { totalCount } } } } } }
      ... on Reseller { far: indirectProviders { edges { node { far: provider { name customers { totalCount } partners: indirectResellers { totalCount } } } } } } } } }`,
    sees: {
      ...WITHOUT_LIST,
      ...each(
        {
          contoso: ['Alpine Ski House', 'Fabrikam', 'Tailspin Systems'],
          northwind: ['Fabrikam'],
          fabrikam: ['Contoso Distribution', 'Northwind Traders'],
          tailspin: ['Contoso Distribution'],
        },
        (names) => own({ far: { edges: names.map((name) => ({ node: { far: { name, ...HIDDEN } } })) } }),
      ),
    },
    others: NOBODY,
  },
  {
    path: 'over an edge, from a customer to its partners',
    query: `{ viewer { organization { ... on Customer { resellerRelationships { edges { node { partner {
      ... on Provider { name customers { totalCount } partners: indirectResellers { totalCount } }
      ... on Reseller { name customers { totalCount } partners: indirectProviders { totalCount } } } } } } } } } }`,
    sees: {
      ...WITHOUT_LIST,
      ...each({ contoso: {}, northwind: {}, fabrikam: {}, tailspin: {} }, own),
      ...each(
        {
          wingtip: ['Tailspin Systems', 'Northwind Traders', 'Fabrikam', 'Contoso Distribution'],
          lucerne: ['Tailspin Systems', 'Contoso Distribution'],
        },
        (names) =>
          own({ resellerRelationships: { edges: names.map((name) => ({ node: { partner: { name, ...HIDDEN } } })) } }),
      ),
    },
    others: NOBODY,
  },
];

const KINDS: Readonly<Record<string, string>> = { prv: 'Provider', rsl: 'Reseller' };

/** Asked for a number alone, a list is counted by another way than when it is shown. */
const countRow = (id: string, fields: string, totals: Record<string, number>): Row => {
  const numbers = fields.split(' ');
  const selection = numbers.map((field) => `${field} { totalCount }`).join(' ');
  const node = (valueOf: (field: string) => unknown) => ({
    node: Object.fromEntries(numbers.map((field) => [field, valueOf(field)])),
  });
  return {
    path: 'as a number',
    query: `{ node(id: "${id}") { ... on ${KINDS[id.slice(0, 3)] ?? ''} { ${selection} } } }`,
    sees: {
      ...Object.fromEntries((SEEN_BY[id] ?? []).map((viewer) => [viewer, node(() => null)])),
      [id.slice(4)]: node((field) => ({ totalCount: totals[field] })),
    },
    others: { node: null },
  };
};

const countRows: Row[] = [
  countRow('prv_contoso', 'customers indirectResellers', { customers: 6, indirectResellers: 3 }),
  countRow('prv_northwind', 'customers indirectResellers', { customers: 5, indirectResellers: 1 }),
  countRow('rsl_fabrikam', 'customers indirectProviders', { customers: 6, indirectProviders: 2 }),
  countRow('rsl_tailspin', 'customers indirectProviders', { customers: 3, indirectProviders: 1 }),
];

const searchRows: Row[] = [
  customersRow('by search', '(filter: { search: "lucerne" })', {
    contoso: ['Lucerne Publishing'],
    northwind: [],
    fabrikam: [],
    tailspin: ['Lucerne Publishing'],
  }),
  customersRow('by search of a country, the youngest first', '(filter: { countryCodes: [ES, NL] }, orderBy: NEWEST)', {
    contoso: [],
    northwind: ['Zoë Bakkerij', 'Blue Yonder Airlines'],
    fabrikam: ['Zoë Bakkerij'],
    tailspin: ['Blue Yonder Airlines'],
  }),
  partnersRow('by search', '(filter: { search: "n", status: [ACTIVE, SUSPENDED, ENDED] })', {
    contoso: [],
    northwind: [],
    fabrikam: ['Northwind Traders'],
    tailspin: ['Northwind Traders'],
  }),
  sharedRow('by search', 'pts_contoso_fabrikam', {
    args: '(filter: { search: "lucerne" })',
    names: [],
    ends: ['contoso', 'fabrikam'],
  }),
];

export const rows: readonly Row[] = [
  ...directoryRows,
  ...idRows,
  ...listRows,
  ...userRows,
  ...edgeRows,
  ...countRows,
  ...searchRows,
  ...acrossPartnershipsRows,
  ...eligibilityRows,
  ...historyRows,
  ...invitationRows,
  ...reviewRows,
];
