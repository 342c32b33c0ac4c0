import { forbidden, notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { mayManage, type EnrollmentRecord } from './enrollment';

/** The enrollment, when the viewer may take its steps, or why not. */
export async function managedEnrollment(
  { viewer, stores }: Pick<Context, 'viewer' | 'stores'>,
  id: string,
): Promise<EnrollmentRecord | ReturnType<typeof notFound> | ReturnType<typeof forbidden>> {
  const enrollment = await stores.enrollments.find(viewer, id);
  // Somebody else's enrollment looks exactly like a missing one, so ids cannot be probed (R33).
  if (!enrollment) return notFound('enrollment');
  return mayManage(viewer, enrollment) ? enrollment : forbidden(['GLOBAL_ADMIN', 'ADMIN_AGENT']);
}
