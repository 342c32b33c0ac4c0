import type { BadInput } from './badInput.cases';
import type { CursorCase, WriteCase } from './foreignIds.cases';
import type { Row } from './visibility.cases';

const LIST = '{ totalCount edges { node { displayName } } }';
const users = (...names: string[]) => ({
  users: { totalCount: names.length, edges: names.map((displayName) => ({ node: { displayName } })) },
});

/** Who is no member of an organisation has no such list (R34). */
export const userRows: readonly Row[] = [
  {
    path: 'in a list, by name',
    query: `{ users ${LIST} }`,
    sees: {
      contoso: users('Anna Keller', 'Jonas Brandt'),
      northwind: users('Maarten Visser', 'Sanne Mulder'),
      fabrikam: users('Camille Laurent', 'Hugo Moreau', 'Inès Garnier', 'Léa Chevalier', 'Théo Lefèvre'),
      tailspin: users('Lukas Hofer'),
      wingtip: users('Petra Sommer'),
      lucerne: users('Reto Ammann'),
    },
    others: { users: null },
  },
  {
    path: 'by search',
    query: `{ users(filter: { search: "l" }) ${LIST} }`,
    sees: {
      contoso: users(),
      northwind: users(),
      fabrikam: users('Léa Chevalier'),
      tailspin: users('Lukas Hofer'),
      wingtip: users(),
      lucerne: users(),
    },
    others: { users: null },
  },
  {
    path: 'by a link that was made up',
    query: `{ userInvitation(token: "usr_fabrikam.1.${'A'.repeat(43)}") { ... on LinkNotValidError { reason } } }`,
    sees: {},
    others: { userInvitation: { reason: 'UNKNOWN' } },
  },
];

const USERS = 'query ($after: String) { users(first: 1, after: $after) { totalCount edges { cursor } } }';

export const userCursorCases: readonly CursorCase[] = [
  {
    list: 'users',
    of: 'contoso',
    query: USERS,
    tries: [
      { as: 'northwind', query: USERS },
      { as: 'fabrikam', query: USERS },
      { as: 'reviewer', query: USERS, sees: { users: null } },
      { as: 'newco', query: USERS, sees: { users: null } },
    ],
  },
];

const DISABLE =
  'mutation ($id: ID!) { disableUser(input: { userId: $id }) { __typename ... on UserError { code message } } }';
const needs = (roles: string) => ({
  disableUser: {
    __typename: 'ForbiddenError',
    code: 'FORBIDDEN',
    message: `This needs one of the roles ${roles}. Ask an administrator of your organisation.`,
  },
});

export const userWriteCases: readonly WriteCase[] = [
  {
    what: 'shut out a user of others',
    as: ['northwind', 'tailspin', 'wingtip', 'lucerne'],
    mutation: DISABLE,
    id: 'usr_fabrikam',
    sees: {
      disableUser: {
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        message: 'There is no such user, or it is not yours to see. Check the id and whom you are signed in as.',
      },
    },
  },
  {
    what: 'shut out anybody without the role',
    as: ['fabrikam-helpdesk', 'fabrikam-sales', 'reviewer', 'newco'],
    mutation: DISABLE,
    id: 'usr_fabrikam',
    sees: needs('GLOBAL_ADMIN, ADMIN_AGENT, USER_ADMIN'),
  },
  {
    what: 'shut out their own administrator',
    as: ['contoso-agent'],
    mutation: DISABLE,
    id: 'usr_contoso',
    sees: needs('GLOBAL_ADMIN'),
  },
];

export const userInputs: readonly BadInput[] = [
  {
    what: 'a user whose id is no id',
    body: { query: 'mutation { disableUser(input: { userId: "usr ben" }) { __typename } }' },
    message: 'disableUser: input.userId is no id: a prefix, an underscore, letters and digits.',
  },
  {
    what: 'no users at all',
    body: { query: '{ users(first: 0) { totalCount } }' },
    message: 'users: first is 0; a page has 1 to 100 entries.',
  },
  {
    what: 'users in both directions at once',
    body: { query: '{ users(first: 1, last: 1) { totalCount } }' },
    message: 'users: Take first with after, or last with before, not both directions at once.',
  },
  {
    what: 'a search for users that is a pattern',
    body: { query: '{ users(filter: { search: "(.*)" }) { totalCount } }' },
    message: 'users: filter.search: A search is the beginning of a name: letters and digits, not a pattern.',
  },
  {
    what: 'a role that there is not',
    body: { query: 'mutation { changeUserRoles(input: { userId: "usr_ben", roles: [OWNER] }) { __typename } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Value "OWNER" does not exist in "Role" enum.',
  },
];
