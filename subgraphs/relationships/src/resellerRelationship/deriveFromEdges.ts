import type { Context } from '../context';
import type { ProjectedOrganization } from '../organization/organization';
import type { ResellerRelationship } from './resellerRelationship';

type Deps = Pick<Context, 'stores'>;

/**
 * Makes everything that derives from a customer's active relationships what they say now: after one was opened or ended. In the
 * transaction that holds the customer's lock.
 *
 * @param active all that are active now
 */
export async function deriveFromEdges(
  { stores }: Deps,
  customer: ProjectedOrganization,
  active: readonly ResellerRelationship[],
): Promise<void> {
  await stores.sharedCustomers.derive(customer, active);
}
