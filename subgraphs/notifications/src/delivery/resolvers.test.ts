import { nobody, type NobodyViewer, type PersonViewer } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { serveNotifications } from '../server';
import { aQueueOf, silent } from '../testing/deliveries';
import { aViewer, staff } from '../testing/viewers';

useTestDatabase();

const notifications = useSubgraphOverHttp('notifications', () =>
  serveNotifications({
    NOTIFICATIONS_PORT: 0,
    INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
    CURSOR_KEYS: testCursorKeys,
    logger: silent,
  }),
);

const fabrikam = aViewer(null);
const FIELDS = 'id kind status address createdAt attemptCount lastAttemptAt nextAttemptAt failure';
const QUERY = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Enrollment { id deliveries { ${FIELDS} } } } }`;

interface Entities {
  _entities: { id: string; deliveries: { id: string }[] | null }[];
}
const reference = (id: string, viewerCanManage: boolean) => ({ __typename: 'Enrollment', id, viewerCanManage });
const deliveriesOf = async (viewer: PersonViewer | NobodyViewer, ...references: ReturnType<typeof reference>[]) => {
  const { data, errors } = await notifications.ask<Entities>(viewer, QUERY, { references });
  expect(errors).toBeUndefined();
  return data?._entities.map(({ deliveries }) => deliveries);
};

describe('Enrollment.deliveries', () => {
  it('shows who manages the enrollment what was sent, and why not', async () => {
    await aQueueOf(1, {
      status: 'FAILED',
      attemptCount: 2,
      lastAttemptAt: new Date('2026-11-20T11:00:00Z'),
      failure: '550 No such mailbox',
    });

    expect(await deliveriesOf(fabrikam, reference('enr_fabrikam', true))).toEqual([
      [
        {
          id: 'dlv_00000',
          kind: 'ENROLLMENT_RECEIVED',
          status: 'FAILED',
          address: 'ada0@fabrikam.example',
          createdAt: '2026-11-20T10:00:00.000Z',
          attemptCount: 2,
          lastAttemptAt: '2026-11-20T11:00:00.000Z',
          nextAttemptAt: '2026-11-20T10:00:00.000Z',
          failure: '550 No such mailbox',
        },
      ],
    ]);
  });

  it.each<{ who: string; viewer: PersonViewer | NobodyViewer; viewerCanManage: boolean; sees: string[] | null }>([
    { who: 'who manages it', viewer: fabrikam, viewerCanManage: true, sees: ['dlv_00001', 'dlv_00000'] },
    { who: 'staff', viewer: staff, viewerCanManage: false, sees: ['dlv_00001', 'dlv_00000'] },
    { who: 'who does not manage it', viewer: fabrikam, viewerCanManage: false, sees: null },
    { who: 'nobody', viewer: nobody, viewerCanManage: false, sees: null },
    { who: 'nobody, whatever is said of them', viewer: nobody, viewerCanManage: true, sees: null },
  ])('is $sees for $who', async ({ viewer, viewerCanManage, sees }) => {
    await aQueueOf(2);

    const [deliveries] = (await deliveriesOf(viewer, reference('enr_fabrikam', viewerCanManage))) ?? [];

    expect(deliveries?.map(({ id }) => id) ?? null).toEqual(sees);
  });

  it('is empty where nothing was sent', async () => {
    expect(await deliveriesOf(fabrikam, reference('enr_other', true))).toEqual([[]]);
  });

  it('costs one command for a hundred enrollments', async () => {
    await aQueueOf(3);
    const many = Array.from({ length: 100 }, (_, number) => reference(number ? `enr_${number}` : 'enr_fabrikam', true));

    const { commands, docsExamined } = await countQueries([mongoose.connection.name], () =>
      deliveriesOf(staff, ...many),
    );

    expect({ commands, docsExamined }).toEqual({ commands: 1, docsExamined: 3 });
  });
});
