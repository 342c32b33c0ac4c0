import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';

interface Ends {
  partnerId: string;
  customerId: string;
}

/** The two ends see the whole relationship (R32). */
export const isEnd = (viewer: Viewer, { partnerId, customerId }: Ends): boolean =>
  viewer.type === 'system' || [partnerId, customerId].includes(organizationIdOf(viewer) ?? '');

/** The list of its customers belongs to the partner's own members. */
export const canListCustomersOf = (viewer: Viewer, partnerId: string): boolean =>
  viewer.type === 'system' || organizationIdOf(viewer) === partnerId;

/**
 * Who is neither end sees a relationship only as the other half of a customer that it shares with the partner (R32): the link
 * by which it would share it. Null for everybody who can share nothing.
 */
export function sharingLinkOf(viewer: Viewer, { partnerId, partnerKind, customerId }: Ends & { partnerKind: string }) {
  const own = viewer.type === 'person' ? viewer.organization : null;
  if (own === null || own.kind === 'CUSTOMER' || own.kind === partnerKind) return null;
  return own.kind === 'PROVIDER'
    ? { providerId: own.id, resellerId: partnerId, customerId }
    : { providerId: partnerId, resellerId: own.id, customerId };
}
