import { transactOnce } from '@twotier/idempotency';
import { invalidInput, isUserError, unauthenticated, type InputFault } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { invitationNotPossible } from './errors';
import { whyNotInviter, type Invitation, type InvitationWish } from './invitation';
import { invitationBlockers } from './invitationBlockers';
import { readInvitationFacts, type PartnerViewer } from './invitationFacts';
import { sendInvitation } from './sendInvitation';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

interface InvitationRequest {
  /** The mutation: its keys are its own. */
  operation: string;
  /** As it came. */
  input: { idempotencyKey: string };
  kind: InvitationWish['kind'];
  faults: InputFault[];
  /** Asked for only where there are no faults. */
  readWish: () => InvitationWish;
}

/**
 * Sends an invitation, or does nothing. Whether there is an organisation of that id is not asked where the inviter does not see
 * it: the answer is the same, and what stands against it is told to the invited one (R10, R33).
 * Safe to repeat with the same key: it gives the same invitation, as it is by then (R35).
 */
export async function createInvitation(
  { viewer, stores, outbox, now }: Deps,
  { operation, input, kind, faults, readWish }: InvitationRequest,
) {
  if (viewer.type === 'nobody') throw unauthenticated();
  const refusal = whyNotInviter(viewer, kind);
  if (refusal) return refusal;
  if (faults.length > 0) return invalidInput(faults);

  const inviter = viewer as PartnerViewer;
  const { idempotencyKey: key, ...request } = input;
  const scope = [inviter.issuer, inviter.subject, inviter.organization.id, operation];
  const sent = await transactOnce({ scope, key, input: request }, async () => {
    const wish = readWish();
    const [facts] = await readInvitationFacts({ stores, now }, inviter, [wish]);
    if (!facts) throw new Error('An invitation was asked about, and nothing was read of it.');
    const blockers = invitationBlockers(facts, wish);
    if (blockers.length > 0) return invitationNotPossible(blockers);
    const { id } = await sendInvitation({ viewer: inviter, stores, outbox, now }, facts, wish);
    return { id };
  });
  if (isUserError(sent)) return sent;
  const [invitation] = await stores.invitations.findMany(viewer, [sent.id], now());
  return invitation as Invitation;
}
