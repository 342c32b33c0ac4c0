import type { ProjectedOrganization } from '../organization/organization';
import type { ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import type { SharedLink } from './sharedCustomer';

type Half = Pick<ResellerRelationship, 'id' | 'partnerId' | 'partnerKind' | 'since'>;

/** The links that follow from a customer's active relationships: one for each pair of a reseller and a provider. */
export function wantedLinks(customer: ProjectedOrganization, active: readonly Half[]): SharedLink[] {
  const of = (kind: string) => active.filter(({ partnerKind }) => partnerKind === kind);
  return of('RESELLER').flatMap((reseller) =>
    of('PROVIDER').map((provider) => ({
      providerId: provider.partnerId,
      resellerId: reseller.partnerId,
      customerId: customer.id,
      since: provider.since > reseller.since ? provider.since : reseller.since,
      name: customer.name,
      nameKey: customer.nameKey,
      countryCode: customer.countryCode,
      nameVersion: customer.version,
      resellerRelationshipId: reseller.id,
      resellerSince: reseller.since,
      providerRelationshipId: provider.id,
      providerSince: provider.since,
    })),
  );
}
