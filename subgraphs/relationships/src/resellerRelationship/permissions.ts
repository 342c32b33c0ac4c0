import type { CustomerPermission } from '../__generated__/schema';
import { orderBlockers, type OrderFacts, type OrderParties } from '../eligibility/eligibility';

const OF_A_RESELLER: readonly CustomerPermission[] = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];
const OF_A_PROVIDER = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] as const;

/** One way to order: for the customer of one reseller. */
export interface WayToOrder {
  parties: OrderParties;
  facts: OrderFacts;
}

/** What a reseller does for its customer by its own relationship alone (R26a). */
export const resellerPermissions = (isSuspended: boolean): CustomerPermission[] =>
  isSuspended ? [] : [...OF_A_RESELLER];

/** What a provider does takes a reseller, too: whatever it may do for one of them by the rules of orders (R26). */
export const providerPermissions = (ways: readonly WayToOrder[]): CustomerPermission[] =>
  OF_A_PROVIDER.filter((grant) => ways.some(({ parties, facts }) => orderBlockers(parties, facts, grant).length === 0));
