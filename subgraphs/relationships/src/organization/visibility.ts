import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';

/**
 * An organisation's lists belong to its members alone (R32): a reseller never learns of a provider's other resellers.
 * That an organisation exists is seen by those who have an edge with it, too: see visibility.ts of the edges.
 */
export const isOwn = (viewer: Viewer, organizationId: string): boolean => organizationIdOf(viewer) === organizationId;
