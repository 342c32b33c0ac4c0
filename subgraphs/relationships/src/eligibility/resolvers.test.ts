import { transact } from '@twotier/mongo';
import { createLogger } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { stores } from '../context';
import { serveRelationships } from '../server';
import { writeGraph, type Graph } from '../testing/orderGraph';
import { aViewer } from '../testing/viewers';
import { aPartnership, aRelationship, aSharedCustomer, everything, organizations } from '../testing/world';

const ELIGIBILITIES = `query ($questions: [EligibilityQuestion!]!) { eligibilities(questions: $questions) {
  __typename
  ... on OrderEligibility { allowed blockers { ...Blocker } }
  ... on InvitationEligibility { allowed blockers { ...Blocker } }
  ... on RemovalImpact { allowed blockers { ...Blocker } }
} } fragment Blocker on Blocker {
  code half mendableBy pendingInvitation { id } partner { ... on Provider { id name } ... on Reseller { id name } } }`;

const CUSTOMERS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Reseller { customers(first: 100) { edges { node {
  id
  orderEligibility(providerId: "prv_contoso", resellerId: "rsl_fabrikam") { allowed }
  viewerRights { permission allowed partnership { id } blockers { code pendingInvitation { id } } }
} } } } } }`;

const fabrikam = aViewer({ organization: 'rsl_fabrikam' });
const order = (providerId: string, customerId: string) => ({
  order: { providerId, resellerId: 'rsl_fabrikam', customerId },
});

/** Fabrikam asks Wingtip for both halves with Northwind; or Northwind for its own alone. */
const aPendingInvitation = (inviterId: 'rsl_fabrikam' | 'prv_northwind', partnershipId: string) =>
  transact(() =>
    stores.invitations.create({
      kind: inviterId === 'rsl_fabrikam' ? 'NEW_CUSTOMER' : 'RESELLER_RELATIONSHIP',
      inviterId,
      invitedByUserId: null,
      organizationId: 'cus_wingtip',
      email: null,
      providerId: 'prv_northwind',
      resellerId: inviterId === 'rsl_fabrikam' ? inviterId : null,
      partnershipId: inviterId === 'rsl_fabrikam' ? partnershipId : null,
      grants: [],
      origin: 'OWN_MARKETING',
      reference: null,
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );

describe('eligibilities', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const ask = (questions: unknown[], viewer = fabrikam) =>
    subgraph.ask<{ eligibilities: unknown[] }>(viewer, ELIGIBILITIES, { questions });

  it('answers each question with its kind, in the order asked, and null where nothing is to be seen (R33)', async () => {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
    const { id: partnershipId } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    const { id: others } = await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_tailspin' });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { id: resellerRelationshipId } = await aRelationship({
      partnerId: 'rsl_fabrikam',
      customerId: 'cus_wingtip',
    });
    const before = await everything();

    const { data, errors } = await ask([
      { removal: { resellerRelationshipId } },
      order('prv_contoso', 'cus_never'),
      order('prv_contoso', 'cus_wingtip'),
      { removal: { partnershipId: others } },
      { removal: { partnershipId } },
      { invitation: { kind: 'RESELLER_RELATIONSHIP', organizationId: 'cus_wingtip' } },
    ]);
    expect(errors).toBeUndefined();
    expect(data?.eligibilities).toMatchObject([
      { __typename: 'RemovalImpact', allowed: false },
      null,
      { __typename: 'OrderEligibility', allowed: true, blockers: [] },
      null,
      { __typename: 'RemovalImpact', allowed: true, blockers: [] },
      { __typename: 'InvitationEligibility', allowed: false, blockers: [{ code: 'ALREADY_RELATED' }] },
    ]);
    expect(await everything()).toEqual(before);
  });

  it('names the partner, and who can mend it: the customer, too, once an invitation waits that the viewer sees (R18)', async () => {
    await organizations('prv_northwind', 'rsl_fabrikam', 'cus_wingtip');
    const { id } = await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam' });
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    const told = async () => (await ask([order('prv_northwind', 'cus_wingtip')])).data?.eligibilities;
    const missing = {
      code: 'RELATIONSHIP_MISSING',
      half: 'PROVIDER_RELATIONSHIP',
      mendableBy: ['PROVIDER', 'RESELLER'],
      pendingInvitation: null,
      partner: { id: 'prv_northwind', name: 'northwind' },
    };
    const answer = (blocker: object) => [{ __typename: 'OrderEligibility', allowed: false, blockers: [blocker] }];
    expect(await told()).toEqual(answer(missing));

    await aPendingInvitation('prv_northwind', id);
    expect(await told()).toEqual(answer(missing));

    const invitation = await aPendingInvitation('rsl_fabrikam', id);
    expect(await told()).toEqual(
      answer({
        ...missing,
        mendableBy: ['PROVIDER', 'RESELLER', 'CUSTOMER'],
        pendingInvitation: { id: invitation.id },
      }),
    );
  });

  it('answers the others where one cannot be used, and says which that is', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { data, errors } = await ask([
      { invitation: { kind: 'PARTNERSHIP', partnershipId: 'pts_a' } },
      order('prv_contoso', 'cus_wingtip'),
    ]);
    expect(data?.eligibilities).toEqual([null, { __typename: 'OrderEligibility', allowed: true, blockers: [] }]);
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['eligibilities', 0], 'INVALID_INPUT'],
    ]);
  });

  it('takes four commands for one question about orders, and for a hundred', async () => {
    const names = Array.from({ length: 10 }, (_, index) => String(index));
    const graph: Graph = {
      partnerships: names.map((name) => ({
        providerId: `prv_${name}`,
        resellerId: 'rsl_fabrikam',
        status: 'ACTIVE',
        grants: ['SUBMIT_ORDERS'],
      })),
      relationships: names.map((name) => ({ partnerId: 'rsl_fabrikam', customerId: `cus_${name}` })),
      suspended: [],
    };
    await writeGraph(graph);
    const hundred = names.flatMap((provider) => names.map((customer) => order(`prv_${provider}`, `cus_${customer}`)));
    const commands = async (questions: unknown[]) => {
      const counted = await countQueries([mongoose.connection.name], async () => {
        const { data } = await ask(questions);
        expect(data?.eligibilities).toEqual(
          questions.map(() => expect.objectContaining({ allowed: false, blockers: [expect.anything()] }) as unknown),
        );
      });
      return counted.byCommand.map(({ collection, command }) => `${collection}.${command}`).sort();
    };
    const four = ['invitations.find', 'organizations.find', 'partnerships.find', 'resellerRelationships.find'];
    expect(await commands(hundred.slice(0, 1))).toEqual(four);
    expect(await commands(hundred)).toEqual(four);
  });

  it.each([
    ['no question', [], 'questions is empty: ask 1 to 100.'],
    [
      '101 questions',
      Array<unknown>(101).fill(order('prv_contoso', 'cus_wingtip')),
      'questions has 101 entries; at most 100 are taken.',
    ],
    [
      'a question of no kind',
      [order('prv_a', 'cus_a'), {}],
      'questions[1] needs exactly one of order, invitation, removal; it has 0.',
    ],
    [
      'a question of two kinds',
      [{ ...order('prv_a', 'cus_a'), removal: { partnershipId: 'pts_a' } }],
      'questions[0] needs exactly one of order, invitation, removal; it has 2.',
    ],
    [
      'a removal of two edges',
      [{ removal: { partnershipId: 'pts_a', resellerRelationshipId: 'rel_a' } }],
      'questions[0].removal needs exactly one of partnershipId, resellerRelationshipId; it has 2.',
    ],
    [
      'a removal of nothing',
      [{ removal: { partnershipId: null } }],
      'questions[0].removal needs exactly one of partnershipId, resellerRelationshipId; it has 0.',
    ],
  ])('refuse %s without asking the database', async (_what, questions, message) => {
    const counted = await countQueries([mongoose.connection.name], async () => {
      const { errors } = await ask(questions);
      expect(errors).toEqual([expect.objectContaining({ message, extensions: { code: 'INVALID_INPUT' } })]);
    });
    expect(counted.commands).toBe(0);
  });

  it('find nothing by ids of other kinds, and ask nothing of the database for orders (R33)', async () => {
    const counted = await countQueries([mongoose.connection.name], async () => {
      const { data } = await ask([
        order('rsl_fabrikam', 'cus_wingtip'),
        order('prv_contoso', 'prv_contoso'),
        order('', ''),
        order('prv_contoso', 'rel_fabrikam_wingtip'),
      ]);
      expect(data?.eligibilities).toEqual([null, null, null, null]);
    });
    expect(counted.commands).toBe(0);
  });

  it('refuse the future, of which nobody knows', async () => {
    const { errors } = await subgraph.ask(
      fabrikam,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
        orderEligibility(providerId: "prv_contoso", resellerId: "rsl_fabrikam", asOf: "9999-12-31T00:00:00Z") { allowed } } } }`,
      { of: [{ __typename: 'Customer', id: 'cus_wingtip' }] },
    );
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('come on a page of customers at the price of one', async () => {
    const customers = Array.from({ length: 20 }, (_, index) => `cus_${index}`);
    // More links than a server hands out at once unless it is told to: six providers share each of them.
    const sharing = ['prv_contoso', ...Array.from({ length: 5 }, (_, index) => `prv_${index}`)];
    const relationships = ['rsl_fabrikam', ...sharing].flatMap((partnerId) =>
      customers.map((customerId) => ({ partnerId, customerId })),
    );
    await writeGraph({
      partnerships: [...sharing, 'prv_northwind'].map((providerId) => ({
        providerId,
        resellerId: 'rsl_fabrikam',
        status: 'ACTIVE',
        grants: ['SUBMIT_ORDERS'],
      })),
      relationships,
      suspended: [],
    });
    const counted = await countQueries([mongoose.connection.name], async () => {
      const { data, errors } = await subgraph.ask<{ _entities: [{ customers: { edges: { node: object }[] } }] }>(
        fabrikam,
        CUSTOMERS,
        { of: [{ __typename: 'Reseller', id: 'rsl_fabrikam' }] },
      );
      expect(errors).toBeUndefined();
      expect(data?._entities[0].customers.edges).toHaveLength(20);
      expect(data?._entities[0].customers.edges[0]?.node).toMatchObject({
        orderEligibility: { allowed: true },
        viewerRights: expect.arrayContaining([
          expect.objectContaining({ permission: 'MANAGE_USERS', allowed: true, partnership: null }),
          expect.objectContaining({
            permission: 'SUBMIT_ORDERS',
            allowed: false,
            blockers: [{ code: 'RELATIONSHIP_MISSING', pendingInvitation: null }],
          }),
        ]) as unknown,
      });
    });
    // The page; edges and states for the orders, and for the rights; one look for invitations that wait.
    expect(counted.byCommand.map(({ collection, command }) => `${collection}.${command}`).sort()).toEqual([
      'invitations.find',
      'organizations.find',
      'organizations.find',
      'partnerships.find',
      'partnerships.find',
      'resellerRelationships.aggregate',
      'resellerRelationships.find',
      'resellerRelationships.find',
      'sharedCustomers.find',
    ]);
  });
});
