import { createLogger, type Viewer } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { serveRelationships } from '../server';
import { aViewer } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations } from '../testing/world';

type Member = Exclude<Viewer, { type: 'system' }>;

const fabrikam = aViewer({ organization: 'rsl_fabrikam' });
const contoso = aViewer({ organization: 'prv_contoso' });
const wingtip = aViewer({ organization: 'cus_wingtip' });

const IMPACT = `removalImpact { allowed blockers { code half partner { ... on Node { id } } mendableBy } sharedCustomers
  sharedCustomersIsExact partnerships { id } lostPermissions }`;
const HISTORY = 'history(first: 5) { totalCount edges { node { what } } }';
const NODE = `query ($id: ID!) { node(id: $id) {
  ... on Partnership { viewerCanEnd viewerCanTakeBackGrants ${IMPACT} ${HISTORY} }
  ... on ResellerRelationship { viewerCanEnd ${IMPACT} ${HISTORY} } } }`;
const END = `mutation ($id: ID!) { endResellerRelationship(input: { resellerRelationshipId: $id }) { __typename
  ... on EndResellerRelationshipSuccess { resellerRelationship { id status viewerCanEnd ${HISTORY} } }
  ... on RelationshipNotEndableError { code blockers { code } } } }`;
const ASK = `mutation ($id: ID!) { requestRelationshipEnd(input: { resellerRelationshipId: $id, reason: "It is done." }) {
  ... on RequestRelationshipEndSuccess { resellerRelationship { id } } } }`;
const TAKE_BACK = `mutation ($id: ID!) { takeBackGrants(input: { partnershipId: $id, grants: [SUBMIT_ORDERS] }) {
  ... on TakeBackGrantsSuccess { partnership { grants viewerCanTakeBackGrants ${HISTORY} } } } }`;

describe('endings over HTTP', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const ask = async <Answer = Record<string, unknown>>(viewer: Member, query: string, id: string) => {
    const { data, errors } = await subgraph.ask<Answer>(viewer, query, { id });
    expect(errors).toBeUndefined();
    return data as Answer;
  };
  const nodeOf = async (viewer: Member, id: string) => (await ask<{ node: object | null }>(viewer, NODE, id)).node;

  /** Contoso shares Wingtip with Fabrikam, and so does Northwind. */
  async function aWorld() {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', cardOf('cus_wingtip'));
    const pairs = [];
    for (const providerId of ['prv_contoso', 'prv_northwind'])
      pairs.push(await aPartnership({ providerId, resellerId: 'rsl_fabrikam' }));
    const halves = [];
    for (const partnerId of ['prv_contoso', 'prv_northwind', 'rsl_fabrikam'])
      halves.push(await aRelationship({ partnerId, customerId: 'cus_wingtip' }));
    const [ofContoso, ofNorthwind, ofFabrikam] = halves.map(({ id }) => id) as [string, string, string];
    const [withContoso, withNorthwind] = pairs.map(({ id }) => id) as [string, string];
    return { ofContoso, ofNorthwind, ofFabrikam, withContoso, withNorthwind };
  }

  it('shows each side what it would break, and no side what it does not see (R24, R32)', async () => {
    const { ofFabrikam, withContoso, withNorthwind } = await aWorld();

    expect(await nodeOf(contoso, ofFabrikam)).toEqual({
      viewerCanEnd: false,
      removalImpact: {
        allowed: false,
        blockers: [
          { code: 'SHARED_WITH_ANOTHER', half: 'RESELLER_RELATIONSHIP', partner: null, mendableBy: ['CUSTOMER'] },
        ],
        sharedCustomers: 1,
        sharedCustomersIsExact: true,
        partnerships: [{ id: withContoso }],
        lostPermissions: ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS', 'SUBMIT_ORDERS'],
      },
      history: null,
    });
    expect(await nodeOf(fabrikam, ofFabrikam)).toMatchObject({
      viewerCanEnd: false,
      removalImpact: {
        blockers: [{ code: 'NOT_YOURS_TO_END', partner: { id: 'rsl_fabrikam' }, mendableBy: ['CUSTOMER'] }],
        sharedCustomers: 2,
        partnerships: expect.arrayContaining([{ id: withContoso }, { id: withNorthwind }]) as unknown,
      },
      history: { totalCount: 1, edges: [{ node: { what: 'relationship.started' } }] },
    });
    expect(await nodeOf(wingtip, ofFabrikam)).toMatchObject({
      viewerCanEnd: true,
      removalImpact: { allowed: true, blockers: [], sharedCustomers: 0, partnerships: [] },
    });
    expect(await nodeOf(contoso, withContoso)).toMatchObject({
      viewerCanEnd: true,
      viewerCanTakeBackGrants: false,
      removalImpact: { allowed: true, sharedCustomers: 1, lostPermissions: ['SUBMIT_ORDERS'] },
      history: { totalCount: 1 },
    });
    expect(await nodeOf(contoso, withNorthwind)).toBeNull();
  });

  it('ends, asks and takes back, and writes it into the history of the edge (R36)', async () => {
    const { ofFabrikam, ofContoso, withContoso } = await aWorld();

    expect(await ask(fabrikam, ASK, ofFabrikam)).toEqual({
      requestRelationshipEnd: { resellerRelationship: { id: ofFabrikam } },
    });
    expect(await ask(contoso, END, ofFabrikam)).toEqual({
      endResellerRelationship: {
        __typename: 'RelationshipNotEndableError',
        code: 'RELATIONSHIP_NOT_ENDABLE',
        blockers: [{ code: 'SHARED_WITH_ANOTHER' }],
      },
    });
    expect(await ask(wingtip, END, ofFabrikam)).toEqual({
      endResellerRelationship: {
        __typename: 'EndResellerRelationshipSuccess',
        resellerRelationship: {
          id: ofFabrikam,
          status: 'ENDED',
          viewerCanEnd: false,
          history: {
            totalCount: 3,
            edges: ['relationship.ended', 'relationship.endRequested', 'relationship.started'].map((what) => ({
              node: { what },
            })),
          },
        },
      },
    });
    expect(await ask(fabrikam, TAKE_BACK, withContoso)).toMatchObject({
      takeBackGrants: {
        partnership: {
          grants: [],
          viewerCanTakeBackGrants: false,
          history: {
            edges: [{ node: { what: 'partnership.grantsTakenBack' } }, { node: { what: 'partnership.started' } }],
          },
        },
      },
    });
    // No customer of it is shared any more: no edge of the other's is seen.
    expect(await nodeOf(fabrikam, ofContoso)).toBeNull();
  });

  it('costs the dry run of 30 relationships no more commands than that of one', async () => {
    const { ofFabrikam } = await aWorld();
    const ids = [ofFabrikam];
    for (let index = 0; index < 29; index += 1) {
      await organizations(`cus_${index}`);
      ids.push((await aRelationship({ partnerId: 'rsl_fabrikam', customerId: `cus_${index}` })).id);
      if (index % 2) await aRelationship({ partnerId: 'prv_contoso', customerId: `cus_${index}` });
    }
    const costOf = async (count: number) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ResellerRelationship { viewerCanEnd ${IMPACT} } } }`;
      const of = ids.slice(0, count).map((id) => ({ __typename: 'ResellerRelationship', id }));
      const { commands } = await countQueries([mongoose.connection.name], () => subgraph.ask(fabrikam, query, { of }));
      return commands;
    };
    // The edges by their ids; then again with who else serves the customers, which of them work together, and the states;
    // the partners that the blockers name.
    expect([await costOf(1), await costOf(30)]).toEqual([6, 6]);
  });
});
