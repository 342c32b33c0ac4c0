import type { Viewer } from '@twotier/subgraph-kit';
import type { CustomerPermission } from '../__generated__/schema';
import type { Stores } from '../context';
import type { FactsDeps } from '../eligibility/orderFacts';
import type { Partnership } from '../partnership/partnership';
import { providerPermissions, resellerPermissions, type WayToOrder } from './permissions';
import type { ResellerRelationship } from './resellerRelationship';

/** Who acts for the customer at present, as pairs. */
type Halves = Awaited<ReturnType<Stores['relationshipEnds']['halvesOf']>>;

/**
 * What each of these relationships lets its partner do at present, for all of them in three commands. Of a provider's it says
 * what orders of which the viewer could ask say: a reseller is told of those for itself, a customer of those for any.
 */
export async function readPermissions(
  { stores, loaders }: FactsDeps,
  viewer: Viewer,
  relationships: readonly ResellerRelationship[],
): Promise<CustomerPermission[][]> {
  const active = relationships.filter(({ status }) => status === 'ACTIVE');
  const ofProviders = active.filter(({ partnerKind }) => partnerKind === 'PROVIDER');
  const halves = await stores.relationshipEnds.halvesOf([...new Set(ofProviders.map(({ customerId }) => customerId))]);
  const own = viewer.type === 'person' ? viewer.organization : null;
  const tellable = halves.filter(
    ({ partnerKind, partnerId }) => partnerKind === 'RESELLER' && (own?.kind !== 'RESELLER' || own.id === partnerId),
  );
  const resellersOf = (customerId: string) =>
    tellable.filter((half) => half.customerId === customerId).map(({ partnerId }) => partnerId);
  const parties = ofProviders.flatMap(({ partnerId: providerId, customerId }) =>
    resellersOf(customerId).map((resellerId) => ({ providerId, resellerId, customerId })),
  );
  const [partnerships, suspended] = await Promise.all([
    stores.partnershipPairs.lastingOf(parties),
    suspendedAmong(loaders, [
      ...active.map(({ partnerId }) => partnerId),
      ...parties.flatMap(({ resellerId, customerId }) => [resellerId, customerId]),
    ]),
  ]);
  const waysOf = waysToOrder({ halves, partnerships, suspended });
  return relationships.map(({ status, partnerKind, partnerId, customerId }) => {
    if (status !== 'ACTIVE') return [];
    if (partnerKind === 'RESELLER') return resellerPermissions(suspended.has(partnerId));
    return providerPermissions(
      waysOf(resellersOf(customerId).map((resellerId) => ({ providerId: partnerId, resellerId, customerId }))),
    );
  });
}

interface Known {
  halves: Halves;
  partnerships: readonly Partnership[];
  suspended: ReadonlySet<string>;
}

function waysToOrder({ halves, partnerships, suspended }: Known) {
  const related = new Set(halves.map(({ partnerId, customerId }) => `${partnerId} ${customerId}`));
  const byPair = new Map(partnerships.map((one) => [`${one.providerId} ${one.resellerId}`, one]));
  return (parties: readonly WayToOrder['parties'][]): WayToOrder[] =>
    parties.map(({ providerId, resellerId, customerId }) => ({
      parties: { providerId, resellerId, customerId },
      facts: {
        partnership: byPair.get(`${providerId} ${resellerId}`) ?? null,
        hasProviderRelationship: related.has(`${providerId} ${customerId}`),
        hasResellerRelationship: related.has(`${resellerId} ${customerId}`),
        isProviderSuspended: suspended.has(providerId),
        isResellerSuspended: suspended.has(resellerId),
        isCustomerSuspended: suspended.has(customerId),
      },
    }));
}

async function suspendedAmong(
  { organizationById }: FactsDeps['loaders'],
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await organizationById.loadMany([...new Set(ids)]);
  return new Set(found.flatMap((one) => (one && 'state' in one && one.state === 'SUSPENDED' ? [one.id] : [])));
}
