import { createLogger } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  internalTokens,
  inAMinute,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { serveRelationships } from './server';
import { aViewer } from './testing/viewers';
import { aPartnership, aRelationship, aSharedCustomer, cardOf, organizations } from './testing/world';

const reference = (id: string) => ({
  __typename: id.startsWith('rsl') ? 'Reseller' : id.startsWith('prv') ? 'Provider' : 'Customer',
  id,
});
const entities = (variables: string, selection: string) =>
  `query ($of: [_Any!]!, ${variables}) { _entities(representations: $of) { ${selection} } }`;
const CUSTOMERS = entities(
  '$first: Int, $after: String, $last: Int, $before: String, $filter: CustomerFilter, $orderBy: CustomerOrder',
  `... on Reseller { customers(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
  totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id name } } } }`,
);

interface CustomersPage {
  totalCount: number;
  totalCountIsExact: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string; name: string } }[];
}

describe('relationships over HTTP', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const fabrikam = aViewer({ organization: 'rsl_fabrikam' });

  const customersOf = async (args: object, viewer = fabrikam) => {
    const answer = await subgraph.ask<{ _entities: [{ customers: CustomersPage | null }] }>(viewer, CUSTOMERS, {
      of: [reference('rsl_fabrikam')],
      ...args,
    });
    return { page: answer.data?._entities[0].customers ?? null, errors: answer.errors };
  };
  const namesOf = async (args: object) => (await customersOf(args)).page?.edges.map(({ node }) => node.name);

  describe('the customers of a partner', () => {
    const NAMES = ['Zoë Bakkerij', 'adventure works', 'Wingtip Toys', '吉𠮷茶馆', 'Ärzte & Co.', 'Wide World'];
    const customers = async () => {
      await organizations('rsl_fabrikam');
      for (const [index, name] of NAMES.entries()) {
        const card = cardOf(`cus_${index}`, { name, countryCode: index % 2 ? 'FR' : 'DE' });
        await organizations(card);
        await aRelationship({ partnerId: 'rsl_fabrikam', customerId: card.id, since: new Date(Date.UTC(2024, index)) });
      }
    };

    it('come by name, whatever their case and accents, page after page and back again', async () => {
      await customers();
      const first = await customersOf({ first: 4 });
      expect(first.page).toMatchObject({
        totalCount: 6,
        totalCountIsExact: true,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      });
      expect(first.page?.edges.map(({ node }) => node.name)).toEqual([
        'adventure works',
        'Ärzte & Co.',
        'Wide World',
        'Wingtip Toys',
      ]);

      const second = await customersOf({ first: 4, after: first.page?.pageInfo.endCursor });
      expect(second.page?.edges.map(({ node }) => node.name)).toEqual(['Zoë Bakkerij', '吉𠮷茶馆']);
      expect(second.page?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

      expect(await namesOf({ last: 3, before: second.page?.pageInfo.startCursor })).toEqual([
        'Ärzte & Co.',
        'Wide World',
        'Wingtip Toys',
      ]);
    });

    it('come the youngest first when asked so, and within countries', async () => {
      await customers();
      expect(await namesOf({ first: 3, orderBy: 'NEWEST' })).toEqual(['Wide World', 'Ärzte & Co.', '吉𠮷茶馆']);
      expect(await namesOf({ first: 9, orderBy: 'NEWEST', filter: { countryCodes: ['FR'] } })).toEqual([
        'Wide World',
        '吉𠮷茶馆',
        'adventure works',
      ]);
      expect(await namesOf({ first: 9, filter: { countryCodes: ['DE', 'FR'], search: 'wi' } })).toEqual([
        'Wide World',
        'Wingtip Toys',
      ]);
    });

    it.each([
      ['zoe', ['Zoë Bakkerij']],
      ['ARZTE, CO', ['Ärzte & Co.']],
      ['吉𠮷', ['吉𠮷茶馆']],
      ['ingtip', []],
    ])('are found by the beginning of the name: %s', async (search, names) => {
      await customers();
      expect(await namesOf({ filter: { search } })).toEqual(names);
    });

    it.each([
      ['first: 0', { first: 0 }],
      ['first: 101', { first: 101 }],
      ['both directions', { first: 1, last: 1 }],
      ['a search of signs', { filter: { search: '^(.*)+$' } }],
      ['a search of 161 characters', { filter: { search: 'a'.repeat(161) } }],
      ['a search by age', { filter: { search: 'a' }, orderBy: 'NEWEST' }],
      ['a made-up cursor', { after: 'abc' }],
    ])('refuse %s without asking the database', async (_what, args) => {
      const counted = await countQueries([mongoose.connection.name], async () => {
        const { page, errors } = await customersOf(args);
        expect({ page, code: errors?.[0]?.extensions.code }).toEqual({ page: null, code: 'INVALID_INPUT' });
      });
      expect(counted.commands).toBe(0);
    });

    it('refuse a cursor of another order, another filter, another list, and one that was touched', async () => {
      await customers();
      const cursor = (await customersOf({ first: 1 })).page?.edges[0]?.cursor as string;
      const touched = cursor.slice(0, 20) + (cursor[20] === 'A' ? 'B' : 'A') + cursor.slice(21);
      for (const args of [
        { after: cursor, orderBy: 'NEWEST' },
        { after: cursor, filter: { countryCodes: ['FR'] } },
        { after: touched },
        { after: `${cursor}=` },
      ]) {
        expect((await customersOf(args)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
      }
      expect((await customersOf({ after: cursor })).page?.edges).toHaveLength(5);
    });

    it('cost one command for the page and one for the figure, and examine what they hand out and one more', async () => {
      await customers();
      const counted = await countQueries([mongoose.connection.name], () => customersOf({ first: 3 }));
      expect(counted.byCommand.map(({ collection }) => collection).sort()).toEqual([
        'counters',
        'resellerRelationships',
      ]);
      expect(counted.docsExamined).toBe(4);
      const filtered = { first: 1, filter: { countryCodes: ['DE'] } };
      const narrowed = await countQueries([mongoose.connection.name], () => customersOf(filtered));
      expect(narrowed.byCommand.map(({ collection }) => collection)).toEqual(['resellerRelationships']);
    });

    it("are nobody else's to list (R32)", async () => {
      await customers();
      for (const organization of ['rsl_tailspin', 'prv_contoso', 'cus_1', null]) {
        expect((await customersOf({}, aViewer({ organization }))).page).toBeNull();
      }
    });
  });

  describe('shared customers', () => {
    const SHARED = entities(
      '$first: Int',
      `... on Reseller { indirectProviders(first: 100) { totalCount edges { node { id
      sharedCustomers(first: $first) { totalCount edges { node { name } resellerRelationship { since } providerRelationship { since } } } } } } }`,
    );
    const shared = async (args: object) => {
      const { data } = await subgraph.ask<{
        _entities: [
          {
            indirectProviders: {
              totalCount: number;
              edges: { node: { sharedCustomers: { totalCount: number; edges: unknown[] } } }[];
            };
          },
        ];
      }>(fabrikam, SHARED, { of: [reference('rsl_fabrikam')], ...args });
      return data?._entities[0].indirectProviders;
    };

    it.each([1, 10, 100])(
      'of %i partnerships cost three commands and examine 1.1 documents for each handed out at most',
      async (count) => {
        const providers = Array.from({ length: count }, (_, index) => `prv_${index}`);
        await organizations('rsl_fabrikam', ...providers);
        const customers = Array.from({ length: 6 }, (_, index) => `cus_${index}`);
        await organizations(...customers);
        for (const customerId of customers) await aRelationship({ partnerId: 'rsl_fabrikam', customerId });
        for (const providerId of providers) await aPartnership({ providerId, resellerId: 'rsl_fabrikam' });
        const served = providers.slice(0, 20);
        for (const [index, partnerId] of served.entries()) {
          for (const customerId of customers.slice(0, 1 + (index % 6))) await aRelationship({ partnerId, customerId });
        }

        let handedOut = 0;
        const counted = await countQueries([mongoose.connection.name], async () => {
          const list = await shared({ first: 3 });
          expect(list?.totalCount).toBe(count);
          const pages = (list?.edges ?? []).map(({ node }) => node.sharedCustomers);
          expect(pages.map(({ totalCount }) => totalCount).sort()).toEqual(
            providers.map((_, index) => (index < 20 ? 1 + (index % 6) : 0)).sort(),
          );
          const edges = pages.reduce((sum, page) => sum + page.edges.length, 0);
          const lookAheads = pages.filter(({ totalCount }) => totalCount > 3).length;
          handedOut = 2 * count + 2 * edges + lookAheads;
        });
        expect(counted.byCommand.map(({ command }) => command)).toEqual(['aggregate', 'aggregate', 'aggregate']);
        expect(counted.docsExamined).toBeLessThanOrEqual(1.1 * handedOut);
      },
      60_000,
    );

    it('vanish with the partnership and come back with a new one (R15)', async () => {
      await organizations('rsl_fabrikam', 'prv_contoso', 'cus_wingtip');
      const { id } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
      await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
      const END =
        'mutation ($id: ID!) { endPartnership(input: { partnershipId: $id }) { ... on EndPartnershipSuccess { partnership { status sharedCustomers { totalCount edges { cursor } } } } } }';

      const { data } = await subgraph.ask(fabrikam, END, { id });

      expect(data).toEqual({
        endPartnership: { partnership: { status: 'ENDED', sharedCustomers: { totalCount: 0, edges: [] } } },
      });
      expect(await shared({ first: 5 })).toEqual({ totalCount: 0, edges: [] });
      await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
      expect((await shared({ first: 5 }))?.edges[0]?.node.sharedCustomers.totalCount).toBe(1);
    });
  });

  describe('a reference', () => {
    it.each(['Partnership', 'ResellerRelationship'])(
      'to a %s by what is no id is null and costs nothing',
      async (typename) => {
        const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
        const of = [{ $gt: '' }, 7, null, ['pts_1'], 'pts_1\n', ''].map((id) => ({ __typename: typename, id }));
        const counted = await countQueries([mongoose.connection.name], async () => {
          expect(await subgraph.ask(fabrikam, query, { of })).toEqual({ data: { _entities: of.map(() => null) } });
        });
        expect(counted.commands).toBe(0);
      },
    );
  });

  describe('its door', () => {
    it.each([
      ['no token', async () => null],
      ['nonsense', async () => 'a.b.c'],
      ['a token of another subgraph', () => internalTokens.sign(fabrikam, 'partners', inAMinute())],
      ['an expired token', () => internalTokens.sign(fabrikam, 'relationships', new Date(Date.now() - 60_000))],
      [
        'an identity token',
        () =>
          internalTokens.signIdentity(
            { issuer: 'i', subject: 's', tenantId: 't', isTenantAdministrator: true, isStaff: true },
            inAMinute(),
          ),
      ],
    ])('stays shut for %s, whatever is asked', async (_what, token) => {
      for (const query of ['{ __typename }', '{ _service { sdl } }', '{ __schema { types { name } } }', CUSTOMERS]) {
        const response = await subgraph.post('/graphql', await token(), {
          query,
          variables: { of: [reference('rsl_fabrikam')] },
        });
        expect([response.status, await response.json()]).toEqual([
          401,
          { errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }] },
        ]);
      }
    });
  });
});
