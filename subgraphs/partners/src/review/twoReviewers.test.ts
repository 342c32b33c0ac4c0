import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import type { Context } from '../context';
import { OrganizationModel } from '../organization/organization.model';
import { storedEnrollment } from '../testing/enrollments';
import { afterEnrollmentRead, anAccount, anApplication, aProposal, DECIDED_AT } from '../testing/reviews';
import { aPerson, contextOf, everything } from '../testing/world';
import { approveEnrollment } from './approveEnrollment';
import { rejectEnrollment } from './rejectEnrollment';
import { requestEnrollmentInformation } from './requestEnrollmentInformation';

const as = (name: string): Context => ({
  ...contextOf(aPerson(null, { roles: ['REVIEWER'], isStaff: true, userId: `usr_${name}`, subject: `sub_${name}` })),
  now: () => DECIDED_AT,
});
const enrollmentId = 'enr_newco';

/** What a reviewer can say, and how it is kept. */
const SAYINGS = {
  APPROVED: {
    say: (context: Context) => approveEnrollment(context, enrollmentId),
    reason: null,
    leadsTo: 'ACTIVE',
  },
  REJECTED: {
    say: (context: Context) => rejectEnrollment(context, { enrollmentId, reason: 'Unknown.' }),
    reason: 'Unknown.',
    leadsTo: 'REJECTED',
  },
  INFORMATION_REQUESTED: {
    say: (context: Context) => requestEnrollmentInformation(context, { enrollmentId, message: 'Which register?' }),
    reason: 'Which register?',
    leadsTo: 'DRAFT',
  },
};
type Kind = keyof typeof SAYINGS;
const KINDS = Object.keys(SAYINGS) as Kind[];
const pairs = KINDS.flatMap((first) => KINDS.map((second) => ({ first, second })));

describe('two reviewers at once', () => {
  useTestDatabase();

  it.each(pairs)(
    'one says $first between the read and the write of another who says $second: the first counts',
    async ({ first, second }) => {
      await anApplication();
      const { say, reason, leadsTo } = SAYINGS[first];
      const after: { first?: object } = {};
      const interrupted = afterEnrollmentRead(as('robin'), async () => {
        await say(as('sam'));
        after.first = await everything();
      });

      expect(await SAYINGS[second].say(interrupted)).toEqual({
        __typename: 'EnrollmentDecidedError',
        code: 'ENROLLMENT_DECIDED',
        message: expect.stringContaining('That decision counts.') as string,
        decision: { kind: first, reason, decidedAt: DECIDED_AT },
      });

      expect(await everything()).toEqual(after.first);
      expect(await storedEnrollment()).toMatchObject({
        state: leadsTo,
        version: 2,
        decision: { kind: first, decidedByUserId: 'usr_sam' },
      });
    },
  );

  it.each(KINDS)('the same reviewer who says %s again, also at once, gets the same success (R35)', async (kind) => {
    await anApplication();
    const { say, leadsTo } = SAYINGS[kind];

    const answers = await Promise.all([say(as('robin')), say(as('robin'))]);
    const before = await everything();
    const again = await say(as('robin'));

    for (const answer of [...answers, again]) expect(answer).toMatchObject({ enrollment: { state: leadsTo } });
    expect(await everything()).toEqual(before);
    expect(await OutboxModel.countDocuments({ type: 'enrollment.progressed' })).toBe(1);
  });

  it('the same reviewer who says the same for another reason is told what they said first', async () => {
    await anApplication();
    await SAYINGS.REJECTED.say(as('robin'));
    const before = await everything();

    expect(await rejectEnrollment(as('robin'), { enrollmentId, reason: 'A double.' })).toMatchObject({
      code: 'ENROLLMENT_DECIDED',
      decision: { kind: 'REJECTED', reason: 'Unknown.' },
    });

    expect(await everything()).toEqual(before);
  });

  it('two of whom nobody knows who they are do not speak for one another', async () => {
    await anApplication();
    const unknown = () => contextOf(aPerson(null, { roles: ['REVIEWER'], isStaff: true }));
    await approveEnrollment(unknown(), enrollmentId);

    expect(await approveEnrollment(unknown(), enrollmentId)).toMatchObject({ code: 'ENROLLMENT_DECIDED' });
  });

  it.each([
    { first: 'APPROVED', second: 'REJECTED' },
    { first: 'REJECTED', second: 'APPROVED' },
  ] as const)('on proposed legal details: $first counts, $second is told so (R6)', async ({ first, second }) => {
    await anAccount(aProposal());
    const interrupted = afterEnrollmentRead(as('robin'), () => SAYINGS[first].say(as('sam')));

    expect(await SAYINGS[second].say(interrupted)).toMatchObject({
      code: 'ENROLLMENT_DECIDED',
      decision: { kind: first },
    });

    expect(await storedEnrollment()).toMatchObject({ state: 'ACTIVE', version: 2, decision: { kind: first } });
    expect(await HistoryModel.countDocuments({ what: /^legalBusinessProfile/ })).toBe(1);
  });

  it('twelve at once leave one organisation, one decision and one mail', async () => {
    await anApplication();

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => SAYINGS[at % 2 ? 'APPROVED' : 'REJECTED'].say(as(`reviewer${at}`))),
    );

    expect(answers.filter((answer) => 'enrollment' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'ENROLLMENT_DECIDED')).toHaveLength(11);
    expect(await OutboxModel.countDocuments({ type: 'enrollment.progressed' })).toBe(1);
    const { state } = (await storedEnrollment()) ?? {};
    expect(await OrganizationModel.countDocuments()).toBe(state === 'ACTIVE' ? 1 : 0);
  });
});
