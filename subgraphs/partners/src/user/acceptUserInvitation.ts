import { linkNotValid, unauthenticated, type PersonViewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { accountSuspended } from '../enrollment/errors';
import { userExists } from './errors';
import { faultOfLink } from './invitation';
import { BEARER, readInvitation } from './readInvitation';
import { changeUser } from './recordUser';
import { toUser, type UserRecord } from './user';

type Deps = Pick<Context, 'viewer' | 'stores' | 'links' | 'transact' | 'now'>;

/** Whether this person has answered already, by this very link. */
const hasJoined = ({ issuer, subject }: PersonViewer, user: UserRecord | null, version: number) =>
  user?.status === 'ACTIVE' &&
  user.invitation?.version === version &&
  user.issuer === issuer &&
  user.subject === subject;

/**
 * Makes the person who is signed in the user whom the link invites, with the roles of the invitation and no others.
 * Safe to repeat: the same person gets the same result, and nobody else any.
 */
export async function acceptUserInvitation(context: Deps, token: string) {
  const { viewer, stores, transact, now } = context;
  if (viewer.type === 'nobody') throw unauthenticated();
  const { issuer, subject, tenantId } = viewer;

  return transact(async () => {
    const found = await readInvitation(context, token);
    if (!found) return linkNotValid('UNKNOWN');
    const { user, organization, version } = found;
    if (user && organization && hasJoined(viewer, user, version)) return joined(user, organization);

    const fault = faultOfLink(user, version, now());
    if (fault) return linkNotValid(fault);
    if (!user || !organization) throw new Error('An invited user has an organisation.');
    // Staff stay staff, whatever link they have.
    if (organization.tenantId !== tenantId || viewer.isStaff) return linkNotValid('OTHER_TENANT');
    if (organization.state === 'SUSPENDED') return accountSuspended();
    if (await stores.users.bySubject(BEARER, viewer)) return userExists('PERSON');

    const change = { organization, user, what: 'user.joined' };
    // Nobody sees a user before they are one; who did it is who they are from now on.
    const byThemselves = { ...viewer, userId: user.id, organization };
    const after = await changeUser({ ...context, viewer: byThemselves }, change, { status: 'ACTIVE', issuer, subject });
    return joined(after, organization);
  });
}

const joined = (user: UserRecord, { name }: { name: string }) => ({ user: toUser(user), organizationName: name });
