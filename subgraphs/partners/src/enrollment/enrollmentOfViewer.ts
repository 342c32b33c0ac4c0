import { organizationIdOf } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { EnrollmentRecord } from './enrollment';

/** The enrollment of the organisation that the viewer acts for, or of the tenant that the viewer may enroll. */
export async function enrollmentOfViewer({
  viewer,
  stores,
}: Pick<Context, 'viewer' | 'stores'>): Promise<EnrollmentRecord | null> {
  if (viewer.type !== 'person') return null;
  const organizationId = organizationIdOf(viewer);
  if (organizationId !== null) return stores.enrollments.ofOrganization(viewer, organizationId);
  return viewer.isStaff ? null : stores.enrollments.ofTenant(viewer, viewer.tenantId);
}
