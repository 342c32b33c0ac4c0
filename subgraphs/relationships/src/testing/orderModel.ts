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
 * What a viewer is told, by the rules alone; null for whoever may not ask.
 *
 * @param viewer null sees all edges
 */
export function answerByRules(graph: Graph, viewer: string | null, triple: Triple) {
  const { providerId, resellerId, customerId } = triple;
  const all = obstacles(graph, triple);
  const allowed = isAllowed(graph, triple);
  if (viewer === null) return { allowed, says: all.map(({ says }) => says).sort() };
  const others = [providerId, resellerId, customerId].filter((id) => id !== viewer);
  const seesOther = (id: string) => seesEdge(graph, viewer, id.startsWith('cus') ? [viewer, id] : endsOf(viewer, id));
  if (others.length === 3 || !others.every(seesOther)) return null;
  const told = all.filter(({ edge }) => edge === null || seesEdge(withEdge(graph, edge), viewer, edge));
  const says = told.map((one) => one.says);
  return { allowed, says: [...says, ...(told.length < all.length ? ['NOT_VISIBLE'] : [])].sort() };
}

/** Of two organisations, neither of which is the other's customer here: the edge between them as it is written. */
const endsOf = (viewer: string, other: string): Edge =>
  viewer.startsWith('cus') || viewer.startsWith('rsl') ? [other, viewer] : [viewer, other];
