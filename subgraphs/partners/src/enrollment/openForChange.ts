import { forbidden, notFound, unauthenticated } from '@twotier/subgraph-kit';
import type { EnrollmentState } from '../__generated__/schema';
import type { Context } from '../context';
import { mayManage, type EnrollmentRecord } from './enrollment';
import { accountSuspended, stepOutOfTurn } from './errors';

type Refusal =
  | ReturnType<typeof notFound>
  | ReturnType<typeof forbidden>
  | ReturnType<typeof accountSuspended>
  | ReturnType<typeof stepOutOfTurn>;

/**
 * The enrollment as it is now, for an edit that is allowed in these states; or why the viewer cannot edit it. In the
 * caller's transaction.
 */
export async function openForChange(
  { viewer, stores }: Pick<Context, 'viewer' | 'stores'>,
  { enrollmentId }: { enrollmentId: string },
  states: readonly EnrollmentState[],
): Promise<{ enrollment: EnrollmentRecord } | Refusal> {
  if (viewer.type === 'nobody') throw unauthenticated();
  const enrollment = await stores.enrollments.find(viewer, enrollmentId);
  // A stranger's enrollment looks exactly like a missing one (R33).
  if (!enrollment) return notFound('enrollment');
  if (!mayManage(viewer, enrollment)) return forbidden(['GLOBAL_ADMIN', 'ADMIN_AGENT']);
  if (enrollment.state === 'SUSPENDED') return accountSuspended();
  if (!states.includes(enrollment.state)) return stepOutOfTurn(enrollment);
  return { enrollment };
}
