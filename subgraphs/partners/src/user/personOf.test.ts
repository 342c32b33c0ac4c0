import type { Identity, OrganizationCard } from '@twotier/subgraph-kit';
import { personOf } from './personOf';
import type { UserRecord } from './user';

const fabrikam: OrganizationCard = {
  id: 'rsl_fabrikam',
  kind: 'RESELLER',
  name: 'Fabrikam',
  countryCode: 'FR',
  tenantId: 't_fabrikam',
  state: 'ACTIVE',
  version: 3,
};
const identity: Identity = {
  issuer: 'https://issuer.test',
  subject: 'sub_ada',
  tenantId: 't_fabrikam',
  isTenantAdministrator: true,
  isStaff: false,
};
const ada: UserRecord = {
  id: 'usr_ada',
  issuer: 'https://issuer.test',
  subject: 'sub_ada',
  tenantId: 't_fabrikam',
  organizationId: 'rsl_fabrikam',
  displayName: 'Ada Lovelace',
  email: 'ada@fabrikam.example',
  locale: 'fr-FR',
  roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
  status: 'ACTIVE',
  isStaff: false,
  invitation: null,
};
const robin: UserRecord = { ...ada, id: 'usr_robin', organizationId: null, roles: ['REVIEWER'], isStaff: true };

interface Who {
  isStaff?: boolean;
  user: UserRecord | null;
  organization?: OrganizationCard | null;
}

const person = { type: 'person', issuer: 'https://issuer.test', subject: 'sub_ada', tenantId: 't_fabrikam' };
const stranger = { ...person, userId: null, organization: null, roles: [], locale: 'en-US', isStaff: false };
const signIn = { isTenantAdministrator: true, displayName: null, email: null };

describe('personOf', () => {
  it('is the member of an organisation with their roles', () => {
    expect(personOf(identity, ada, fabrikam)).toEqual({
      ...person,
      userId: 'usr_ada',
      organization: fabrikam,
      roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
      locale: 'fr-FR',
      isStaff: false,
    });
  });

  it('puts nothing but the card of the organisation into the token', () => {
    const record = { ...fabrikam, primaryDomain: 'fabrikam.example', services: [], support: null };

    expect(personOf(identity, ada, record).organization).toEqual(fabrikam);
  });

  it('is the staff of the programme, without organisation', () => {
    expect(personOf({ ...identity, isStaff: true }, robin, null)).toEqual({
      ...person,
      userId: 'usr_robin',
      organization: null,
      roles: ['REVIEWER'],
      locale: 'fr-FR',
      isStaff: true,
    });
  });

  it('takes the issuer’s word for staff whom we have never met', () => {
    expect(personOf({ ...identity, isStaff: true }, null, null)).toEqual({
      ...stranger,
      roles: ['REVIEWER'],
      isStaff: true,
      signIn,
    });
  });

  it('never lets an organisation make somebody a reviewer', () => {
    expect(personOf(identity, { ...ada, roles: ['SALES_AGENT', 'REVIEWER'] }, fabrikam).roles).toEqual(['SALES_AGENT']);
  });

  it('takes the issuer’s word for what somebody is of a tenant whom we do not know (R38)', () => {
    expect(personOf({ ...identity, displayName: 'Ada', email: 'ada@fabrikam.example' }, null, null)).toEqual({
      ...stranger,
      signIn: { isTenantAdministrator: true, displayName: 'Ada', email: 'ada@fabrikam.example' },
    });
  });

  it.each<[string, Who]>([
    ['was invited and has not come yet', { user: { ...ada, status: 'INVITED' } }],
    ['is disabled', { user: { ...ada, status: 'DISABLED' } }],
    ['comes from another tenant', { user: { ...ada, tenantId: 't_tailspin' } }],
    ['belongs to an organisation that is gone', { user: ada, organization: null }],
    ['is disabled staff', { isStaff: true, user: { ...robin, status: 'DISABLED' } }],
    ['was staff, and the issuer no longer says so', { user: robin }],
    ['belongs to an organisation, and the issuer calls them staff', { isStaff: true, user: ada }],
    // Nor do they enroll the tenant, whatever the issuer says of them.
  ])('is a person without rights who %s', (_case, { isStaff = false, user, organization = fabrikam }) => {
    expect(personOf({ ...identity, isStaff }, user, organization)).toEqual(stranger);
  });
});
