import type { OrganizationCard } from '@twotier/subgraph-kit';
import { canMove, USER_STATUSES, whyNotRegistrable, type UserDetails } from './user';

const fabrikam: OrganizationCard = {
  id: 'rsl_fabrikam',
  kind: 'RESELLER',
  name: 'Fabrikam',
  countryCode: 'FR',
  tenantId: 't_fabrikam',
  state: 'ACTIVE',
  version: 3,
};
const member: UserDetails = {
  issuer: 'https://issuer.test',
  subject: 'sub_ada',
  tenantId: 't_fabrikam',
  organizationId: 'rsl_fabrikam',
  displayName: 'Ada Lovelace',
  email: 'ada@fabrikam.example',
  locale: 'fr-FR',
  roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
  isStaff: false,
};
const staff: UserDetails = { ...member, organizationId: null, roles: ['REVIEWER'], isStaff: true };

describe('canMove', () => {
  const allowed = ['INVITED ACTIVE', 'ACTIVE DISABLED', 'DISABLED ACTIVE'];
  const pairs = USER_STATUSES.flatMap((from) => USER_STATUSES.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => {
    expect(canMove(from, to)).toBe(allowed.includes(`${from} ${to}`));
  });
});

describe('whyNotRegistrable', () => {
  it.each([
    ['a member of an organisation', member, fabrikam],
    ['staff', staff, null],
  ])('has nothing against %s', (_who, details, organization) => {
    expect(whyNotRegistrable(details, organization)).toBeNull();
  });

  it.each<[UserDetails, OrganizationCard | null, string]>([
    [{ ...member, organizationId: null }, null, 'Staff have no organisation, and everybody else has one.'],
    [{ ...staff, organizationId: 'rsl_fabrikam' }, fabrikam, 'Staff have no organisation, and everybody else has one.'],
    [{ ...member, roles: ['REVIEWER'] }, fabrikam, 'Staff and nobody else are REVIEWER.'],
    [{ ...staff, roles: [] }, null, 'Staff and nobody else are REVIEWER.'],
    [{ ...staff, roles: ['REVIEWER', 'GLOBAL_ADMIN'] }, null, 'Staff are REVIEWER and nothing else.'],
    [member, null, 'There is no organisation rsl_fabrikam.'],
    [{ ...member, tenantId: 't_tailspin' }, fabrikam, 'A user is in the tenant of their organisation.'],
  ])('refuses contradictions %#', (details, organization, reason) => {
    expect(whyNotRegistrable(details, organization)).toBe(reason);
  });
});
