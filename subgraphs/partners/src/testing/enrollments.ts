import { runInScope, type PersonViewer } from '@twotier/subgraph-kit';
import { transact } from '@twotier/mongo';
import { createSystemContext } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { enrollmentStore, type NewEnrollment } from '../enrollment/enrollment.store';
import { aPerson, ISSUER } from './world';

export const aMembership = (given: Partial<NonNullable<EnrollmentRecord['membership']>> = {}) => ({
  partnerId: '4711001',
  name: 'Newco Berlin',
  countryCode: 'DE',
  isActive: true,
  isEnrolled: false,
  benefits: ['Internal-use licences'],
  incentives: ['Cloud growth'],
  competencies: ['Security'],
  linkedAt: new Date('2026-11-20T09:00:00Z'),
  refreshedAt: new Date('2026-11-20T09:00:00Z'),
  ...given,
});

export const aLegalBusinessProfile = (name = 'Newco Cloud GmbH') => ({
  name,
  address: {
    line1: 'Torstraße 1',
    line2: null,
    city: 'Berlin',
    region: null,
    postalCode: '10119',
    countryCode: 'DE',
  },
  registrationId: null,
});

export const aPrimaryContact = (given: Partial<NonNullable<EnrollmentRecord['primaryContact']>> = {}) => ({
  displayName: 'Nadia Novak',
  email: 'nadia@newco.example',
  phone: '+49 30 1234567',
  locale: 'en-US',
  isVerified: false,
  ...given,
});

/** Everything that a draft needs before it can be handed in. */
export const allSteps = () => ({
  membership: aMembership(),
  legalBusinessProfile: aLegalBusinessProfile(),
  primaryContact: aPrimaryContact(),
  supportProfile: { email: 'help@newco.example' },
});

/** The enrollment `enr_newco` of the tenant `t_newco` in Germany, an empty draft unless told. */
export const anEnrollment = ({
  id = 'enr_newco',
  ...given
}: Partial<NewEnrollment> & { id?: string } = {}): Promise<EnrollmentRecord> =>
  runInScope('world', () =>
    transact(() =>
      enrollmentStore.insert(
        createSystemContext('test').viewer,
        {
          tenantId: 't_newco',
          applicant: {
            issuer: ISSUER,
            subject: 'sub_newco',
            displayName: 'Nadia Novak',
            email: 'nadia@newco.example',
            locale: 'en-US',
          },
          kind: 'RESELLER',
          state: 'DRAFT',
          tenantName: 'Newco',
          countryCode: 'DE',
          tenantDomains: ['newco.example'],
          isShortPath: false,
          startedAt: new Date('2026-11-20T08:00:00Z'),
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
        },
        id,
      ),
    ),
  );

/** The global administrator of a tenant without organisation, who may enroll it. */
export const aTenantAdministrator = (label = 'newco', given: Partial<PersonViewer> = {}): PersonViewer =>
  aPerson(null, {
    subject: `sub_${label}`,
    tenantId: `t_${label}`,
    locale: 'en-US',
    signIn: { isTenantAdministrator: true, displayName: 'Nadia Novak', email: `nadia@${label}.example` },
    ...given,
  });

export const storedEnrollment = (id = 'enr_newco') => EnrollmentModel.findById(id).lean();
