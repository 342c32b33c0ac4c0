import { isUserError, unauthenticated, type forbidden, type notFound } from '@twotier/subgraph-kit';
import type { EnrollmentState } from '../__generated__/schema';
import type { Context } from '../context';
import type { EnrollmentRecord } from './enrollment';
import { accountSuspended, stepOutOfTurn } from './errors';
import { managedEnrollment } from './managedEnrollment';

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
  const enrollment = await managedEnrollment({ viewer, stores }, enrollmentId);
  if (isUserError(enrollment)) return enrollment;
  if (enrollment.state === 'SUSPENDED') return accountSuspended();
  if (!states.includes(enrollment.state)) return stepOutOfTurn(enrollment);
  return { enrollment };
}
