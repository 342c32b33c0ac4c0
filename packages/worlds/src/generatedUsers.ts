import type { WorldOrganization, WorldUser } from './world';

const partner = (kind: 'PROVIDER' | 'RESELLER', label: string, name: string): WorldOrganization => ({
  id: `${kind === 'PROVIDER' ? 'prv' : 'rsl'}_${label}`,
  kind,
  name,
  countryCode: kind === 'PROVIDER' ? 'DE' : 'GB',
  tenantId: `t_${label}`,
  primaryDomain: `${label}.example`,
  support: { email: `help@${label}.example`, website: `https://${label}.example/help` },
  ...(kind === 'PROVIDER' && { services: ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'FINANCING'] as const }),
});

/** In every generated world the provider with the most customers. */
export const LARGEST_PROVIDER = partner('PROVIDER', 'adatum', 'Adatum Distribution');
/** In every generated world of 10,000 relationships and more the reseller with the most customers. */
export const LARGEST_RESELLER = partner('RESELLER', 'litware', 'Litware');
/** In every generated world of 1,000 relationships and more the same size, so that answers can be compared between worlds. */
export const REFERENCE_RESELLER = partner('RESELLER', 'proseware', 'Proseware');

const administrator = (organization: WorldOrganization, displayName: string, locale: string): WorldUser => {
  const persona = organization.id.slice(4);
  return {
    id: `usr_${persona}`,
    persona,
    subject: `sub_${persona}`,
    organizationId: organization.id,
    tenantId: organization.tenantId,
    displayName,
    email: `${persona}@${organization.primaryDomain}`,
    locale,
    roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    isStaff: false,
    isTenantAdministrator: true,
  };
};

/** The persons of every generated world: as many as one needs to look at it from its interesting desks. */
export const generatedUsers: readonly WorldUser[] = [
  administrator(LARGEST_PROVIDER, 'Klara Vogel', 'de-DE'),
  administrator(LARGEST_RESELLER, 'Edward Lowe', 'en-GB'),
  administrator(REFERENCE_RESELLER, 'Harriet Price', 'en-GB'),
];
