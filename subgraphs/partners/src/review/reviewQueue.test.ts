import { nobody } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { ENROLLMENT_STATES } from '../enrollment/enrollment';
import { EnrollmentModel, type EnrollmentDocument } from '../enrollment/enrollment.model';
import { aMembership, aTenantAdministrator } from '../testing/enrollments';
import { anApplication, aProposal } from '../testing/reviews';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer } from '../testing/world';

useTestDatabase();
const partners = usePartnersOverHttp();

interface Queue {
  enrollments: {
    totalCount: number;
    totalCountIsExact: boolean;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    edges: { cursor: string; node: { id: string } }[];
  } | null;
}
const QUEUE = `query ($filter: EnrollmentFilter, $first: Int, $after: String, $last: Int, $before: String) {
  enrollments(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}`;
const ask = async (variables: object = {}) => {
  const { data, errors } = await partners.ask<Queue>(aReviewer(), QUEUE, variables);
  return { queue: data?.enrollments, errors };
};
const idsOf = (queue: Queue['enrollments'] | undefined) => queue?.edges.map(({ node }) => node.id);

const hour = (at: number) => new Date(Date.UTC(2026, 10, 20, at));
const enrolled = (label: string, given: Parameters<typeof anApplication>[0]) =>
  anApplication({
    id: `enr_${label}`,
    tenantId: `t_${label}`,
    membership: aMembership({ partnerId: label }),
    ...given,
  });

/** Five wait, the longest first: b, a, e (at the same instant as f), f, d. */
async function aQueue() {
  await enrolled('a', { waitingSince: hour(2) });
  await enrolled('b', { waitingSince: hour(1) });
  await enrolled('c', { state: 'REJECTED', waitingSince: null });
  await enrolled('d', { state: 'ACTIVE', ...aProposal(), waitingSince: hour(4) });
  await enrolled('f', { waitingSince: hour(3) });
  await enrolled('e', { waitingSince: hour(3) });
  await enrolled('g', { state: 'ACTIVE', waitingSince: null });
  await enrolled('h', { state: 'SUSPENDED', ...aProposal(), waitingSince: hour(0) });
}

describe('enrollments', () => {
  it('are those that wait for reviewers, longest waiting first', async () => {
    await aQueue();

    const { queue } = await ask();

    expect(idsOf(queue)).toEqual(['enr_b', 'enr_a', 'enr_e', 'enr_f', 'enr_d']);
    expect(queue).toMatchObject({ totalCount: 5, totalCountIsExact: true });
  });

  it.each([
    [['ACTIVE'], ['enr_d', 'enr_g']],
    [
      ['REJECTED', 'SUSPENDED', 'REJECTED'],
      ['enr_h', 'enr_c'],
    ],
    [['DRAFT'], []],
    [[], []],
  ])('of the states %j are %j: those that wait for nobody come last', async (state, ids) => {
    await aQueue();

    const { queue } = await ask({ filter: { state } });

    expect(idsOf(queue)).toEqual(ids);
    expect(queue?.totalCount).toBe(ids.length);
  });

  it('are paged in both directions, whether they wait at the same instant or not at all', async () => {
    await aQueue();
    for (const filter of [null, { state: [...ENROLLMENT_STATES] }]) {
      const all = idsOf((await ask({ filter })).queue) ?? [];
      const [forwards, backwards]: string[][] = [[], []];
      let page = (await ask({ filter, first: 2 })).queue;
      for (;;) {
        forwards?.push(...(idsOf(page) ?? []));
        if (!page?.pageInfo.hasNextPage) break;
        page = (await ask({ filter, first: 2, after: page.pageInfo.endCursor })).queue;
      }
      page = (await ask({ filter, last: 2 })).queue;
      for (;;) {
        backwards?.unshift(...(idsOf(page) ?? []));
        if (!page?.pageInfo.hasPreviousPage) break;
        page = (await ask({ filter, last: 2, before: page.pageInfo.startCursor })).queue;
      }
      expect([forwards, backwards]).toEqual([all, all]);
    }
  });

  it('have cursors of their own list only', async () => {
    await aQueue();
    const cursor = (await ask()).queue?.edges[0]?.cursor;

    const { errors } = await ask({ filter: { state: ['IN_REVIEW'] }, after: cursor });

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('are null for everybody but staff (R34)', async () => {
    await aQueue();
    const viewers = [nobody, aPerson(null), aTenantAdministrator('a'), aPerson(await anOrganization('fabrikam'))];

    for (const viewer of viewers) expect(await partners.ask(viewer, QUEUE)).toEqual({ data: { enrollments: null } });
  });

  it('are counted up to 1,000, and pages of a long queue read no more than they show', async () => {
    const one = await enrolled('first', { waitingSince: hour(0) });
    const document = (await EnrollmentModel.findById(one.id).lean()) as EnrollmentDocument;
    await EnrollmentModel.collection.insertMany(
      Array.from({ length: 3_000 }, (_, at) => ({
        ...document,
        _id: `enr_${at}`,
        tenantId: `t_${at}`,
        membership: null,
        state: ENROLLMENT_STATES[at % 6] ?? 'DRAFT',
        queuedAt: at % 6 === 2 || at % 12 === 4 ? new Date(hour(1).getTime() + at) : new Date('9999-12-31T00:00:00Z'),
      })) as never[],
    );
    const { queue: page } = await ask({ first: 20 });
    expect(page).toMatchObject({ totalCount: 751, totalCountIsExact: true });
    expect((await ask({ filter: { state: [...ENROLLMENT_STATES] } })).queue).toMatchObject({
      totalCount: 1_000,
      totalCountIsExact: false,
    });

    const PAGE = QUEUE.replace('totalCount totalCountIsExact ', '');
    const asked = [
      { first: 20 },
      { first: 20, after: page?.pageInfo.endCursor },
      { last: 20, before: page?.pageInfo.endCursor },
      ...ENROLLMENT_STATES.map((state) => ({ first: 20, filter: { state: [state] } })),
      { first: 20, filter: { state: [...ENROLLMENT_STATES] } },
    ];
    for (const variables of asked) {
      const { commands, docsExamined, keysExamined } = await countQueries([mongoose.connection.name], () =>
        partners.ask(aReviewer(), PAGE, variables),
      );
      expect({ variables, commands }).toEqual({ variables, commands: 1 });
      // Of several states the first of each are compared; one more than the page says whether it goes on.
      expect(docsExamined).toBeLessThanOrEqual(21);
      expect(keysExamined).toBeLessThanOrEqual(21 + 2 * ENROLLMENT_STATES.length);
    }
  });
});
