import type { OrganizationKind, PersonViewer } from '@twotier/subgraph-kit';

const KINDS: Record<string, OrganizationKind> = { prv: 'PROVIDER', rsl: 'RESELLER', cus: 'CUSTOMER' };

const person = {
  type: 'person',
  issuer: 'https://issuer.example',
  organization: null,
  userId: null,
  roles: [],
  locale: 'en-US',
  isStaff: false,
} as const;

/** A member of the organisation `rsl_fabrikam`, of the tenant `t_fabrikam`. */
export const memberOf = (id: string): PersonViewer => {
  const [label, tenantId] = [id.slice(4), `t_${id.slice(4)}`];
  const kind = KINDS[id.slice(0, 3)] as OrganizationKind;
  return {
    ...person,
    subject: `sub_${label}`,
    tenantId,
    userId: `usr_${label}`,
    organization: { id, kind, name: label, countryCode: 'DE', tenantId, state: 'ACTIVE', version: 1 },
    // The least that a member can be.
    roles: ['HELPDESK_AGENT'],
  };
};

/** Somebody of a tenant that has no organisation. */
export const strangerOf = (tenantId: string, isTenantAdministrator: boolean): PersonViewer => ({
  ...person,
  subject: `sub_${tenantId}`,
  tenantId,
  signIn: { isTenantAdministrator, displayName: null, email: null },
});

export const reviewer: PersonViewer = {
  ...person,
  subject: 'sub_robin',
  tenantId: 't_programme',
  userId: 'usr_robin',
  roles: ['REVIEWER'],
  isStaff: true,
};
