import type { PartnershipStarted } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import { sidesOf } from './notification';

/** Tells both sides. */
export async function onPartnershipStarted({ notifications }: Stores, { id, data }: PartnershipStarted): Promise<void> {
  const told = { eventId: id, kind: 'PARTNERSHIP_STARTED', createdAt: data.since } as const;
  await notifications.deliver(
    system('onPartnershipStarted'),
    sidesOf(data).map((side) => ({ ...side, ...told })),
  );
}
