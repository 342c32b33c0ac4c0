import { createLogger, nobody } from '@twotier/subgraph-kit';
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
import { serveNotifications } from '../server';
import { aStart, anEnd, handle, inboxOfFabrikam } from '../testing/inboxes';
import { aViewer, staff } from '../testing/viewers';

useTestDatabase();
const { ask, post } = useSubgraphOverHttp('notifications', () =>
  serveNotifications({
    NOTIFICATIONS_PORT: 0,
    INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
    CURSOR_KEYS: testCursorKeys,
    logger: createLogger('notifications', 'silent'),
  }),
);

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const fabrikam = aViewer('rsl_fabrikam');
const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  notifications(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const page = async (variables: object, viewer = fabrikam) => {
  const { data, errors } = await ask<{ notifications: Page }>(viewer, PAGE, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.notifications;
};
const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);
const selecting = async (selection: string) =>
  (await ask<{ notifications: object }>(fabrikam, `{ notifications(first: 2) { ${selection} } }`)).data?.notifications;
const costOf = (selection: string) => countQueries([mongoose.connection.name], () => selecting(selection));

describe('notifications', () => {
  it('tells what happened, newest first, in the reader’s language and with the reader’s mark', async () => {
    await handle(aStart(), anEnd());
    const query = '{ notifications { edges { node { __typename kind title createdAt readAt } } } }';

    expect(await ask(aViewer('rsl_fabrikam', { locale: 'zh-CN' }), query)).toEqual({
      data: {
        notifications: {
          edges: [
            {
              node: {
                __typename: 'Notification',
                kind: 'PARTNERSHIP_ENDED',
                title: 'Contoso 已终止与贵公司的合作关系。',
                createdAt: '2026-11-20T10:00:00.000Z',
                readAt: null,
              },
            },
            {
              node: {
                __typename: 'Notification',
                kind: 'PARTNERSHIP_STARTED',
                title: 'Contoso 与贵公司已建立合作关系。',
                createdAt: '2026-11-01T10:00:00.000Z',
                readAt: null,
              },
            },
          ],
        },
      },
    });
  });

  it('goes through all of it forwards and back again', async () => {
    const ids = await inboxOfFabrikam(5);

    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const third = await page({ first: 2, after: second.pageInfo.endCursor });
    const back = await page({ last: 2, before: third.pageInfo.startCursor });

    expect([first, second, third, back].map(idsOf)).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
      ids.slice(2, 4),
    ]);
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(idsOf(await page({ last: 2 }))).toEqual(ids.slice(3));
  });

  it('keeps apart what happened at the same instant', async () => {
    await inboxOfFabrikam(4);
    await mongoose.connection.collection('notifications').updateMany({}, { $set: { createdAt: new Date(0) } });

    const first = await page({ first: 2 });

    expect(idsOf(first)).toEqual(['ntf_00003', 'ntf_00002']);
    expect(idsOf(await page({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['ntf_00001', 'ntf_00000']);
  });

  it('counts all and the unread', async () => {
    const [id] = await inboxOfFabrikam(3);
    const read = `mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) {
      ... on MarkNotificationReadSuccess { notification { id readAt } } } }`;

    expect(await ask(fabrikam, read, { id })).toEqual({
      data: { markNotificationRead: { notification: { id, readAt: expect.any(String) as string } } },
    });
    expect(await selecting('totalCount totalCountIsExact unreadCount')).toEqual({
      totalCount: 3,
      totalCountIsExact: true,
      unreadCount: 2,
    });
  });

  it('counts no further than a thousand', async () => {
    await inboxOfFabrikam(1_003);

    expect(await selecting('totalCount totalCountIsExact unreadCount')).toEqual({
      totalCount: 1_000,
      totalCountIsExact: false,
      unreadCount: 1_000,
    });
  });

  it.each([
    { viewer: staff, who: 'staff' },
    { viewer: aViewer(null), who: 'somebody without an organisation' },
    { viewer: nobody, who: 'nobody' },
  ])('is null for $who', async ({ viewer }) => {
    await inboxOfFabrikam(1);

    expect(await ask(viewer, '{ notifications { totalCount edges { node { id } } } }')).toEqual({
      data: { notifications: null },
    });
  });

  it.each([aViewer('rsl_tailspin'), aViewer('prv_contoso')])('shows nothing of another’s inbox', async (viewer) => {
    await inboxOfFabrikam(2);

    expect(await ask(viewer, '{ notifications { totalCount unreadCount edges { node { id } } } }')).toEqual({
      data: { notifications: { totalCount: 0, unreadCount: 0, edges: [] } },
    });
  });
});

describe('what cannot be used', () => {
  it.each([{ first: 0 }, { first: 101 }, { first: 1, last: 1 }, { after: 'x' }, { first: 1, before: 'x' }])(
    'is refused without a look into the database: %j',
    async (variables) => {
      let answer: unknown;

      const { commands } = await countQueries([mongoose.connection.name], async () => {
        answer = await ask(fabrikam, PAGE, variables);
      });

      expect(answer).toMatchObject({
        data: { notifications: null },
        errors: [{ extensions: { code: 'INVALID_INPUT' } }],
      });
      expect(commands).toBe(0);
    },
  );

  it('is a cursor of another inbox', async () => {
    await inboxOfFabrikam(2);
    const { pageInfo } = await page({ first: 1 });

    expect(await ask(aViewer('rsl_tailspin'), PAGE, { after: pageInfo.endCursor })).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT' } }],
    });
  });

  it('is a request without a token, or with one for another subgraph', async () => {
    const foreign = await internalTokens.sign(fabrikam, 'partners', inAMinute());

    expect([(await post('/graphql', null)).status, (await post('/graphql', foreign)).status]).toEqual([401, 401]);
  });
});

describe('what an inbox costs', () => {
  it.each([
    { selection: 'edges { node { id title } }', commands: 1, docsExamined: 3 },
    { selection: 'edges { node { id } } pageInfo { hasNextPage endCursor }', commands: 1, docsExamined: 3 },
    { selection: 'totalCount totalCountIsExact', commands: 1, docsExamined: 0 },
    { selection: 'unreadCount', commands: 1, docsExamined: 50 },
    { selection: 'edges { node { id } } totalCount unreadCount', commands: 3, docsExamined: 53 },
    { selection: '__typename', commands: 0, docsExamined: 0 },
  ])('is $commands commands and $docsExamined documents for $selection', async ({ selection, ...cost }) => {
    await inboxOfFabrikam(50);

    expect(await costOf(selection)).toMatchObject(cost);
  });
});
