import type { OrderEligibility } from '../eligibility/eligibility';
import type { Graph, Triple } from './orderGraph';

// R26 and R32, written without any of the code that is compared with them.

const partnershipOf = (
  { partnerships }: Graph,
  { providerId, resellerId }: Pick<Triple, 'providerId' | 'resellerId'>,
) =>
  partnerships.find((one) => one.providerId === providerId && one.resellerId === resellerId && one.status !== 'ENDED');

const areRelated = ({ relationships }: Graph, partnerId: string, customerId: string) =>
  relationships.some((one) => one.partnerId === partnerId && one.customerId === customerId);

/** R26, word by word. */
function isAllowed(graph: Graph, { providerId, resellerId, customerId }: Triple): boolean {
  const partnership = partnershipOf(graph, { providerId, resellerId });
  return (
    partnership?.status === 'ACTIVE' &&
    partnership.grants.includes('SUBMIT_ORDERS') &&
    areRelated(graph, providerId, customerId) &&
    areRelated(graph, resellerId, customerId) &&
    ![providerId, resellerId, customerId].some((id) => graph.suspended.includes(id))
  );
}

/** An answer in the words of this model. */
export const inWords = (answer: Pick<OrderEligibility, 'allowed' | 'blockers'> | null) =>
  answer && {
    allowed: answer.allowed,
    says: answer.blockers
      .map(({ code, partnerId }) => (code === 'RELATIONSHIP_MISSING' ? `${code} ${partnerId}` : code))
      .sort(),
  };

type Edge = readonly [one: string, other: string];

/** R32, word by word: its own edges, and the other half of a customer that it shares through an active partnership. */
function seesEdge(graph: Graph, viewer: string, [one, other]: Edge): boolean {
  const isThere = other.startsWith('cus')
    ? areRelated(graph, one, other)
    : partnershipOf(graph, { providerId: one, resellerId: other }) !== undefined;
  if (!isThere) return false;
  if (viewer === one || viewer === other) return true;
  const sharing = graph.partnerships.some(
    ({ providerId, resellerId, status: given }) =>
      given === 'ACTIVE' && [providerId, resellerId].includes(viewer) && [providerId, resellerId].includes(one),
  );
  return other.startsWith('cus') && sharing && areRelated(graph, viewer, other);
}

/** The same graph with this edge active, whatever it was. */
function withEdge(graph: Graph, [one, other]: Edge): Graph {
  if (other.startsWith('cus'))
    return { ...graph, relationships: [...graph.relationships, { partnerId: one, customerId: other }] };
  const others = graph.partnerships.filter(({ providerId, resellerId }) => providerId !== one || resellerId !== other);
  return {
    ...graph,
    partnerships: [...others, { providerId: one, resellerId: other, status: 'ACTIVE', grants: [] }],
  };
}

/** Everything that stands against it: what, and the edge that it is about. */
function obstacles(
  graph: Graph,
  { providerId, resellerId, customerId }: Triple,
): { says: string; edge: Edge | null }[] {
  const partnership = partnershipOf(graph, { providerId, resellerId });
  const pair: Edge = [providerId, resellerId];
  const found: { says: string; edge: Edge | null }[] = [];
  if (!partnership) found.push({ says: 'PARTNERSHIP_MISSING', edge: pair });
  if (partnership?.status === 'SUSPENDED') found.push({ says: 'PARTNERSHIP_NOT_ACTIVE', edge: pair });
  if (partnership && !partnership.grants.includes('SUBMIT_ORDERS')) found.push({ says: 'GRANT_MISSING', edge: pair });
  for (const partner of [providerId, resellerId]) {
    if (!areRelated(graph, partner, customerId))
      found.push({ says: `RELATIONSHIP_MISSING ${partner}`, edge: [partner, customerId] });
  }
  for (const id of [providerId, resellerId, customerId]) {
    if (graph.suspended.includes(id)) found.push({ says: 'ORGANIZATION_SUSPENDED', edge: null });
  }
  return found;
}

/**
 * Whether this viewer may ask: it is one of the three, and sees the other two by an edge of its own.
 *
 * @param viewer null sees all edges
 */
export function mayAskByRules(graph: Graph, viewer: string | null, triple: Triple): boolean {
  if (viewer === null) return true;
  const others = [triple.providerId, triple.resellerId, triple.customerId].filter((id) => id !== viewer);
  return others.length === 2 && others.every((id) => seesEdge(graph, viewer, edgeOf(viewer, id)));
}

/** An edge as it is written: a partner before its customer, a provider before its reseller. */
const edgeOf = (one: string, other: string): Edge => (rank(one) < rank(other) ? [one, other] : [other, one]);
const rank = (id: string): number => ['prv', 'rsl', 'cus'].indexOf(id.slice(0, 3));

/** What a viewer who may ask is told. */
export function toldByRules(graph: Graph, viewer: string | null, triple: Triple) {
  const all = obstacles(graph, triple);
  const told = all.filter(
    ({ edge }) => edge === null || viewer === null || seesEdge(withEdge(graph, edge), viewer, edge),
  );
  const hidden = told.length < all.length ? ['NOT_VISIBLE'] : [];
  return { allowed: isAllowed(graph, triple), says: [...told.map(({ says }) => says), ...hidden].sort() };
}
