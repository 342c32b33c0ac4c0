import { invitationExpired } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { Invitation } from './invitation';
import { changeOf, subjectOf } from './recordInvitation';

type Deps = Pick<Context, 'stores' | 'outbox' | 'now'>;

/** Whoever finds it: its time was up. */
const clock = system('expire-invitations');

/** Writes down that an invitation has run out, and tells so. In the caller's transaction. */
export async function expireInvitation({ stores, outbox, now }: Deps, invitation: Invitation): Promise<Invitation> {
  const expired = await stores.invitations.expire(invitation, now());
  await stores.history.append(clock, changeOf({ ...invitation, status: 'PENDING' }, expired, expired.expiresAt));
  await outbox.append(invitationExpired({ ...subjectOf(expired), expiredAt: expired.expiresAt }));
  return expired;
}
