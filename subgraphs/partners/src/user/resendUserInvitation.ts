import { userInvited } from '@twotier/events';
import { transactOnce, whyNotAKey } from '@twotier/idempotency';
import { invalidInput, isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { userStatus } from './errors';
import { announcementOf, nextInvitation, whyNotResendable } from './invitation';
import { openDeskFor } from './openDesk';
import { changeUser } from './recordUser';
import { toUser } from './user';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

interface Input {
  userId: string;
  idempotencyKey: string;
}

/** Sends an invitation again, with a new link; the old one dies. Safe to repeat with the same key (R35). */
export async function resendUserInvitation(context: Deps, { userId, idempotencyKey }: Input) {
  const { viewer, outbox, now } = context;
  if (viewer.type === 'nobody') throw unauthenticated();
  const scope = [viewer.issuer, viewer.subject, 'resendUserInvitation'];

  return transactOnce({ scope, key: idempotencyKey, input: { userId } }, async () => {
    const desk = await openDeskFor(context, userId);
    if (isUserError(desk)) return desk;
    const faults = whyNotAKey(idempotencyKey);
    if (faults.length > 0) return invalidInput(faults);
    const { organization, caller, user } = desk;
    if (user.status !== 'INVITED' || !user.invitation) return userStatus(user.status);
    const refusal = whyNotResendable(user.invitation, now());
    if (refusal) return refusal;

    const invitation = nextInvitation(user.invitation, caller.displayName, now());
    const after = await changeUser(context, { organization, user, what: 'user.invitedAgain' }, { invitation });
    await outbox.append(userInvited(announcementOf(after, organization, invitation)));
    return { user: toUser(after) };
  });
}
