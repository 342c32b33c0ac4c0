import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BadInput } from './badInput.cases';
import type { Row, ViewerName } from './visibility.cases';

type Sees = Partial<Record<ViewerName, unknown>>;

const NOT_ASKED = { customer: { orderEligibility: null } };

const orderRow = (ids: [provider: string, reseller: string, customer: string], sees: Sees): Row => ({
  path: 'as a right to order',
  query: `{ customer(id: "cus_${ids[2]}") { orderEligibility(providerId: "prv_${ids[0]}", resellerId: "rsl_${ids[1]}") {
    allowed blockers { code half partner { ... on Provider { name } ... on Reseller { name } } } } } }`,
  sees,
  others: { customer: null },
});

const answer = (...blockers: unknown[]) => ({
  customer: { orderEligibility: { allowed: blockers.length === 0, blockers } },
});

const orderRows: Row[] = [
  orderRow(['contoso', 'fabrikam', 'wingtip'], {
    contoso: answer(),
    fabrikam: answer(),
    wingtip: answer(),
    northwind: NOT_ASKED,
    tailspin: NOT_ASKED,
  }),
  // The two work together no longer, and see each other no more; the customer sees both, and not what is between them.
  orderRow(['northwind', 'tailspin', 'wingtip'], {
    wingtip: answer({ code: 'NOT_VISIBLE', half: null, partner: null }),
    northwind: NOT_ASKED,
    tailspin: NOT_ASKED,
    contoso: NOT_ASKED,
    fabrikam: NOT_ASKED,
  }),
  orderRow(['northwind', 'fabrikam', 'adventure'], {
    fabrikam: answer({
      code: 'RELATIONSHIP_MISSING',
      half: 'PROVIDER_RELATIONSHIP',
      partner: { name: 'Northwind Traders' },
    }),
    contoso: NOT_ASKED,
  }),
];

type Right = [permission: string, reseller: string | null, ...stands: string[]];

const right = ([permission, company, ...codes]: Right) => ({
  permission,
  allowed: codes.length === 0,
  partnership: company === null ? null : { id: `pts_${company}` },
  blockers: codes.map((code) => ({ code })),
});
const rights = (...all: Right[]) => ({ customer: { viewerRights: all.map(right) } });
const MANAGED: Right[] = [
  ['MANAGE_SUBSCRIPTIONS', null],
  ['MANAGE_LICENSES', null],
  ['MANAGE_USERS', null],
];

const rightRows: Row[] = [
  {
    path: 'as rights of its own',
    query:
      '{ customer(id: "cus_wingtip") { viewerRights { permission allowed partnership { id } blockers { code } } } }',
    sees: {
      contoso: rights(
        ['SUBMIT_ORDERS', 'contoso_fabrikam'],
        ['ADD_SUBSCRIPTIONS', 'contoso_fabrikam'],
        ['SUBMIT_ORDERS', 'contoso_tailspin'],
        ['ADD_SUBSCRIPTIONS', 'contoso_tailspin'],
        // Shared through these two alone; through the third it could be.
        ['SUBMIT_ORDERS', 'contoso_alpine', 'RELATIONSHIP_MISSING'],
        ['ADD_SUBSCRIPTIONS', 'contoso_alpine', 'GRANT_MISSING', 'RELATIONSHIP_MISSING'],
      ),
      northwind: rights(['SUBMIT_ORDERS', 'northwind_fabrikam'], ['ADD_SUBSCRIPTIONS', 'northwind_fabrikam']),
      fabrikam: rights(...MANAGED, ['SUBMIT_ORDERS', 'northwind_fabrikam'], ['SUBMIT_ORDERS', 'contoso_fabrikam']),
      tailspin: rights(...MANAGED, ['SUBMIT_ORDERS', 'contoso_tailspin']),
      wingtip: { customer: { viewerRights: null } },
    },
    others: { customer: null },
  },
];

const kinds = (...names: (string | null)[]) => ({
  eligibilities: names.map((name) => name && { __typename: name }),
});

const questionRows: Row[] = [
  {
    path: 'by questions',
    query: `{ eligibilities(questions: [
      { order: { providerId: "prv_contoso", resellerId: "rsl_fabrikam", customerId: "cus_wingtip" } }
      { removal: { partnershipId: "pts_contoso_fabrikam" } }
      { removal: { resellerRelationshipId: "rel_fabrikam_wingtip" } }
      { order: { providerId: "prv_northwind", resellerId: "rsl_tailspin", customerId: "cus_blueyonder" } }
    ]) { __typename } }`,
    sees: {
      contoso: kinds('OrderEligibility', 'RemovalImpact', 'RemovalImpact', null),
      fabrikam: kinds('OrderEligibility', 'RemovalImpact', 'RemovalImpact', null),
      wingtip: kinds('OrderEligibility', null, 'RemovalImpact', null),
      northwind: kinds(null, null, 'RemovalImpact', null),
    },
    others: kinds(null, null, null, null),
  },
  {
    path: 'by questions about organisations that are not there',
    query: `{ eligibilities(questions: [
      { order: { providerId: "prv_never", resellerId: "rsl_never", customerId: "cus_wingtip" } }
      { order: { providerId: "prv_contoso", resellerId: "rsl_fabrikam", customerId: "cus_never" } }
      { order: { providerId: "rsl_fabrikam", resellerId: "prv_contoso", customerId: "cus_wingtip" } }
    ]) { __typename } }`,
    sees: {},
    others: kinds(null, null, null),
  },
];

const MANAGES = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];
const ORDERS = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'];

type Consent = [partner: keyof typeof PARTNERS, since: string, origin: string];

const PARTNERS = {
  contoso: { partner: { name: 'Contoso Distribution', countryCode: 'DE' }, permissions: ORDERS, lost: [] },
  northwind: { partner: { name: 'Northwind Traders', countryCode: 'NL' }, permissions: ORDERS, lost: [] },
  fabrikam: { partner: { name: 'Fabrikam', countryCode: 'FR' }, permissions: MANAGES, lost: MANAGES },
  tailspin: { partner: { name: 'Tailspin Systems', countryCode: 'AT' }, permissions: MANAGES, lost: MANAGES },
};

/** Who may act for a customer, by which consent, and how it takes that back. What rests on a partnership is not said to it. */
const record = (customer: string, named: object, consents: Consent[]) => ({
  ...named,
  resellerRelationships: {
    totalCount: consents.length,
    edges: consents.map(([name, since, origin]) => {
      const { lost, ...partner } = PARTNERS[name];
      return {
        node: {
          id: `rel_${name}_${customer}`,
          ...partner,
          since,
          origin,
          reference: null,
          viewerCanEnd: true,
          removalImpact: { allowed: true, lostPermissions: lost },
          history: { edges: [{ node: { what: 'relationship.started', at: since } }] },
        },
      };
    }),
  },
  pendingInvitations: { edges: [] },
});

const of = (organization: unknown) => ({ viewer: { organization } });
const recordRow: Row = {
  path: 'as the record of a customer',
  query: readFileSync(join(__dirname, '../bench/operations/customerRecord.graphql'), 'utf8'),
  sees: {
    wingtip: of(
      record('wingtip', { name: 'Wingtip Toys', countryCode: 'DE', primaryDomain: 'wingtip.example' }, [
        ['tailspin', '2023-02-08T15:30:00.000Z', 'REFERRAL'],
        ['northwind', '2022-07-05T13:00:00.000Z', 'REFERRAL'],
        ['fabrikam', '2021-04-12T07:20:00.000Z', 'OWN_MARKETING'],
        ['contoso', '2021-04-12T07:20:00.000Z', 'OWN_MARKETING'],
      ]),
    ),
    lucerne: of(
      record('lucerne', { name: 'Lucerne Publishing', countryCode: 'CH', primaryDomain: 'lucerne.example' }, [
        ['tailspin', '2020-12-07T09:15:00.000Z', 'OWN_MARKETING'],
        ['contoso', '2020-12-07T09:15:00.000Z', 'OWN_MARKETING'],
      ]),
    ),
    ...Object.fromEntries(['contoso', 'northwind', 'fabrikam', 'tailspin'].map((partner) => [partner, of({})])),
    reviewer: of(null),
    newco: of(null),
  },
  others: { viewer: null },
};

export const eligibilityRows: readonly Row[] = [...orderRows, ...rightRows, ...questionRows, recordRow];

/** Who stands in the way is somebody whom the viewer sees; or nobody is named. */
export const eligibilityFieldCases = {
  'Blocker.partner': {
    as: 'wingtip',
    query: `{ customer(id: "cus_wingtip") { orderEligibility(providerId: "prv_northwind", resellerId: "rsl_tailspin") {
      blockers { partner { ... on Provider { name } ... on Reseller { name } } } } } }`,
    sees: { customer: { orderEligibility: { blockers: [{ partner: null }] } } },
  },
} as const;

const questions = (asked: unknown[]) => ({
  query: 'query ($questions: [EligibilityQuestion!]!) { eligibilities(questions: $questions) { __typename } }',
  variables: { questions: asked },
});
const order = (customerId: string) => ({
  order: { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam', customerId },
});
const asOf = (instant: string) => ({
  query: `query ($asOf: DateTime) { customer(id: "cus_wingtip") {
    orderEligibility(providerId: "prv_contoso", resellerId: "rsl_fabrikam", asOf: $asOf) { allowed } } }`,
  variables: { asOf: instant },
});

export const badQuestions: readonly BadInput[] = [
  {
    what: '101 questions at once',
    body: questions(Array<unknown>(101).fill(order('cus_wingtip'))),
    message: 'eligibilities: questions has 101 entries; at most 100 are taken.',
  },
  {
    what: 'a malformed id inside a question',
    body: questions([order('cus_wingtip'), order('cus wingtip')]),
    message: 'eligibilities: questions[1].order.customerId is no id: a prefix, an underscore, letters and digits.',
  },
  {
    what: 'a question with a field that is none',
    body: questions([{ order: null, removel: {} }]),
    message: /Field "removel" is not defined by type "EligibilityQuestion"/,
  },
  {
    what: 'a day that is none',
    body: asOf('2026-02-30T25:00:00Z'),
    message: 'orderEligibility: asOf is not an instant, such as 2026-11-23T09:30:00Z.',
  },
  {
    what: 'a day of the year 10,000',
    body: asOf('10000-01-01T00:00:00Z'),
    message: 'orderEligibility: asOf is not an instant, such as 2026-11-23T09:30:00Z.',
  },
];
