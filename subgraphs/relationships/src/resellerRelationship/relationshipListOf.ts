import { openPage, organizationIdOf } from '@twotier/subgraph-kit';
import type { CustomerResellerRelationshipsArgs } from '../__generated__/schema';
import { asOfInstant } from '../asOf';
import type { Context } from '../context';
import { relationshipBindingOf, type RelationshipList } from './resellerRelationship';

type Deps = Pick<Context, 'viewer' | 'cursors' | 'loaders' | 'now'>;

/** A customer's relationships: all for itself, a part for a partner that serves it, null for everybody else (R32). */
export async function relationshipListOf(
  { viewer, cursors, loaders, now }: Deps,
  customerId: string,
  args: Partial<CustomerResellerRelationshipsArgs>,
): Promise<RelationshipList | null> {
  const list = { customerId, asOf: asOfInstant(args.asOf, now()) };
  const page = openPage(args, cursors, relationshipBindingOf(viewer, list));
  const own = organizationIdOf(viewer);
  if (viewer.type === 'system' || own === customerId) return { ...list, partnerIds: null, page };
  if (own === null || !(await loaders.isOrganizationVisible.load(customerId))) return null;
  // With whom the viewer shared it on that day is not what it shares now: of the past it sees its own alone.
  const partnerIds = list.asOf ? [own] : await loaders.visiblePartnersByCustomer.load(customerId);
  return { ...list, partnerIds, page };
}
