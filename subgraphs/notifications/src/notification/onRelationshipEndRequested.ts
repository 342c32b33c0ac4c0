import type { RelationshipEndRequested } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { Delivery } from './notification';

/** Asks the customer, and the providers that share it with the reseller (R24). */
export async function onRelationshipEndRequested(
  { notifications }: Stores,
  { id, data }: RelationshipEndRequested,
): Promise<void> {
  const asked: Omit<Delivery, 'organizationId'> = {
    eventId: id,
    kind: 'RELATIONSHIP_END_REQUESTED',
    createdAt: data.requestedAt,
    counterpart: { id: data.resellerId, name: data.resellerName },
    ...(data.reason !== null && { reason: data.reason }),
  };
  const third = { id: data.customerId, name: data.customerName };
  await notifications.deliver(system('onRelationshipEndRequested'), [
    { ...asked, organizationId: data.customerId },
    ...data.providerIds.map((organizationId) => ({ ...asked, organizationId, third })),
  ]);
}
