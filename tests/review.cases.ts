import type { Asked, CursorCase, WriteCase } from './foreignIds.cases';
import type { Row } from './visibility.cases';

const ACTIVE = ['enr_alpine', 'enr_contoso', 'enr_fabrikam', 'enr_northwind', 'enr_tailspin', 'enr_xinghe'];

const listed = (ids: readonly string[]) => ({
  enrollments: { totalCount: ids.length, edges: ids.map((id) => ({ node: { id } })) },
});
const passed = ['EMAIL_DOMAIN_OWNED', 'FREE_MAIL', 'COUNTRY_MATCHES', 'PARTNER_ID', 'REGISTRATION_ID'].map((kind) => ({
  kind,
  outcome: 'PASSED',
}));

const byIdRow = (id: string): Row => {
  const label = id.slice(4);
  const seen = { enrollment: { id, organization: { id: `rsl_${label}` } } };
  return {
    path: 'an account by its id',
    query: `{ enrollment(id: "${id}") { id organization { id } } }`,
    sees: { [label]: seen, reviewer: seen },
    others: { enrollment: null },
  };
};

/** Staff see every enrollment and what was checked of it; a company sees its own (R34). */
export const reviewRows: readonly Row[] = [
  byIdRow('enr_fabrikam'),
  byIdRow('enr_tailspin'),
  {
    path: 'an application by its id',
    query: '{ enrollment(id: "enr_trey") { state primaryContact { email } } }',
    sees: {
      reviewer: { enrollment: { state: 'IN_REVIEW', primaryContact: { email: 'elise.peeters@treyresearch.example' } } },
    },
    others: { enrollment: null },
  },
  {
    path: 'an account that never was',
    query: '{ enrollment(id: "enr_NeverGivenToAnything") { state } }',
    sees: {},
    others: { enrollment: null },
  },
  {
    path: 'what was checked',
    query: '{ enrollment(id: "enr_fabrikam") { checks { kind outcome } } }',
    sees: {
      fabrikam: { enrollment: { checks: null } },
      reviewer: {
        enrollment: {
          checks: [
            ...passed,
            { kind: 'DUPLICATE_COMPANY', outcome: 'PASSED' },
            { kind: 'LOOKALIKE_DOMAIN', outcome: 'PASSED' },
          ],
        },
      },
    },
    others: { enrollment: null },
  },
  {
    path: 'in the queue',
    query: '{ enrollments { totalCount edges { node { id } } } }',
    sees: { reviewer: listed(['enr_lookalike', 'enr_trey']) },
    others: { enrollments: null },
  },
  {
    path: 'in a list of accounts',
    query: '{ enrollments(filter: { state: [ACTIVE] }) { totalCount edges { node { id } } } }',
    sees: { reviewer: listed(ACTIVE) },
    others: { enrollments: null },
  },
];

/** Everybody but staff is told the same, whatever the id (R33). */
export const reviewFieldCases: Readonly<Record<string, Asked>> = {
  'Enrollment.organization': {
    as: 'fabrikam',
    query: '{ enrollment(id: "enr_tailspin") { organization { name } } }',
    sees: { enrollment: null },
  },
  'SuspendOrganizationSuccess.organization': {
    as: 'contoso',
    query:
      'mutation { suspendOrganization(input: { organizationId: "rsl_fabrikam", reason: "Ours." }) { ... on SuspendOrganizationSuccess { organization { name } } } }',
    sees: { suspendOrganization: {} },
  },
  'RestoreOrganizationSuccess.organization': {
    as: 'contoso',
    query:
      'mutation { restoreOrganization(input: { organizationId: "rsl_fabrikam" }) { ... on RestoreOrganizationSuccess { organization { name } } } }',
    sees: { restoreOrganization: {} },
  },
};

const QUEUE = 'query ($after: String) { enrollments(first: 1, after: $after) { edges { cursor } } }';
const ACCOUNTS = QUEUE.replace('first: 1', 'first: 1, filter: { state: [ACTIVE] }');

export const reviewCursorCases: readonly CursorCase[] = [
  {
    list: 'queue of reviewers',
    of: 'reviewer',
    query: QUEUE,
    tries: [
      { as: 'reviewer', query: ACCOUNTS },
      { as: 'contoso', query: QUEUE, sees: { enrollments: null } },
      { as: 'newco', query: QUEUE, sees: { enrollments: null } },
    ],
  },
];

const REFUSAL = '__typename ... on UserError { code message }';
const forbidden = (roles: string) => ({
  __typename: 'ForbiddenError',
  code: 'FORBIDDEN',
  message: `This needs one of the roles ${roles}. Ask an administrator of your organisation.`,
});
const notFound = (what: string) => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: `There is no such ${what}, or it is not yours to see. Check the id and whom you are signed in as.`,
});

interface Step {
  mutation: string;
  /** Of the input, beside the id. */
  words: string;
  what: 'enrollment' | 'organisation';
}
const STEPS: readonly Step[] = [
  { mutation: 'approveEnrollment', words: '', what: 'enrollment' },
  { mutation: 'rejectEnrollment', words: ', reason: "No."', what: 'enrollment' },
  { mutation: 'requestEnrollmentInformation', words: ', message: "Which?"', what: 'enrollment' },
  { mutation: 'suspendOrganization', words: ', reason: "No."', what: 'organisation' },
  { mutation: 'restoreOrganization', words: '', what: 'organisation' },
];
const callOf = (mutation: string, id: string, words: string) =>
  `mutation ($id: ID!) { ${mutation}(input: { ${id}: $id${words} }) { ${REFUSAL} } }`;
const APPEAL = callOf(
  'appealEnrollment',
  'enrollmentId',
  ', comment: "We are.", evidence: ["https://register.example/1"]',
);

export const reviewWriteCases: readonly WriteCase[] = [
  ...STEPS.flatMap(({ mutation, words, what }): WriteCase[] => {
    const [idName, prefix, id] =
      what === 'enrollment' ? ['enrollmentId', 'enr', 'enr_trey'] : ['organizationId', 'rsl', 'rsl_fabrikam'];
    const call = callOf(mutation, idName, words);
    const strangers = ['contoso', 'fabrikam', 'wingtip', 'newco'] as const;
    return [
      {
        what: `do as reviewers do (${mutation})`,
        as: [...strangers],
        mutation: call,
        id,
        sees: { [mutation]: forbidden('REVIEWER') },
      },
      {
        what: `learn by ${mutation} what there is`,
        as: [...strangers],
        mutation: call,
        id: `${prefix}_NeverGivenToAnything`,
        sees: { [mutation]: forbidden('REVIEWER') },
      },
      {
        what: `do ${mutation} to what never was`,
        as: ['reviewer'],
        mutation: call,
        id: `${prefix}_NeverGivenToAnything`,
        sees: { [mutation]: notFound(what) },
      },
    ];
  }),
  ...['enr_trey', 'enr_contoso', 'enr_NeverGivenToAnything'].map((id) => ({
    what: `appeal for ${id}, which is not theirs`,
    as: ['fabrikam' as const, 'newco' as const],
    mutation: APPEAL,
    id,
    sees: { appealEnrollment: notFound('enrollment') },
  })),
  {
    what: 'appeal for a company that they review',
    as: ['reviewer'],
    mutation: APPEAL,
    id: 'enr_trey',
    sees: { appealEnrollment: forbidden('GLOBAL_ADMIN, ADMIN_AGENT') },
  },
];
