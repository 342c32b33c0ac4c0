import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { OrganizationDocument } from './organization.model';

/** What everybody may know of an organisation whose id they were given. Nothing of it is anybody's secret. */
export const CARD_FIELDS = ['kind', 'name', 'countryCode', 'primaryDomain', 'services', 'support'] as const;

/**
 * The card, and nothing but CARD_FIELDS, is shown to whoever bears a token of ours: a subgraph hands out a reference
 * only after it has authorised it, and a call of `_entities` no longer says where the reference came from.
 */
export const visibleCards: (viewer: Viewer) => QueryFilter<OrganizationDocument> = () => ({});

/** All of an organisation: its members, staff, and jobs of our own. */
export function visibleRecords(viewer: Viewer): QueryFilter<OrganizationDocument> {
  if (viewer.type === 'system' || (viewer.type === 'person' && viewer.isStaff)) return {};
  const own = organizationIdOf(viewer);
  return { _id: { $in: own === null ? [] : [own] } };
}
