import type { PersonViewer } from '@twotier/subgraph-kit';
import type { PartnerKind } from '../__generated__/schema';
import type { Tenant } from '../directories/tenantDirectory';
import type { OrganizationRecord } from '../organization/organization';
import type { NewEnrollment } from './enrollment.store';

/** How an enrollment is begun. */
export interface Beginning {
  kind: PartnerKind;
  /** Of mails to the applicant; English unless told. */
  locale?: string | null;
}

const applicantOf = ({ issuer, subject, signIn, locale }: PersonViewer, input: Beginning) => ({
  issuer,
  subject,
  displayName: signIn?.displayName ?? null,
  email: signIn?.email ?? null,
  locale: input.locale ?? locale,
});

const EMPTY = {
  submittedAt: null,
  reviewExpectedBy: null,
  waitingSince: null,
  membership: null,
  membershipProfiles: null,
  isMembershipPostponed: false,
  legalBusinessProfile: null,
  proposedLegalBusinessProfile: null,
  primaryContact: null,
  verification: null,
  decision: null,
  appeal: null,
};

/** An empty application of a tenant that nobody knows yet. */
export const draftOf = (
  viewer: PersonViewer,
  { input, tenant, at }: { input: Beginning; tenant: Tenant; at: Date },
): NewEnrollment => ({
  ...EMPTY,
  tenantId: viewer.tenantId,
  applicant: applicantOf(viewer, input),
  kind: input.kind,
  state: 'DRAFT',
  tenantName: tenant.name,
  countryCode: tenant.countryCode,
  tenantDomains: tenant.domains,
  isShortPath: false,
  startedAt: at,
  supportProfile: null,
  organizationId: null,
});

/** The account of an organisation that works already. */
export const accountOf = (
  viewer: PersonViewer,
  { input, organization, at }: { input: Beginning; organization: OrganizationRecord; at: Date },
): NewEnrollment => ({
  ...EMPTY,
  tenantId: organization.tenantId,
  applicant: applicantOf(viewer, input),
  kind: organization.kind === 'PROVIDER' ? 'PROVIDER' : 'RESELLER',
  state: organization.state,
  tenantName: organization.name,
  countryCode: organization.countryCode,
  tenantDomains: organization.primaryDomain === null ? [] : [organization.primaryDomain],
  isShortPath: true,
  startedAt: at,
  supportProfile: organization.support,
  organizationId: organization.id,
});
