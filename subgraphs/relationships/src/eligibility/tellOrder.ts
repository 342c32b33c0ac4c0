import type { Viewer } from '@twotier/subgraph-kit';
import { blocker, type Blocker } from '../blocker';
import type { PartnershipGrant } from '../partnership/partnership';
import { orderBlockers, type OrderEligibility, type OrderFacts, type OrderParties } from './eligibility';
import { wouldSeeEdge } from './visibility';

const notVisible = () => blocker('NOT_VISIBLE', 'Something stands against it that you may not see.');

/** What the viewer may know of what stands against it; one entry stands for all the rest. Never empty unless nothing does. */
export function toldBlockers(
  viewer: Viewer,
  parties: OrderParties,
  { facts, grant }: { facts: OrderFacts; grant: PartnershipGrant },
): Blocker[] {
  const all = orderBlockers(parties, facts, grant);
  const told = all.filter(({ half }) => half === null || wouldSeeEdge(viewer, half, { parties, facts }));
  return told.length === all.length ? told : [...told, notVisible()];
}

/** `allowed` is the truth, whoever asks; the reasons are what the viewer may be told (R26). */
export function tellOrder(viewer: Viewer, parties: OrderParties, facts: OrderFacts): OrderEligibility {
  const blockers = toldBlockers(viewer, parties, { facts, grant: 'SUBMIT_ORDERS' });
  return { __typename: 'OrderEligibility', allowed: blockers.length === 0, blockers };
}

/** Of the past: nobody can mend it any more. */
export const tellPastOrder = (viewer: Viewer, parties: OrderParties, facts: OrderFacts): OrderEligibility => {
  const { blockers, ...told } = tellOrder(viewer, parties, facts);
  return { ...told, blockers: blockers.map((one) => ({ ...one, mendableBy: [], wish: null })) };
};
