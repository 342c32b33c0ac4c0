import type { PartnershipEnded } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import { sidesOf } from './notification';

/** Tells the side that did not end it; both, when it was neither (R15). */
export async function onPartnershipEnded({ notifications }: Stores, { id, data }: PartnershipEnded): Promise<void> {
  const told = { eventId: id, kind: 'PARTNERSHIP_ENDED', createdAt: data.endedAt } as const;
  const ender = data.endedByOrganizationId;
  await notifications.deliver(
    system('onPartnershipEnded'),
    sidesOf(data)
      .filter(({ organizationId }) => organizationId !== ender)
      .map((side) => ({ ...side, ...told, endedBy: side.counterpart.id === ender ? 'COUNTERPART' : 'PROGRAMME' })),
  );
}
