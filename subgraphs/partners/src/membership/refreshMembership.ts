import { isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { DirectoryUnavailable } from '../directories/errors';
import type { MembershipProfileRecord } from '../directories/membershipDirectory';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { directoryUnavailable, stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { isShortPathWith, refreshed } from './membership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'directories' | 'transact' | 'now'>;

/** Reads the linked profile again. The link stays, whatever became of the location: the copy then says so. */
export async function refreshMembership(deps: Deps, enrollmentId: string) {
  if (deps.viewer.type === 'nobody') throw unauthenticated();
  const linked = await deps.transact(() => linkedEnrollment(deps, enrollmentId));
  if (isUserError(linked)) return linked;
  try {
    const { partnerId } = linked.membership;
    // Over HTTP, and so in no transaction.
    const profile = await deps.directories.memberships.profile(partnerId);
    return await deps.transact(() => keep(deps, { enrollmentId, partnerId }, profile));
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return directoryUnavailable();
    throw error;
  }
}

async function linkedEnrollment(deps: Deps, enrollmentId: string) {
  const enrollment = await managedEnrollment(deps, enrollmentId);
  if (isUserError(enrollment)) return enrollment;
  const { membership, state } = enrollment;
  return membership && state !== 'SUSPENDED' ? { ...enrollment, membership } : stepOutOfTurn(enrollment);
}

async function keep(
  deps: Deps,
  { enrollmentId, partnerId }: { enrollmentId: string; partnerId: string },
  profile: MembershipProfileRecord | null,
) {
  const before = await linkedEnrollment(deps, enrollmentId);
  if (isUserError(before)) return before;
  // Another profile was chosen while the directory was asked: its copy is fresh.
  if (before.membership.partnerId !== partnerId) return { enrollment: before as EnrollmentRecord };
  const membership = refreshed(before.membership, profile, deps.now());
  const changes = { membership, isShortPath: isShortPathWith(before, membership) };
  return { enrollment: await recordChange(deps, { before, what: 'membership.refreshed' }, changes) };
}
