import { createLogger, nobody, type NobodyViewer, type PersonViewer } from '@twotier/subgraph-kit';
import { internalPublicKeys, testCursorKeys, useSubgraphOverHttp, useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { serveRelationships } from './server';
import { anyGraph, PROVIDERS, RESELLERS } from './testing/anyGraph';
import { relationshipIdOf, writeGraph, type SmallGraph } from './testing/smallGraph';
import { aViewer } from './testing/viewers';

const VIEWERS = [...PROVIDERS, ...RESELLERS, 'cus_0', 'cus_1', 'prv_stranger', 'cus_stranger', 'staff', 'nobody'];

const viewerOf = (name: string): PersonViewer | NobodyViewer => {
  if (name === 'nobody') return nobody;
  return name === 'staff' ? aViewer({ organization: null, roles: ['REVIEWER'] }) : aViewer({ organization: name });
};

interface Edge {
  id: string;
  partnerId: string;
  customerId: string;
  isActive: boolean;
}

/** Everything that has an id, and what this viewer may see of it by the rules alone (R32): its edges, and what hangs on them. */
function model({ partners, partnerships, customers }: SmallGraph, self: string) {
  const edges: Edge[] = customers.flatMap(({ id: customerId, servedSince, formerly = {} }) => [
    ...Object.keys(servedSince).map((partnerId) => ({
      id: relationshipIdOf(partnerId, customerId),
      partnerId,
      customerId,
      isActive: true,
    })),
    ...Object.keys(formerly).map((partnerId) => ({
      id: `${relationshipIdOf(partnerId, customerId)}_former`,
      partnerId,
      customerId,
      isActive: false,
    })),
  ]);
  const ownPairs = partnerships.filter(({ providerId, resellerId }) => [providerId, resellerId].includes(self));
  const own = edges.filter(({ partnerId, customerId }) => [partnerId, customerId].includes(self));
  const serves = (partnerId: string, customerId: string) =>
    edges.some((edge) => edge.isActive && edge.partnerId === partnerId && edge.customerId === customerId);
  const halves = edges.filter(
    ({ isActive, partnerId, customerId }) =>
      isActive &&
      partnerId !== self &&
      serves(self, customerId) &&
      ownPairs.some(
        ({ status, providerId, resellerId }) => status === 'ACTIVE' && [providerId, resellerId].includes(partnerId),
      ),
  );
  const exists = [...partners, ...customers.map(({ id }) => id)].includes(self);
  const endsOf = (pairs: typeof partnerships, relations: Edge[]) => [
    ...pairs.flatMap(({ providerId, resellerId }) => [providerId, resellerId]),
    ...relations.flatMap(({ partnerId, customerId }) => [partnerId, customerId]),
  ];
  const lasting = endsOf(
    ownPairs.filter(({ status }) => status !== 'ENDED'),
    own.filter(({ isActive }) => isActive),
  );
  const edgeIds = [...ownPairs, ...own, ...halves].map(({ id }) => id);
  return {
    all: [
      ...partners,
      ...customers.map(({ id }) => id),
      ...partnerships.map(({ id }) => id),
      ...edges.map(({ id }) => id),
    ],
    byId: new Set([...edgeIds, ...lasting, ...(exists ? [self] : [])]),
    mayMeet: new Set([...edgeIds, ...endsOf(ownPairs, [...own, ...halves]), self]),
    customers: own
      .filter(({ isActive, partnerId }) => isActive && partnerId === self)
      .map(({ customerId }) => customerId),
    relationshipsOf: (customerId: string) =>
      [...own.filter(({ isActive }) => isActive), ...halves]
        .filter((edge) => edge.customerId === customerId)
        .map(({ id }) => id),
  };
}

const HALVES =
  'resellerRelationship { id partner { __typename } customer { id } } providerRelationship { id customer { id } }';
const customersOf = 'customers(first: 100) { edges { node { id } relationship { id customer { id } } } }';
const partnersOf = (field: string) => `partners: ${field}(first: 100, filter: { status: [ACTIVE, SUSPENDED, ENDED] }) {
  edges { node { id provider { id } reseller { id } viewerCoverage { customers }
    sharedCustomers(first: 100) { edges { node { id } ${HALVES} } } } } }`;

/** By id, by list, over edges and across partnerships: whatever there is, asked by everybody. */
const queryOf = (ids: readonly string[]) => `query ($of: [_Any!]!) {
  ${ids.map((id, index) => `n${index}: node(id: "${id}") { id }`).join('\n')}
  across: sharedCustomers(partnershipIds: ${JSON.stringify(ids.filter((id) => id.startsWith('pts')))}, first: 100) {
    edges { node { id } shares { partnership { id provider { id } reseller { id } } ${HALVES} } } }
  lists: _entities(representations: $of) {
    ... on Provider { ${customersOf} ${partnersOf('indirectResellers')} }
    ... on Reseller { ${customersOf} ${partnersOf('indirectProviders')} }
    ... on Customer { relationships: resellerRelationships(first: 100) {
      edges { node { id partner { ... on Provider { id } ... on Reseller { id } } customer { id } } } } } } }`;

interface Lists {
  customers?: { edges: { node: { id: string } }[] } | null;
  relationships?: { edges: { node: { id: string } }[] } | null;
}

const TYPES: Record<string, string> = { prv: 'Provider', rsl: 'Reseller', cus: 'Customer' };

describe('whoever looks at whatever graph', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );

  async function looksAt(graph: SmallGraph, viewer: string) {
    const seen = model(graph, viewer);
    const organizations = seen.all.filter((id) => (TYPES[id.slice(0, 3)] ?? null) !== null);
    const of = organizations.map((id) => ({ __typename: TYPES[id.slice(0, 3)], id }));
    const { data, errors } = await subgraph.ask<Record<string, unknown> & { lists: Lists[] }>(
      viewerOf(viewer),
      queryOf(seen.all),
      { of },
    );
    expect(errors).toBeUndefined();
    const met = [...JSON.stringify(data).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id as string);
    expect({ viewer, unjustified: met.filter((id) => !seen.mayMeet.has(id)) }).toEqual({ viewer, unjustified: [] });
    // What it may see it does see, and in each list once.
    const byId = seen.all.filter((_id, index) => data?.[`n${index}`]);
    expect({ viewer, byId }).toEqual({ viewer, byId: seen.all.filter((id) => seen.byId.has(id)) });
    for (const [index, id] of organizations.entries()) {
      const { customers, relationships } = data?.lists[index] ?? {};
      const idsOf = (list: Lists['customers']) => list?.edges.map(({ node }) => node.id).sort() ?? null;
      if (!id.startsWith('cus'))
        expect([id, idsOf(customers)]).toEqual([id, id === viewer ? [...seen.customers].sort() : null]);
      else
        expect([id, viewer, idsOf(relationships)]).toEqual([
          id,
          viewer,
          seen.byId.has(id) ? seen.relationshipsOf(id).sort() : null,
        ]);
    }
  }

  it('meets what a path of its own edges justifies, and nothing else (R32; seed 20261125)', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyGraph,
        fc.shuffledSubarray(VIEWERS, { minLength: 4, maxLength: 4 }),
        async (graph, viewers) => {
          await Promise.all(Object.values(mongoose.connection.models).map((one) => one.collection.deleteMany()));
          await writeGraph(graph);
          for (const viewer of viewers) await looksAt(graph, viewer);
        },
      ),
      { numRuns: 5, seed: 20_261_125 },
    );
  }, 60_000);
});
