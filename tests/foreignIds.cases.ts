import { acrossPartnershipsCursorCases, acrossPartnershipsFieldCases } from './acrossPartnerships.cases';
import { eligibilityFieldCases } from './eligibility.cases';
import { historyCursorCases } from './history.cases';
import { invitationFieldCases, invitationWriteCases } from './invitation.cases';
import { userCursorCases, userWriteCases } from './user.cases';
import { reviewCursorCases, reviewFieldCases, reviewWriteCases } from './review.cases';
import type { ViewerName } from './visibility.cases';

export interface Asked {
  as: ViewerName;
  query: string;
  sees: unknown;
}

/**
 * Every field of the graph that yields an organisation, and what becomes of somebody who tries it with an id that is not
 * theirs. The list is compared with the schema: a new field needs its case here (docs/adr/0006-the-card.md).
 */
export const fieldCases: Readonly<Record<string, Asked>> = {
  ...reviewFieldCases,
  ...invitationFieldCases,
  ...acrossPartnershipsFieldCases,
  ...eligibilityFieldCases,
  'Query.node': {
    as: 'northwind',
    query: '{ node(id: "rsl_tailspin") { ... on Reseller { name support { email } } } }',
    sees: { node: null },
  },
  'Query.reseller': { as: 'fabrikam', query: '{ reseller(id: "rsl_tailspin") { name } }', sees: { reseller: null } },
  'Query.customer': {
    as: 'fabrikam',
    query: '{ customer(id: "cus_lucerne") { name primaryDomain } }',
    sees: { customer: null },
  },
  // Open to everybody, but for providers alone.
  'Query.provider': { as: 'fabrikam', query: '{ provider(id: "rsl_tailspin") { name } }', sees: { provider: null } },
  // Takes no id, and shows what everybody sees: nothing of whom a provider works with.
  'ProviderEdge.node': {
    as: 'fabrikam',
    query: '{ providers(last: 1) { edges { node { name indirectResellers { totalCount } } } } }',
    sees: { providers: { edges: [{ node: { name: 'Northwind Traders', indirectResellers: null } }] } },
  },
  'EditDirectoryEntrySuccess.provider': {
    as: 'fabrikam',
    query:
      'mutation { editDirectoryEntry(input: { texts: [], services: [], spokenLanguages: [], isListed: false }) { ... on EditDirectoryEntrySuccess { provider { name } } } }',
    sees: { editDirectoryEntry: {} },
  },
  // Takes no id: who has no organisation gets none.
  'Viewer.organization': {
    as: 'newco',
    query: '{ viewer { organization { name } } }',
    sees: { viewer: { organization: null } },
  },
  'RenameOrganizationSuccess.organization': {
    as: 'reviewer',
    query:
      'mutation { renameOrganization(input: { name: "Ours" }) { ... on RenameOrganizationSuccess { organization { name } } } }',
    sees: { renameOrganization: {} },
  },
  // Whose list it is not sees none of it, and so nobody who could bring what is missing.
  'MendingInvitation.inviter': {
    as: 'fabrikam',
    query:
      '{ node(id: "prv_contoso") { ... on Provider { customers(filter: { missing: MISSING_RESELLER }) { edges { mendingInvitations { inviter { ... on Reseller { name } } } } } } } }',
    sees: { node: { customers: null } },
  },
  'Partnership.provider': {
    as: 'fabrikam',
    query: '{ partnership(id: "pts_contoso_tailspin") { provider { name } } }',
    sees: { partnership: null },
  },
  'Partnership.reseller': {
    as: 'northwind',
    query: '{ node(id: "pts_contoso_fabrikam") { ... on Partnership { reseller { name } } } }',
    sees: { node: null },
  },
  'ResellerRelationship.partner': {
    as: 'fabrikam',
    query:
      '{ node(id: "rel_tailspin_wingtip") { ... on ResellerRelationship { partner { ... on Reseller { name } } } } }',
    sees: { node: null },
  },
  'ResellerRelationship.customer': {
    as: 'northwind',
    query: '{ node(id: "rel_tailspin_blueyonder") { ... on ResellerRelationship { customer { name } } } }',
    sees: { node: null },
  },
  'SharedCustomerEdge.node': {
    as: 'northwind',
    query: '{ partnership(id: "pts_northwind_tailspin") { sharedCustomers { edges { node { name } } } } }',
    sees: { partnership: { sharedCustomers: { edges: [] } } },
  },
  'PartnerCustomerEdge.node': {
    as: 'contoso',
    query: '{ node(id: "rsl_fabrikam") { ... on Reseller { customers { edges { node { name } } } } } }',
    sees: { node: { customers: null } },
  },
};

export interface CursorCase {
  list: string;
  of: ViewerName;
  /** With `$after`; `of` takes the cursor from here. */
  query: string;
  /** Who tries it on a list of their own, or on that very list. */
  tries: { as: ViewerName; query: string; /** Left out: refused as INVALID_INPUT. */ sees?: unknown }[];
}

const OF_LIST = '(first: 1, after: $after) { totalCount edges { cursor } }';
const withCursor = (selection: string) => `query ($after: String) { ${selection} }`;
const own = (type: string, field: string) =>
  withCursor(`viewer { organization { ... on ${type} { ${field}${OF_LIST} } } }`);
const ofNode = (id: string, type: string, field: string) =>
  withCursor(`node(id: "${id}") { ... on ${type} { ${field}${OF_LIST} } }`);

const INBOX = withCursor(`notifications${OF_LIST}`);
const PARTNERS_OF_WINGTIP = ofNode('cus_wingtip', 'Customer', 'resellerRelationships');

/** A cursor of somebody else's list says nothing and opens nothing. */
export const cursorCases: readonly CursorCase[] = [
  ...historyCursorCases,
  ...userCursorCases,
  ...reviewCursorCases,
  ...acrossPartnershipsCursorCases,
  {
    list: 'customers of a provider',
    of: 'contoso',
    query: own('Provider', 'customers'),
    tries: [
      { as: 'northwind', query: own('Provider', 'customers') },
      { as: 'fabrikam', query: own('Reseller', 'customers') },
      { as: 'fabrikam', query: ofNode('prv_contoso', 'Provider', 'customers'), sees: { node: { customers: null } } },
      { as: 'nobody', query: ofNode('prv_contoso', 'Provider', 'customers'), sees: { node: null } },
    ],
  },
  {
    list: 'resellers of a provider',
    of: 'contoso',
    query: own('Provider', 'indirectResellers'),
    tries: [
      { as: 'northwind', query: own('Provider', 'indirectResellers') },
      { as: 'tailspin', query: own('Reseller', 'indirectProviders') },
      {
        as: 'tailspin',
        query: ofNode('prv_contoso', 'Provider', 'indirectResellers'),
        sees: { node: { indirectResellers: null } },
      },
    ],
  },
  {
    list: 'shared customers of a pair',
    of: 'fabrikam',
    query: ofNode('pts_contoso_fabrikam', 'Partnership', 'sharedCustomers'),
    tries: [
      // The other end of the same pair sees the same list, and has cursors of its own.
      { as: 'contoso', query: ofNode('pts_contoso_fabrikam', 'Partnership', 'sharedCustomers') },
      { as: 'contoso', query: ofNode('pts_contoso_tailspin', 'Partnership', 'sharedCustomers') },
      { as: 'northwind', query: ofNode('pts_northwind_fabrikam', 'Partnership', 'sharedCustomers') },
      {
        as: 'northwind',
        query: ofNode('pts_contoso_fabrikam', 'Partnership', 'sharedCustomers'),
        sees: { node: null },
      },
    ],
  },
  {
    // The same customer, but each of its partners sees a list of their own.
    list: 'partners of a customer',
    of: 'wingtip',
    query: PARTNERS_OF_WINGTIP,
    tries: [
      { as: 'contoso', query: PARTNERS_OF_WINGTIP },
      { as: 'tailspin', query: PARTNERS_OF_WINGTIP },
      { as: 'lucerne', query: own('Customer', 'resellerRelationships') },
      { as: 'lucerne', query: PARTNERS_OF_WINGTIP, sees: { node: null } },
    ],
  },
  {
    list: 'notifications',
    of: 'contoso',
    query: INBOX,
    tries: [
      { as: 'northwind', query: INBOX },
      { as: 'wingtip', query: INBOX },
      { as: 'newco', query: INBOX, sees: { notifications: null } },
    ],
  },
];

const REFUSAL = '__typename ... on UserError { code message }';
const notFound = (what: string) => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: `There is no such ${what}, or it is not yours to see. Check the id and whom you are signed in as.`,
});
const mayNot = {
  __typename: 'ForbiddenError',
  code: 'FORBIDDEN',
  message: 'This needs one of the roles GLOBAL_ADMIN, ADMIN_AGENT. Ask an administrator of your organisation.',
};

export interface WriteCase {
  what: string;
  as: (ViewerName | 'fabrikam-helpdesk' | 'fabrikam-sales' | 'contoso-agent')[];
  /** With `$id`, where it takes one. */
  mutation: string;
  id?: string;
  sees: unknown;
}

const END = `mutation ($id: ID!) { endPartnership(input: { partnershipId: $id }) { ${REFUSAL} } }`;
export const MARK_READ = `mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) { ${REFUSAL} } }`;
const RENAME = `mutation { renameOrganization(input: { name: "Ours" }) { ${REFUSAL} } }`;

/** What others try to change. Each is refused, as for an id that was never given where it is not theirs, and nothing changes. */
export const writeCases: readonly WriteCase[] = [
  ...reviewWriteCases,
  ...invitationWriteCases,
  ...userWriteCases,
  {
    what: 'end a partnership of others',
    as: ['northwind', 'tailspin', 'wingtip', 'lucerne', 'reviewer', 'newco', 'nobody'],
    mutation: END,
    id: 'pts_contoso_fabrikam',
    sees: { endPartnership: notFound('partnership') },
  },
  {
    what: 'end a partnership that never was',
    as: ['contoso', 'northwind', 'tailspin', 'wingtip', 'reviewer', 'newco', 'nobody'],
    mutation: END,
    id: 'pts_NeverGivenToAnything',
    sees: { endPartnership: notFound('partnership') },
  },
  {
    what: 'end a partnership of theirs without the role',
    as: ['fabrikam-helpdesk', 'fabrikam-sales'],
    mutation: END,
    id: 'pts_contoso_fabrikam',
    sees: { endPartnership: mayNot },
  },
  {
    what: 'rename an organisation that they do not administer',
    as: ['reviewer', 'newco', 'fabrikam-helpdesk', 'fabrikam-sales'],
    mutation: RENAME,
    sees: { renameOrganization: mayNot },
  },
  {
    what: 'mark a notification that never was',
    as: ['contoso', 'wingtip', 'reviewer', 'newco', 'nobody'],
    mutation: MARK_READ,
    id: 'ntf_NeverGivenToAnything',
    sees: { markNotificationRead: notFound('notification') },
  },
];

/** Who is not of Contoso, and what each gets who marks one of its notifications. */
export const strangersMark = {
  as: ['northwind', 'fabrikam', 'tailspin', 'wingtip', 'reviewer', 'newco', 'nobody'] satisfies ViewerName[],
  sees: { markNotificationRead: notFound('notification') },
};
