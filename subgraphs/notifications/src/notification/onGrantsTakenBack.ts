import type { GrantsTakenBack } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Stores } from '../context';

/** Tells the provider what it may do no more (R13). */
export async function onGrantsTakenBack({ notifications }: Stores, { id, data }: GrantsTakenBack): Promise<void> {
  await notifications.deliver(system('onGrantsTakenBack'), [
    {
      organizationId: data.providerId,
      eventId: id,
      kind: 'GRANTS_TAKEN_BACK',
      createdAt: data.takenBackAt,
      counterpart: { id: data.resellerId, name: data.resellerName },
      grants: data.takenBack,
    },
  ]);
}
