import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { EligibilityHalf } from '../__generated__/schema';
import type { OrderFacts, OrderParties } from './eligibility';

/**
 * Who may ask about an order: one of the three, which sees the other two (R26, R33). A partner sees a customer by its own
 * active relationship, and another partner by a partnership that lasts; a customer sees a partner by its relationship.
 *
 * Whoever may ask has therefore an edge with both others. A suspension of any of the three is told to it: it would meet
 * it at the first thing that it begins with them.
 *
 * @param facts as they are now, also where the past is asked about
 */
export function canAskAboutOrder(viewer: Viewer, parties: OrderParties, facts: OrderFacts): boolean {
  if (viewer.type === 'system') return true;
  const own = organizationIdOf(viewer);
  if (own === parties.providerId) return facts.partnership !== null && facts.hasProviderRelationship;
  if (own === parties.resellerId) return facts.partnership !== null && facts.hasResellerRelationship;
  return own === parties.customerId && facts.hasProviderRelationship && facts.hasResellerRelationship;
}

/**
 * Whether one of the three would see this edge, if it were there and active (R26, R32): what is said must not depend on
 * whether it is. Its own edges each of them sees. The third one, which it is no end of:
 *
 * | asks     | third edge           | sees it                                                              |
 * | -------- | -------------------- | -------------------------------------------------------------------- |
 * | provider | reseller – customer  | while it would share the customer: partnership and own half active   |
 * | reseller | provider – customer  | likewise                                                             |
 * | customer | provider – reseller  | never: a partnership is seen by its two ends alone                   |
 *
 * @param facts of the instant that is asked about: what could be seen on that day
 */
export function wouldSeeEdge(
  viewer: Viewer,
  half: EligibilityHalf,
  { parties, facts }: { parties: OrderParties; facts: OrderFacts },
): boolean {
  if (viewer.type === 'system') return true;
  const { providerId, resellerId, customerId } = parties;
  const own = organizationIdOf(viewer);
  const couldShare = facts.partnership?.status === 'ACTIVE';
  if (own === customerId) return half !== 'PARTNERSHIP';
  if (own === providerId) return half !== 'RESELLER_RELATIONSHIP' || (couldShare && facts.hasProviderRelationship);
  return own === resellerId && (half !== 'PROVIDER_RELATIONSHIP' || (couldShare && facts.hasResellerRelationship));
}
