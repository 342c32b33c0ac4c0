import type { UserInvited } from '@twotier/events';
import { queueMail, type QueueDeps } from './queueMail';

/** Brings the link to whoever is to join, once (R30). */
export async function onUserInvited(deps: QueueDeps, { id, at, data }: UserInvited): Promise<void> {
  const { userId, organizationName, invitedByName, recipient, roles, link } = data;
  await queueMail(deps, [
    {
      kind: 'USER_INVITED',
      reason: id,
      about: userId,
      recipient,
      data: { organizationName, invitedByName, roles },
      link: { purpose: 'join', id: userId, ...link },
      createdAt: at,
    },
  ]);
}
