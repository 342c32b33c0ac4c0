import type { BadInput } from './badInput.cases';
import type { Asked, WriteCase } from './foreignIds.cases';
import type { Row } from './visibility.cases';

const NEVER_GIVEN = 'NeverGivenToAnything';

const eligibility = (question: string) =>
  `{ invitationEligibility(question: ${question}) { allowed blockers { code partner { ... on Provider { name } } } } }`;
const allowed = { invitationEligibility: { allowed: true, blockers: [] } };
const refused = (...codes: string[]) => ({
  invitationEligibility: { allowed: false, blockers: codes.map((code) => ({ code, partner: null })) },
});
const waiting = { customer: { pendingInvitations: { totalCount: 0, edges: [] } } };

/** In the story nobody waits for an answer: who sees what of an invitation is shown beside its code. */
export const invitationRows: readonly Row[] = [
  {
    path: 'by an id that never was',
    query: `{ invitation(id: "inv_${NEVER_GIVEN}") { id status } }`,
    sees: {},
    others: { invitation: null },
  },
  {
    path: 'in a list of what waits for a customer',
    query: '{ customer(id: "cus_wingtip") { pendingInvitations { totalCount edges { node { id } } } } }',
    sees: { wingtip: waiting, contoso: waiting, northwind: waiting, fabrikam: waiting, tailspin: waiting },
    others: { customer: null },
  },
  {
    path: 'by a dry run in a partnership',
    query: eligibility(
      '{ kind: NEW_CUSTOMER, partnershipId: "pts_northwind_fabrikam", organizationId: "cus_bellows" }',
    ),
    // Contoso and Northwind are providers: they invite nobody together with one, in whatever partnership.
    sees: { fabrikam: allowed, contoso: refused('FORBIDDEN'), northwind: refused('FORBIDDEN') },
    others: { invitationEligibility: null },
  },
  {
    // Tailspin serves Lucerne. Of Fabrikam, which does not, nothing is said of it: it could be anybody.
    path: 'by a dry run of a customer',
    query: eligibility('{ kind: RESELLER_RELATIONSHIP, organizationId: "cus_lucerne" }'),
    sees: {
      tailspin: refused('ALREADY_RELATED'),
      contoso: refused('ALREADY_RELATED'),
      fabrikam: allowed,
      northwind: allowed,
    },
    others: { invitationEligibility: null },
  },
];

export const invitationFieldCases: Readonly<Record<string, Asked>> = {
  'Invitation.provider': {
    as: 'tailspin',
    query: `{ invitation(id: "inv_${NEVER_GIVEN}") { provider { name } } }`,
    sees: { invitation: null },
  },
  'Invitation.reseller': {
    as: 'northwind',
    query: `{ invitation(id: "inv_${NEVER_GIVEN}") { reseller { name } } }`,
    sees: { invitation: null },
  },
};

const REFUSAL = '__typename ... on UserError { code message }';
const notFound = (what: string) => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: `There is no such ${what}, or it is not yours to see. Check the id and whom you are signed in as.`,
});
const forbidden = (message: string) => ({ __typename: 'ForbiddenError', code: 'FORBIDDEN', message });

const INVITE = `mutation ($id: ID!) { inviteNewCustomer(input: { partnershipId: $id, idempotencyKey: "k" }) { ${REFUSAL} } }`;
const CANCEL = `mutation ($id: ID!) { cancelInvitation(input: { invitationId: $id }) { ${REFUSAL} } }`;

export const invitationWriteCases: readonly WriteCase[] = [
  {
    what: 'invite a customer in a partnership of others',
    as: ['tailspin'],
    mutation: INVITE,
    id: 'pts_contoso_fabrikam',
    sees: { inviteNewCustomer: notFound('partnership') },
  },
  {
    what: 'invite a customer in a partnership that never was',
    as: ['fabrikam', 'tailspin'],
    mutation: INVITE,
    id: `pts_${NEVER_GIVEN}`,
    sees: { inviteNewCustomer: notFound('partnership') },
  },
  {
    what: 'invite a customer together with a provider',
    as: ['contoso', 'wingtip', 'reviewer', 'newco'],
    mutation: INVITE,
    id: 'pts_contoso_fabrikam',
    sees: { inviteNewCustomer: forbidden('Only a reseller invites customers together with a provider.') },
  },
  {
    what: 'invite a customer without the role',
    as: ['fabrikam-helpdesk'],
    mutation: INVITE,
    id: 'pts_contoso_fabrikam',
    sees: {
      inviteNewCustomer: forbidden(
        'This needs one of the roles GLOBAL_ADMIN, ADMIN_AGENT, SALES_AGENT. Ask an administrator of your organisation.',
      ),
    },
  },
  {
    what: 'cancel an invitation that never was',
    as: ['fabrikam', 'contoso', 'wingtip', 'reviewer', 'newco', 'nobody'],
    mutation: CANCEL,
    id: `inv_${NEVER_GIVEN}`,
    sees: { cancelInvitation: notFound('invitation') },
  },
];

const NO_ID = 'is no id: a prefix, an underscore, letters and digits.';

export const badInvitations: readonly BadInput[] = [
  {
    what: 'a partnership that is no id',
    body: {
      query:
        'mutation { inviteNewCustomer(input: { partnershipId: "pts contoso", idempotencyKey: "k" }) { __typename } }',
    },
    message: `inviteNewCustomer: input.partnershipId ${NO_ID}`,
  },
  {
    what: 'an organisation that is a name',
    body: {
      query: 'mutation { inviteReseller(input: { organizationId: "Fabrikam", idempotencyKey: "k" }) { __typename } }',
    },
    message: `inviteReseller: input.organizationId ${NO_ID}`,
  },
  {
    what: 'an invitation whose id is no id',
    body: { query: 'mutation { cancelInvitation(input: { invitationId: "inv 1" }) { __typename } }' },
    message: `cancelInvitation: input.invitationId ${NO_ID}`,
  },
  {
    what: 'an invitation without a key',
    body: { query: 'mutation { requestResellerRelationship(input: { email: "a@b.example" }) { __typename } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Field "RequestResellerRelationshipInput.idempotencyKey" of required type "String!" was not provided.',
  },
  {
    what: 'a kind of invitation that there is not',
    body: { query: '{ invitationEligibility(question: { kind: ORDER }) { allowed } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Value "ORDER" does not exist in "InvitationKind" enum.',
  },
];
