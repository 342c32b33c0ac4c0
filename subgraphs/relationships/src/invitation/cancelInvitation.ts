import { invitationCanceled } from '@twotier/events';
import { notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { invitationNotPending } from './errors';
import { whyNotCancelable, type Invitation } from './invitation';
import { changeOf, subjectOf } from './recordInvitation';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome =
  | Invitation
  | ReturnType<typeof notFound>
  | NonNullable<ReturnType<typeof whyNotCancelable>>
  | ReturnType<typeof invitationNotPending>;

/**
 * Takes an invitation back before it is answered. Safe to repeat: a second call finds it canceled and returns it, without a
 * second event.
 */
export function cancelInvitation(
  { viewer, stores, outbox, transact, now }: Deps,
  invitationId: string,
): Promise<Outcome> {
  return transact(async () => {
    const at = now();
    const [invitation] = await stores.invitations.findMany(viewer, [invitationId], at);
    // A stranger's invitation looks exactly like a missing one, so ids cannot be probed (R33).
    if (!invitation) return notFound('invitation');
    const refusal = whyNotCancelable(viewer, invitation);
    if (refusal) return refusal;
    if (invitation.status === 'CANCELED') return invitation;
    if (invitation.status !== 'PENDING') return invitationNotPending(invitation.status);

    const canceled = await stores.invitations.cancel(viewer, invitation, at);
    await stores.history.append(viewer, changeOf(invitation, canceled, at));
    await outbox.append(invitationCanceled({ ...subjectOf(canceled), canceledAt: at }));
    return canceled;
  });
}
