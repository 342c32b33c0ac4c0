import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import { partyOfTenant, type HistoryActor } from './history';
import { leaveOut } from './leaveOut';
import type { HistoryDocument } from './history.model';

/** The parties that the viewer is one of: the organisation and its tenant, or the tenant that the viewer administers. */
function partiesOf(viewer: Viewer): string[] {
  if (viewer.type !== 'person') return [];
  const { organization, signIn, tenantId } = viewer;
  if (organization) return [organization.id, partyOfTenant(organization.tenantId)];
  return signIn?.isTenantAdministrator ? [partyOfTenant(tenantId)] : [];
}

const isStaff = (viewer: Viewer) => viewer.type === 'person' && viewer.isStaff;

/** What the viewer's list is called, or null where there is nothing that the viewer could read. */
export const readerOf = (viewer: Viewer): string | null => (isStaff(viewer) ? 'staff' : (partiesOf(viewer)[0] ?? null));

/**
 * History is seen by the parties that it names (R36): all members of a named organisation. Staff see that of enrollments,
 * whomever it names, and nothing else (R34). Every read of history is filtered by this.
 */
export function visibleHistory(
  viewer: Viewer,
  enrollments: { $gte: string; $lt: string },
): QueryFilter<HistoryDocument> {
  if (isStaff(viewer)) return { subject: enrollments };
  return { parties: { $in: partiesOf(viewer) } };
}

/** Each side sees its own people by id; of the other side it learns which organisation it was (R32, R33). */
export function visibleActor(viewer: Viewer, row: HistoryDocument): HistoryActor {
  const own = organizationIdOf(viewer);
  const seesPerson = isStaff(viewer) || (own !== null && row.byOrganizationId === own);
  const seesTenant = isStaff(viewer) || (viewer.type === 'person' && row.byPerson?.tenantId === viewer.tenantId);
  return {
    userId: seesPerson ? row.byUserId : null,
    organizationId: row.byOrganizationId,
    tenantId: seesTenant ? (row.byPerson?.tenantId ?? null) : null,
    isStaff: row.byStaff === true,
    job: row.byJob,
  };
}

/** Who did it is told by the actor alone: values say it only to staff, e.g. which of them decided (R32). */
export const visibleValues = (viewer: Viewer, value: unknown): unknown =>
  isStaff(viewer) ? value : leaveOut(value, (name) => name.endsWith('ByUserId'));
