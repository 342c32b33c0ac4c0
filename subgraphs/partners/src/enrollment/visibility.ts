import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { EnrollmentDocument } from './enrollment.model';

/**
 * Until an organisation has come of it, an enrollment is seen by the global administrators of its tenant; from then on
 * by the members of the organisation, so that whoever is disabled there sees nothing any more. Staff see all.
 */
export function visibleEnrollments(viewer: Viewer): QueryFilter<EnrollmentDocument> {
  if (viewer.type === 'system' || (viewer.type === 'person' && viewer.isStaff)) return {};
  const organizationId = organizationIdOf(viewer);
  if (organizationId !== null) return { organizationId };
  if (viewer.type === 'person' && viewer.signIn?.isTenantAdministrator)
    return { tenantId: viewer.tenantId, organizationId: null };
  return { _id: { $in: [] } };
}
