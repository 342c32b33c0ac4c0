import { nobody, type Viewer } from '@twotier/subgraph-kit';
import { aLegalBusinessProfile, aMembership, aPrimaryContact, aTenantAdministrator } from '../testing/enrollments';
import { aPerson, aReviewer } from '../testing/world';
import { canMove, ENROLLMENT_STATES, mayManage, missingSteps, nextStepOf, type EnrollmentRecord } from './enrollment';

const record = (given: Partial<EnrollmentRecord> = {}): EnrollmentRecord => ({
  __typename: 'Enrollment',
  id: 'enr_newco',
  tenantId: 't_newco',
  applicant: { issuer: 'https://issuer.test', subject: 'sub_newco', displayName: null, email: null, locale: 'en-US' },
  kind: 'RESELLER',
  state: 'DRAFT',
  tenantName: 'Newco',
  countryCode: 'DE',
  tenantDomains: ['newco.example'],
  isShortPath: false,
  version: 1,
  startedAt: new Date(0),
  submittedAt: null,
  reviewExpectedBy: null,
  waitingSince: null,
  membership: null,
  membershipProfiles: null,
  isMembershipPostponed: false,
  legalBusinessProfile: null,
  proposedLegalBusinessProfile: null,
  primaryContact: null,
  supportProfile: null,
  verification: null,
  decision: null,
  appeal: null,
  organizationId: null,
  ...given,
});

const filled = {
  membership: aMembership(),
  legalBusinessProfile: aLegalBusinessProfile(),
  primaryContact: aPrimaryContact(),
  supportProfile: { email: 'help@newco.example' },
};

describe('the states of an enrollment', () => {
  const ALLOWED = [
    'DRAFT CONTACT_VERIFICATION',
    'DRAFT ACTIVE',
    'CONTACT_VERIFICATION DRAFT',
    'CONTACT_VERIFICATION IN_REVIEW',
    'IN_REVIEW DRAFT',
    'IN_REVIEW REJECTED',
    'IN_REVIEW ACTIVE',
    'REJECTED IN_REVIEW',
    'ACTIVE SUSPENDED',
    'SUSPENDED ACTIVE',
  ];
  const pairs = ENROLLMENT_STATES.flatMap((from) => ENROLLMENT_STATES.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s is possible only where the domain says so', (from, to) => {
    expect(canMove(from, to)).toBe(ALLOWED.includes(`${from} ${to}`));
  });
});

describe('nextStepOf', () => {
  it.each([
    ['an empty draft', {}, 'MEMBERSHIP_SIGN_IN'],
    ['a draft whose applicant is signed in at the directory', { membershipProfiles: [] }, 'MEMBERSHIP_PROFILE'],
    ['a draft whose link is postponed (R3)', { isMembershipPostponed: true }, 'LEGAL_BUSINESS_PROFILE'],
    ['a draft without contact', { ...filled, primaryContact: null }, 'PRIMARY_CONTACT'],
    ['a draft without support', { ...filled, supportProfile: null }, 'SUPPORT_PROFILE'],
    ['a full draft', filled, 'SUBMIT'],
    ['a short path (R9)', { isShortPath: true }, 'SUPPORT_PROFILE'],
    ['one that is handed in', { ...filled, state: 'CONTACT_VERIFICATION' }, 'CONTACT_CONFIRMATION'],
    ['one in review', { ...filled, state: 'IN_REVIEW' }, 'REVIEW'],
    ['one in review without its link (R3)', { ...filled, state: 'IN_REVIEW', membership: null }, 'MEMBERSHIP_SIGN_IN'],
    ['a rejected one (R6)', { ...filled, state: 'REJECTED' }, 'APPEAL'],
    ['an active one', { ...filled, state: 'ACTIVE' }, null],
    ['an active one without support (R9)', { state: 'ACTIVE' }, 'SUPPORT_PROFILE'],
    ['a suspended one', { ...filled, state: 'SUSPENDED' }, null],
  ] satisfies [string, Partial<EnrollmentRecord>, string | null][])('of %s', (_what, given, step) => {
    expect(nextStepOf(record(given))).toBe(step);
  });

  it('lists all that is missing, in the order of the form', () => {
    expect(missingSteps(record())).toEqual([
      'MEMBERSHIP_SIGN_IN',
      'LEGAL_BUSINESS_PROFILE',
      'PRIMARY_CONTACT',
      'SUPPORT_PROFILE',
    ]);
  });
});

describe('mayManage', () => {
  const organization = {
    id: 'rsl_newco',
    kind: 'RESELLER' as const,
    name: 'Newco',
    countryCode: 'DE',
    tenantId: 't_newco',
    state: 'ACTIVE' as const,
    version: 1,
  };
  const member = (roles: ('GLOBAL_ADMIN' | 'ADMIN_AGENT' | 'USER_ADMIN' | 'HELPDESK_AGENT')[]): Viewer => ({
    ...aPerson(null),
    organization,
    roles,
  });
  const account = { organizationId: 'rsl_newco', tenantId: 't_newco' };
  const application = { organizationId: null, tenantId: 't_newco' };

  const cases: [who: string, viewer: Viewer, which: typeof account | typeof application, may: boolean][] = [
    ['an administrator of the tenant, before there is an account', aTenantAdministrator(), application, true],
    ['an administrator of the tenant, when there is one', aTenantAdministrator(), account, false],
    ['an administrator of another tenant', aTenantAdministrator('other'), application, false],
    ['another person of the tenant', aPerson(null), application, false],
    ['nobody', nobody, application, false],
    ['staff (R34)', aReviewer(), application, false],
    ['GLOBAL_ADMIN of the account', member(['GLOBAL_ADMIN']), account, true],
    ['ADMIN_AGENT of the account', member(['ADMIN_AGENT']), account, true],
    ['USER_ADMIN of the account', member(['USER_ADMIN']), account, false],
    ['HELPDESK_AGENT of the account', member(['HELPDESK_AGENT']), account, false],
  ];

  it.each(cases.map(([who, ...given]) => ({ who, given })))('of $who', ({ given: [viewer, which, may] }) => {
    expect(mayManage(viewer, which)).toBe(may);
  });
});
