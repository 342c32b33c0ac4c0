import { isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { DirectoryUnavailable } from '../directories/errors';
import { directoryUnavailable, stepOutOfTurn } from '../enrollment/errors';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { canLink } from './membership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'directories' | 'transact' | 'now'>;

/** As long as somebody may take to find their password; the directory's own page gives no more. */
const OPEN_MS = 10 * 60 * 1000;

/** Begins a sign-in to the membership directory, bound to this enrollment and this person. Each call begins another. */
export async function startMembershipSignIn(
  { viewer, stores, directories, transact, now }: Deps,
  enrollmentId: string,
) {
  if (viewer.type !== 'person') throw unauthenticated();
  const enrollment = await transact(() => managedEnrollment({ viewer, stores }, enrollmentId));
  if (isUserError(enrollment)) return enrollment;
  if (!canLink(enrollment)) return stepOutOfTurn(enrollment);
  try {
    const { url, ...secrets } = await directories.memberships.beginSignIn();
    const expiresAt = new Date(now().getTime() + OPEN_MS);
    await stores.membershipSignIns.begin(viewer, { enrollmentId, expiresAt, ...secrets });
    return { url, expiresAt };
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return directoryUnavailable();
    throw error;
  }
}
