import { invitationCreated } from '@twotier/events';
import type { Context } from '../context';
import { expireInvitation } from './expireInvitation';
import { expiryOf, type Invitation, type InvitationWish } from './invitation';
import type { InvitationFacts, PartnerViewer } from './invitationFacts';
import { partiesOf, subjectOf } from './recordInvitation';

type Deps = Pick<Context, 'stores' | 'outbox' | 'now'> & { viewer: PartnerViewer };

/**
 * Writes an invitation that nothing stands against. In the transaction that has read the facts: what they say of the inviter and
 * of the partnership is written over first, so that whoever suspends the one, ends the other or asks for the same at the same
 * moment goes before or after, never beside.
 */
export async function sendInvitation(
  { viewer, stores, outbox, now }: Deps,
  { inviter, provider, unanswered }: InvitationFacts,
  wish: InvitationWish,
): Promise<Invitation> {
  await stores.organizations.lock([inviter.id]);
  if (provider) await stores.partnershipChanges.holdLasting(inviter.id, [provider.id]);
  if (unanswered) await expireInvitation({ stores, outbox, now }, unanswered);

  const createdAt = now();
  const invitation = await stores.invitations.create({
    ...wish,
    inviterId: inviter.id,
    invitedByUserId: viewer.userId,
    providerId: inviter.kind === 'PROVIDER' ? inviter.id : (provider?.id ?? null),
    resellerId: inviter.kind === 'RESELLER' ? inviter.id : null,
    createdAt,
    expiresAt: expiryOf(createdAt),
  });
  await stores.history.append(viewer, {
    subject: invitation.id,
    what: 'invitation.created',
    parties: partiesOf(invitation),
    at: createdAt,
    before: null,
    after: { kind: invitation.kind, status: invitation.status, expiresAt: invitation.expiresAt },
  });
  await outbox.append(
    invitationCreated({
      ...subjectOf(invitation),
      invitedByUserId: invitation.invitedByUserId,
      inviterName: inviter.name,
      email: invitation.email,
      expiresAt: invitation.expiresAt,
    }),
  );
  return invitation;
}
