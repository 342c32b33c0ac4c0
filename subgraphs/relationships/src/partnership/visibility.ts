import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { PartnershipDocument } from './partnership.model';

/** A partnership is seen by its two ends alone (R32). Every read of partnerships is filtered by this, whatever its path. */
export function visiblePartnerships(viewer: Viewer): QueryFilter<PartnershipDocument> {
  if (viewer.type === 'system') return {};
  const organizationId = organizationIdOf(viewer);
  // Without an organisation: nothing. An undefined id must never become an open filter.
  if (organizationId === null) return { _id: { $in: [] } };
  return { $or: [{ providerId: organizationId }, { resellerId: organizationId }] };
}

/** The list of its partnerships belongs to the organisation's own members. */
export const canListPartnershipsOf = (viewer: Viewer, organizationId: string): boolean =>
  viewer.type === 'system' || organizationIdOf(viewer) === organizationId;
