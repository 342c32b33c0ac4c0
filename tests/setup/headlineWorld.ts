import type { WorldOrganization, WorldPartnership, WorldRelationship, WorldUser } from '@twotier/worlds';

const SINCE = new Date('2024-01-01T00:00:00Z');
const CUSTOMERS_EACH = 3;

const organization = (id: string, kind: WorldOrganization['kind']): WorldOrganization => ({
  id,
  kind,
  name: `Company ${id}`,
  countryCode: 'DE',
  tenantId: `t_${id}`,
  primaryDomain: `${id.slice(4)}.example`,
  ...(kind === 'PROVIDER' && { support: { email: `help@${id.slice(4)}.example` } }),
});

const relationship = (
  partnerId: string,
  partnerKind: 'PROVIDER' | 'RESELLER',
  customerId: string,
): WorldRelationship => ({
  id: `rel_${partnerId.slice(4)}-${customerId.slice(4)}`,
  partnerId,
  partnerKind,
  customerId,
  origin: 'OWN_MARKETING',
  since: SINCE,
});

/** Resellers by the persona that acts for them, each with so many partnerships. */
export const HEADLINE_RESELLERS = { fabrikam: 1, tailspin: 10, alpine: 100 } as const;
type Persona = keyof typeof HEADLINE_RESELLERS;

const userOf = (persona: Persona): WorldUser => ({
  id: `usr_${persona}`,
  persona,
  subject: `sub_${persona}`,
  organizationId: `rsl_${persona}`,
  tenantId: `t_${persona}`,
  displayName: persona,
  email: `${persona}@example.com`,
  locale: 'en-US',
  roles: ['GLOBAL_ADMIN'],
  isStaff: false,
  isTenantAdministrator: true,
});

/** One reseller's part: providers of its own, and three customers in common with each. */
function partOf(persona: Persona) {
  const reseller: WorldOrganization = { ...organization(`rsl_${persona}`, 'RESELLER'), tenantId: `t_${persona}` };
  const providers = Array.from({ length: HEADLINE_RESELLERS[persona] }, (_, index) =>
    organization(`prv_${persona}-${index}`, 'PROVIDER'),
  );
  const partnerships = providers.map(({ id }): WorldPartnership => ({
    id: `pts_${id.slice(4)}`,
    providerId: id,
    resellerId: reseller.id,
    grants: ['SUBMIT_ORDERS'],
    since: SINCE,
    status: 'ACTIVE',
  }));
  const groups = providers.flatMap((provider) =>
    Array.from({ length: CUSTOMERS_EACH }, (_, number) => {
      const customer = organization(`cus_${provider.id.slice(4)}-${number}`, 'CUSTOMER');
      const halves = [
        relationship(reseller.id, 'RESELLER', customer.id),
        relationship(provider.id, 'PROVIDER', customer.id),
      ];
      return { customer, relationships: halves, sharedCustomers: [] };
    }),
  );
  return { partners: [reseller, ...providers], partnerships, groups };
}

/** A world in which resellers differ in nothing but the number of their partnerships. */
export function headlineWorld() {
  const personas = Object.keys(HEADLINE_RESELLERS) as Persona[];
  const parts = personas.map(partOf);
  const partners = parts.flatMap((part) => part.partners);
  const groups = parts.flatMap((part) => part.groups);
  return {
    users: personas.map(userOf),
    partners: () => partners,
    organizations: () => [...partners, ...groups.map(({ customer }) => customer)],
    partnerships: () => parts.flatMap((part) => part.partnerships),
    relationships: () => groups,
  };
}
