import type { Context } from '../context';
import { customersOf, sharedOf } from '../counter/counter';
import type { ProjectedOrganization } from '../organization/organization';
import type { ResellerRelationship } from './resellerRelationship';

type Deps = Pick<Context, 'stores'>;

/** A customer's edges after the caller has opened or ended some: several at once where one consent opens both halves. */
export interface ChangedEdges {
  /** All that are active now. */
  active: readonly ResellerRelationship[];
  opened?: readonly ResellerRelationship[];
  ended?: readonly ResellerRelationship[];
}

/**
 * Makes everything that derives from a customer's active relationships what they say now: after some were opened or ended. In
 * the transaction that holds the customer's lock, once in it: a figure is changed by what is told here.
 */
export async function deriveFromEdges(
  { stores }: Deps,
  customer: ProjectedOrganization,
  { active, opened = [], ended = [] }: ChangedEdges,
): Promise<void> {
  await stores.resellerRelationships.markMissingHalves(active);
  const { added, removed } = await stores.sharedCustomers.derive(customer, active);
  await stores.counters.change([
    ...opened.map(({ partnerId }) => ({ counterId: customersOf(partnerId), by: 1 })),
    ...ended.map(({ partnerId }) => ({ counterId: customersOf(partnerId), by: -1 })),
    ...added.map((pair) => ({ counterId: sharedOf(pair), by: 1 })),
    ...removed.map((pair) => ({ counterId: sharedOf(pair), by: -1 })),
  ]);
}
