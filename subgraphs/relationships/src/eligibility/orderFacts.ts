import type { OrganizationState } from '@twotier/subgraph-kit';
import type { createOrganizationLoaders } from '../organization/loaders';
import type { Stores } from '../context';
import type { OrderFacts, OrderParties } from './eligibility';

export interface FactsDeps {
  stores: Stores;
  loaders: Pick<ReturnType<typeof createOrganizationLoaders>, 'organizationById'>;
}

const pairName = (one: string, other: string) => `${one} ${other}`;

const relationshipsOf = ({ customerId, providerId, resellerId }: OrderParties) => [
  { customerId, partnerId: providerId },
  { customerId, partnerId: resellerId },
];

/** The states of these organisations: what is known of them now, with what has changed since undone. */
async function statesOf({ stores, loaders }: FactsDeps, ids: readonly string[], at: Date | null) {
  const [found, before] = await Promise.all([
    loaders.organizationById.loadMany(ids),
    at && stores.history.valuesBefore(ids, at),
  ]);
  const states = new Map<string, OrganizationState>();
  for (const one of found) if (one && 'state' in one) states.set(one.id, one.state);
  for (const [id, { state }] of before ?? []) if (state !== undefined) states.set(id, state as OrganizationState);
  return states;
}

/** How each of these stand to each other, now or at that instant: three commands, however many are asked about. */
export async function orderFactsOf<Asked extends OrderParties>(
  deps: FactsDeps,
  asked: readonly Asked[],
  at: Date | null,
): Promise<Map<Asked, OrderFacts>> {
  if (asked.length === 0) return new Map();
  const { partnerships, partnershipPairs, relationshipPairs } = deps.stores;
  const relationships = asked.flatMap(relationshipsOf);
  const organizations = [...new Set(asked.flatMap((one) => [one.providerId, one.resellerId, one.customerId]))];
  const [lasting, active, states] = await Promise.all([
    at ? partnerships.ofPairsAsOf(asked, at) : partnershipPairs.lastingOf(asked),
    at ? relationshipPairs.activeAt(relationships, at) : relationshipPairs.activeAmong(relationships),
    statesOf(deps, organizations, at),
  ]);
  const byPair = new Map(lasting.map((one) => [pairName(one.providerId, one.resellerId), one]));
  const related = new Set(active.map(({ partnerId, customerId }) => pairName(partnerId, customerId)));
  const isSuspended = (id: string) => states.get(id) === 'SUSPENDED';
  const factsOf = ({ providerId, resellerId, customerId }: OrderParties): OrderFacts => ({
    partnership: byPair.get(pairName(providerId, resellerId)) ?? null,
    hasProviderRelationship: related.has(pairName(providerId, customerId)),
    hasResellerRelationship: related.has(pairName(resellerId, customerId)),
    isProviderSuspended: isSuspended(providerId),
    isResellerSuspended: isSuspended(resellerId),
    isCustomerSuspended: isSuspended(customerId),
  });
  return new Map(asked.map((one) => [one, factsOf(one)]));
}
