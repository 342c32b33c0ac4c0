import { createLogger, nobody, runInScope, type Viewer } from '@twotier/subgraph-kit';
import { internalPublicKeys, testCursorKeys, useSubgraphOverHttp, useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { serveRelationships } from '../server';
import { aContext, aViewer } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations, partnersAnnounces } from '../testing/world';

const HISTORY = `query ($filter: HistoryFilter, $first: Int, $after: String) {
  relationshipHistory(filter: $filter, first: $first, after: $after) { totalCount totalCountIsExact pageInfo { hasNextPage endCursor }
    edges { cursor node { what subjectId requestId by { userId organizationId tenantId isStaff job } changes { path before after } } } } }`;

interface Answer {
  relationshipHistory: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { what: string; subjectId: string } }[];
  } | null;
}

const fabrikam = aViewer({ organization: 'rsl_fabrikam' });

describe('relationshipHistory', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const read = async (viewer: Exclude<Viewer, { type: 'system' }>, variables: object = {}) => {
    const { data, errors } = await subgraph.ask<Answer>(viewer, HISTORY, variables);
    expect(errors).toBeUndefined();
    return data?.relationshipHistory ?? null;
  };
  const whats = async (viewer: Exclude<Viewer, { type: 'system' }>, variables: object = {}) =>
    (await read(viewer, variables))?.edges.map(({ node }) => node.what);

  /** A partnership that was suspended and restored before the provider ended it, and a relationship of the reseller. */
  const aPast = async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
    const { id } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await aRelationship({
      partnerId: 'rsl_fabrikam',
      customerId: 'cus_wingtip',
      since: new Date('2024-02-01T00:00:00Z'),
    });
    await partnersAnnounces(cardOf('rsl_fabrikam', { state: 'SUSPENDED', version: 2 }));
    await partnersAnnounces(cardOf('rsl_fabrikam', { version: 3 }));
    await runInScope('req_1', () => endPartnership(aContext('prv_contoso'), id));
    return id;
  };

  it('tells each end what became of its edges, newest first (R36)', async () => {
    const id = await aPast();
    const ofPartnership = ['partnership.ended', 'partnership.restored', 'partnership.suspended'];

    expect(await whats(fabrikam)).toEqual([...ofPartnership, 'relationship.started', 'partnership.started']);
    expect(await whats(aViewer({ organization: 'prv_contoso' }))).toEqual([...ofPartnership, 'partnership.started']);
    expect(await whats(aViewer({ organization: 'cus_wingtip' }))).toEqual(['relationship.started']);
    expect(await whats(aViewer({ organization: 'rsl_tailspin' }))).toEqual([]);
    expect(await whats(fabrikam, { filter: { subjectId: id } })).toEqual([...ofPartnership, 'partnership.started']);
  });

  it('says what became of what and by which request, and of the other side no person (R32)', async () => {
    const subjectId = await aPast();
    const page = await read(fabrikam, { first: 1 });

    expect(page).toMatchObject({ totalCount: 5, totalCountIsExact: true, pageInfo: { hasNextPage: true } });
    expect(page?.edges.map(({ node }) => node)).toEqual([
      {
        what: 'partnership.ended',
        subjectId,
        requestId: 'req_1',
        by: { userId: null, organizationId: 'prv_contoso', tenantId: null, isStaff: false, job: null },
        changes: [{ path: 'status', before: '"ACTIVE"', after: '"ENDED"' }],
      },
    ]);
    const own = await read(aViewer({ organization: 'prv_contoso' }), { first: 1 });
    expect(own?.edges[0]?.node).toMatchObject({ by: { userId: 'usr_contoso', organizationId: 'prv_contoso' } });
  });

  it('goes on where a page ended', async () => {
    await aPast();
    const first = await read(fabrikam, { first: 2 });
    const second = await read(fabrikam, { first: 9, after: first?.pageInfo.endCursor });
    expect(second?.edges.map(({ node }) => node.what)).toEqual([
      'partnership.suspended',
      'relationship.started',
      'partnership.started',
    ]);
  });

  it.each([
    ['nobody', nobody],
    ['staff (R34)', aViewer({ organization: null, roles: ['REVIEWER'] })],
    [
      'the administrator of a tenant without organisation',
      {
        ...aViewer({ organization: null, roles: [] }),
        signIn: { isTenantAdministrator: true, displayName: null, email: null },
      },
    ],
  ])('is null for %s', async (_who, viewer) => {
    await aPast();
    expect(await read(viewer)).toBeNull();
  });
});
