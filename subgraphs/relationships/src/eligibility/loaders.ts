import type { Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import { answerOrders, type OrderQuestion } from './answerOrders';
import { partnerViewerOf } from './customerRights';
import type { CustomerRight, OrderEligibility } from './eligibility';
import type { FactsDeps } from './orderFacts';
import { readRights } from './readRights';

/** Two objects that ask the same are one question. */
const byContent = { cacheKeyFn: (question: OrderQuestion) => JSON.stringify(question) };

/** Built once per request, for one viewer: what the viewer may not ask loads as null. */
export function createEligibilityLoaders(deps: FactsDeps, viewer: Viewer) {
  const partner = partnerViewerOf(viewer);
  return {
    orderEligibilityOf: new DataLoader<OrderQuestion, OrderEligibility | null, string>(
      (questions) => answerOrders(deps, viewer, questions),
      byContent,
    ),

    viewerRightsByCustomer: new DataLoader<string, CustomerRight[] | null>((customerIds) =>
      partner ? readRights(deps, partner, customerIds) : Promise.resolve(customerIds.map(() => null)),
    ),
  };
}
