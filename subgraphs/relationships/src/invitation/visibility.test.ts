import { createLogger, type PersonViewer, type Viewer } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { serveRelationships } from '../server';
import { anInvitation } from '../testing/invitations';
import { aContext, anonymousContext, aViewer } from '../testing/viewers';
import { aPartnership, organizations } from '../testing/world';
import { InvitationModel } from './invitation.model';

const SHOWN = `query ($id: ID!) { invitation(id: $id) { kind status email origin reference viewerCanCancel answeredAt
  provider { id name } reseller { id name } partnership { id } } }`;
const PENDING = `query ($of: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String) { _entities(representations: $of) {
  ... on Customer { pendingInvitations(first: $first, after: $after, last: $last, before: $before) { totalCount totalCountIsExact
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } } } }`;

interface Pending {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { node: { id: string } }[];
}

const wingtip = [{ __typename: 'Customer', id: 'cus_wingtip' }];

describe('visibility of invitations (R32, R33)', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const member = (organization: string | null) => aViewer({ organization });
  const fabrikam = aContext('rsl_fabrikam');

  let partnershipId: string;
  beforeEach(async () => {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
    ({ id: partnershipId } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' }));
  });
  const sent = () =>
    anInvitation(fabrikam, {
      kind: 'NEW_CUSTOMER',
      partnershipId,
      organizationId: 'cus_wingtip',
      email: 'petra@wingtip.example',
      origin: 'REFERRAL',
      reference: 'Lucerne',
    });
  const shownTo = async (viewer: Exclude<Viewer, { type: 'system' }>, id: string) =>
    (await subgraph.ask<{ invitation: object | null }>(viewer, SHOWN, { id })).data?.invitation;
  const pendingTo = async (viewer: PersonViewer, page: object = {}) => {
    const { data, errors } = await subgraph.ask<{ _entities: [{ pendingInvitations: Pending | null }] }>(
      viewer,
      PENDING,
      { of: wingtip, ...page },
    );
    expect(errors).toBeUndefined();
    return data?._entities[0].pendingInvitations ?? null;
  };
  const idsOf = (list: Pending | null) => list?.edges.map(({ node }) => node.id);

  const parties = {
    kind: 'NEW_CUSTOMER',
    status: 'PENDING',
    answeredAt: null,
    provider: { id: 'prv_contoso', name: 'contoso' },
    reseller: { id: 'rsl_fabrikam', name: 'fabrikam' },
  };
  const hidden = { email: null, origin: null, reference: null, viewerCanCancel: false };

  it('shows all of it to the inviter, the parties to the others, and nothing to anybody else', async () => {
    const { id } = await sent();

    expect(await shownTo(member('rsl_fabrikam'), id)).toEqual({
      ...parties,
      email: 'petra@wingtip.example',
      origin: 'REFERRAL',
      reference: 'Lucerne',
      viewerCanCancel: true,
      partnership: { id: partnershipId },
    });
    expect(await shownTo(member('prv_contoso'), id)).toEqual({
      ...parties,
      ...hidden,
      partnership: { id: partnershipId },
    });
    expect(await shownTo(member('cus_wingtip'), id)).toEqual({ ...parties, ...hidden, partnership: null });
    const staff = aViewer({ organization: null, roles: ['REVIEWER'] });
    for (const viewer of [member('rsl_tailspin'), member('prv_northwind'), member('cus_lucerne'), staff])
      expect(await shownTo(viewer, id)).toBeNull();
    expect(await shownTo(anonymousContext().viewer as never, id)).toBeNull();
    expect(await shownTo(member('rsl_fabrikam'), 'inv_nothing')).toBeNull();
  });

  it('shows a customer’s invitation of a provider alone to nobody’s reseller', async () => {
    const { id } = await anInvitation(aContext('prv_contoso'), { kind: 'RESELLER_RELATIONSHIP' });
    expect(await shownTo(member('prv_contoso'), id)).toMatchObject({ reseller: null, partnership: null });
    expect(await shownTo(member('rsl_fabrikam'), id)).toBeNull();
  });

  it('says of one that has run out that it is expired, before anybody has written it down', async () => {
    const { id } = await sent();
    const expiresAt = new Date('2024-01-01T00:00:00.000Z');
    await InvitationModel.updateOne({ _id: id }, { expiresAt });

    expect(await shownTo(member('rsl_fabrikam'), id)).toMatchObject({
      status: 'EXPIRED',
      answeredAt: expiresAt.toISOString(),
      viewerCanCancel: false,
    });
    expect(idsOf(await pendingTo(member('rsl_fabrikam')))).toEqual([]);
    expect(await pendingTo(member('cus_wingtip'))).toMatchObject({ totalCount: 0 });
  });

  it('lists for each who takes part what waits for the customer, and null for everybody else', async () => {
    const { id } = await sent();
    const { id: own } = await anInvitation(aContext('prv_contoso'), {
      kind: 'RESELLER_RELATIONSHIP',
      organizationId: 'cus_wingtip',
    });
    // Bound to nobody, and to somebody else.
    await anInvitation(fabrikam, { kind: 'RESELLER_RELATIONSHIP', email: 'petra@wingtip.example' });
    await anInvitation(fabrikam, { kind: 'RESELLER_RELATIONSHIP', organizationId: 'cus_lucerne' });

    expect(idsOf(await pendingTo(member('cus_wingtip')))).toEqual([own, id]);
    expect(idsOf(await pendingTo(member('rsl_fabrikam')))).toEqual([id]);
    expect(idsOf(await pendingTo(member('prv_contoso')))).toEqual([own, id]);
    expect(idsOf(await pendingTo(member('rsl_tailspin')))).toEqual([]);
    expect(await pendingTo(member('cus_lucerne'))).toBeNull();
    expect(await pendingTo(aViewer({ organization: null, roles: ['REVIEWER'] }))).toBeNull();
  });

  it('goes through a long list both ways, and reads little beyond what it shows', async () => {
    const { id } = await sent();
    const row = await InvitationModel.findById(id).lean();
    const more = Array.from({ length: 30 }, (_, index) => ({
      ...row,
      _id: `inv_${String(index).padStart(2, '0')}`,
      kind: 'RESELLER_RELATIONSHIP',
      partnershipId: `pts_${index}`,
      createdAt: new Date(Date.UTC(2024, 0, 1 + Math.floor(index / 2))),
      // Every third has run out.
      ...(index % 3 === 0 && { expiresAt: new Date(0) }),
    }));
    await InvitationModel.collection.insertMany(more as never[]);
    const wanted = [
      id,
      ...more
        .filter((_one, index) => index % 3 !== 0)
        .map((one) => one._id)
        .reverse(),
    ];

    for (const viewer of ['cus_wingtip', 'rsl_fabrikam', 'prv_contoso'].map(member)) {
      const first = await pendingTo(viewer, { first: 8 });
      const counted = await countQueries([mongoose.connection.name], async () => {
        const second = await pendingTo(viewer, { first: 8, after: first?.pageInfo.endCursor });
        expect([...(idsOf(first) ?? []), ...(idsOf(second) ?? [])]).toEqual(wanted.slice(0, 16));
        const back = await pendingTo(viewer, { last: 8, before: second?.pageInfo.startCursor });
        expect(idsOf(back)).toEqual(idsOf(first));
      });
      expect(counted.docsExamined).toBeLessThanOrEqual(2 * 10);
      expect(await pendingTo(viewer)).toMatchObject({ totalCount: 21, totalCountIsExact: true });
    }
    const theirs = await pendingTo(member('cus_wingtip'), { first: 1 });
    const tried = { of: wingtip, first: 1, after: theirs?.pageInfo.endCursor };
    expect(await subgraph.ask(member('rsl_fabrikam'), PENDING, tried)).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    });
  });

  it('finds what would bring a customer these partners, for who takes part, in one command', async () => {
    const { id } = await sent();
    const both = { customerId: 'cus_wingtip', partnerIds: ['prv_contoso', 'rsl_fabrikam'] };
    const wishes = [
      both,
      { ...both, partnerIds: ['prv_contoso'] },
      { ...both, partnerIds: ['prv_northwind'] },
      { ...both, partnerIds: ['prv_contoso', 'rsl_tailspin'] },
      { ...both, customerId: 'cus_lucerne' },
    ];
    const foundBy = async (organization: string) =>
      (await aContext(organization).loaders.pendingInvitationByWish.loadMany(wishes)).map(
        (one) => one && 'id' in one && one.id,
      );

    for (const organization of ['rsl_fabrikam', 'prv_contoso', 'cus_wingtip']) {
      const { commands } = await countQueries([mongoose.connection.name], async () => {
        expect(await foundBy(organization)).toEqual([id, id, null, null, null]);
      });
      expect(commands).toBe(1);
    }
    for (const organization of ['rsl_tailspin', 'prv_northwind', 'cus_lucerne'])
      expect(await foundBy(organization)).toEqual([null, null, null, null, null]);
  });
});
