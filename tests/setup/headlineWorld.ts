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

/** A reseller (persona fabrikam) with so many partnerships, and three customers in common with each provider. */
export function headlineWorld(partnerships: number) {
  const reseller = organization('rsl_headline', 'RESELLER');
  const providers = Array.from({ length: partnerships }, (_, index) => organization(`prv_${index}`, 'PROVIDER'));
  const user: WorldUser = {
    id: 'usr_fabrikam',
    persona: 'fabrikam',
    subject: 'sub_fabrikam',
    organizationId: reseller.id,
    tenantId: 't_fabrikam',
    displayName: 'Fay',
    email: 'fay@headline.example',
    locale: 'en-US',
    roles: ['GLOBAL_ADMIN'],
    isStaff: false,
    isTenantAdministrator: true,
  };
  const groups = providers.flatMap((provider, index) =>
    Array.from({ length: CUSTOMERS_EACH }, (_, number) => {
      const customer = organization(`cus_${index}-${number}`, 'CUSTOMER');
      const halves = [
        relationship(reseller.id, 'RESELLER', customer.id),
        relationship(provider.id, 'PROVIDER', customer.id),
      ];
      return { customer, relationships: halves, sharedCustomers: [] };
    }),
  );
  return {
    users: [user],
    partners: () => [reseller, ...providers],
    organizations: () => [
      { ...reseller, tenantId: 't_fabrikam' },
      ...providers,
      ...groups.map(({ customer }) => customer),
    ],
    partnerships: (): WorldPartnership[] =>
      providers.map(({ id }) => ({
        id: `pts_${id.slice(4)}`,
        providerId: id,
        resellerId: reseller.id,
        grants: ['SUBMIT_ORDERS'],
        since: SINCE,
        status: 'ACTIVE',
      })),
    relationships: () => groups,
  };
}
