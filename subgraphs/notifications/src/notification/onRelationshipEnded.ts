import type { RelationshipEnded } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { Company, Delivery } from './notification';

type Told = Pick<Delivery, 'endedBy' | 'third'>;

/** Who did it, as one end of the relationship sees it: both ends see the provider that shared the customer with them. */
function enderSeenBy(counterpart: Company, ender: Company | null): Told {
  if (ender === null) return { endedBy: 'PROGRAMME' };
  return ender.id === counterpart.id ? { endedBy: 'COUNTERPART' } : { endedBy: 'THIRD_COMPANY', third: ender };
}

/**
 * Tells the ends that did not end it, and the partners that shared the customer through it: these learn that it is shared no
 * more, and not who has ended what they are no end of (R24, R25, R32).
 */
export async function onRelationshipEnded({ notifications }: Stores, { id, data }: RelationshipEnded): Promise<void> {
  const { endedBy: ender } = data;
  const told = { eventId: id, createdAt: data.endedAt };
  const partner = { id: data.partnerId, name: data.partnerName };
  const customer = { id: data.customerId, name: data.customerName };
  const toAnEnd = (end: Company, counterpart: Company): Delivery => ({
    ...told,
    organizationId: end.id,
    kind: 'RELATIONSHIP_ENDED',
    counterpart,
    ...enderSeenBy(counterpart, ender),
  });
  const toAPartner = (organizationId: string): Delivery => ({
    ...told,
    organizationId,
    kind: 'CUSTOMER_NO_LONGER_SHARED',
    counterpart: partner,
    third: customer,
  });
  const deliveries = [
    toAnEnd(partner, customer),
    toAnEnd(customer, partner),
    ...data.sharedWithIds.map(toAPartner),
  ].filter(({ organizationId }) => organizationId !== ender?.id);
  await notifications.deliver(system('onRelationshipEnded'), deliveries);
}
