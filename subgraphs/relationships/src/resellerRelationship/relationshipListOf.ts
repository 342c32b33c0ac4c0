import { openPage, organizationIdOf } from '@twotier/subgraph-kit';
import type { CustomerResellerRelationshipsArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { relationshipBindingOf, type RelationshipList } from './resellerRelationship';

type Deps = Pick<Context, 'viewer' | 'cursors' | 'loaders'>;

/** A customer's relationships: all for itself, a part for a partner that serves it, null for everybody else (R32). */
export async function relationshipListOf(
  { viewer, cursors, loaders }: Deps,
  customerId: string,
  args: Partial<CustomerResellerRelationshipsArgs>,
): Promise<RelationshipList | null> {
  const page = openPage(args, cursors, relationshipBindingOf(viewer, customerId));
  if (viewer.type === 'system' || organizationIdOf(viewer) === customerId)
    return { customerId, partnerIds: null, page };
  if (!(await loaders.isOrganizationVisible.load(customerId))) return null;
  return { customerId, partnerIds: await loaders.visiblePartnersByCustomer.load(customerId), page };
}
