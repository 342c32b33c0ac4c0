import type { CursorCase } from './foreignIds.cases';
import type { Row, ViewerName } from './visibility.cases';

type Seen = Partial<Record<ViewerName, string[]>>;

const ORGANIZATIONS = ['contoso', 'northwind', 'fabrikam', 'tailspin', 'wingtip', 'lucerne'] as const;

/** What each reads of one subject: everybody with an organisation has a list, and what is not theirs is not in it (R36). */
const historyRow = (field: string, id: string, sees: Seen): Row => {
  const list = (whats: string[]) => ({
    [field]: { totalCount: whats.length, edges: whats.map((what) => ({ node: { what } })) },
  });
  const readers: Seen = { ...Object.fromEntries(ORGANIZATIONS.map((viewer) => [viewer, []])), ...sees };
  return {
    path: `in the history of ${id}`,
    query: `{ ${field}(filter: { subjectId: "${id}" }) { totalCount edges { node { what } } } }`,
    sees: Object.fromEntries(Object.entries(readers).map(([viewer, whats]) => [viewer, list(whats)])),
    others: { [field]: null },
  };
};

/** Edges are told to their two ends, accounts to their members; staff have a list of enrollments alone (R34). */
export const historyRows: readonly Row[] = [
  historyRow('relationshipHistory', 'pts_northwind_tailspin', {
    northwind: ['partnership.ended', 'partnership.started'],
    tailspin: ['partnership.ended', 'partnership.started'],
  }),
  // Contoso shares Wingtip with Tailspin, and sees the relationship; not what was done to it.
  historyRow('relationshipHistory', 'rel_tailspin_wingtip', {
    tailspin: ['relationship.started'],
    wingtip: ['relationship.started'],
  }),
  historyRow('accountHistory', 'rsl_fabrikam', { fabrikam: ['organization.registered'], reviewer: [] }),
  historyRow('accountHistory', 'usr_fabrikam', { fabrikam: ['user.added'], reviewer: [] }),
  historyRow('accountHistory', 'usr_reviewer', { reviewer: [] }),
];

const listOf = (field: string) => `query ($after: String) { ${field}(first: 1, after: $after) { edges { cursor } } }`;
const ACCOUNTS = listOf('accountHistory');
const EDGES = listOf('relationshipHistory');

export const historyCursorCases: readonly CursorCase[] = [
  {
    list: 'history of an account',
    of: 'contoso',
    query: ACCOUNTS,
    tries: [
      { as: 'northwind', query: ACCOUNTS },
      { as: 'reviewer', query: ACCOUNTS },
      { as: 'contoso', query: EDGES },
      { as: 'newco', query: ACCOUNTS },
      { as: 'nobody', query: ACCOUNTS, sees: { accountHistory: null } },
    ],
  },
  {
    list: 'history of edges',
    of: 'contoso',
    query: EDGES,
    tries: [
      { as: 'fabrikam', query: EDGES },
      { as: 'contoso', query: ACCOUNTS },
      { as: 'reviewer', query: EDGES, sees: { relationshipHistory: null } },
    ],
  },
];
