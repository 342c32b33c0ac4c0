import { userInvited } from '@twotier/events';
import { transactOnce, whyNotAKey } from '@twotier/idempotency';
import { invalidInput, isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { userExists } from './errors';
import { announcementOf, firstInvitation } from './invitation';
import { openDesk, type Desk } from './openDesk';
import { recordNewUser } from './recordUser';
import { whyNotGrantable } from './rights';
import { toUser, type UserRecord } from './user';
import { faultsOfUser, readUser, type UserInput } from './userInput';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

/**
 * Invites a person to act for the caller's organisation, and has the link sent to them.
 * Safe to repeat with the same key (R35).
 */
export async function addUser(context: Deps, { idempotencyKey, ...input }: UserInput & { idempotencyKey: string }) {
  const { viewer } = context;
  if (viewer.type === 'nobody') throw unauthenticated();
  const scope = [viewer.issuer, viewer.subject, 'addUser'];

  return transactOnce({ scope, key: idempotencyKey, input }, async () => {
    const desk = await openDesk(context);
    if (isUserError(desk)) return desk;
    const faults = [...faultsOfUser(input), ...whyNotAKey(idempotencyKey)];
    if (faults.length > 0) return invalidInput(faults);
    const details = readUser(input);
    const refusal = whyNotGrantable(desk.caller, null, details.roles);
    if (refusal) return refusal;
    const { id: organizationId } = desk.organization;
    if (await context.stores.users.isAddressTaken(viewer, organizationId, details.email)) return userExists('ADDRESS');

    return { user: toUser(await invite(context, desk, details)) };
  });
}

/** The lock, then the row: two invitations to one address at once are one, and a lost right gives nobody another. */
async function invite(
  context: Deps,
  { organization, caller }: Desk,
  details: ReturnType<typeof readUser>,
): Promise<UserRecord> {
  const { viewer, stores, outbox, now } = context;
  await stores.organizations.lockUsers(viewer, organization);
  const invitation = firstInvitation(caller.displayName, now());
  const { id: organizationId, tenantId } = organization;
  const user = await stores.users.invite(viewer, { ...details, organizationId, tenantId, invitation });
  await recordNewUser(context, { organization, user, what: 'user.invited' });
  await outbox.append(userInvited(announcementOf(user, organization, invitation)));
  return user;
}
