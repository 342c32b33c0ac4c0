import { HistoryModel } from '@twotier/history';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { anApplication, DECIDED_AT, progressAnnounced } from '../testing/reviews';
import { aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { appealEnrollment } from './appealEnrollment';
import type { AppealInput } from './appeal';

const evidence = ['https://register.example/HRB-1234', 'https://newco.example/imprint?lang=en'];
const appeal = (given: Partial<AppealInput> = {}, viewer: Parameters<typeof contextOf>[0] = aTenantAdministrator()) =>
  appealEnrollment(
    { ...contextOf(viewer), now: () => DECIDED_AT },
    { enrollmentId: 'enr_newco', comment: 'We are in the register of Berlin.', evidence, ...given },
  );

const REJECTED = {
  state: 'REJECTED',
  waitingSince: null,
  reviewExpectedBy: null,
  decision: { kind: 'REJECTED', reason: 'Unknown.', decidedAt: new Date(0), decidedByUserId: 'usr_robin' },
} as const;

describe('appealEnrollment', () => {
  useTestDatabase();

  it('puts a rejected application back in review, and its contact is told until when (R6)', async () => {
    await anApplication(REJECTED);

    await appeal({ comment: ' We are in the register of Berlin. ' });

    const inFiveWorkingDays = new Date('2026-11-30T09:30:00Z');
    expect(await storedEnrollment()).toMatchObject({
      state: 'IN_REVIEW',
      version: 2,
      waitingSince: DECIDED_AT,
      reviewExpectedBy: inFiveWorkingDays,
      appeal: { comment: 'We are in the register of Berlin.', evidence, appealedAt: DECIDED_AT },
      decision: REJECTED.decision,
    });
    expect(await progressAnnounced()).toMatchObject([
      { step: 'REVIEW_STARTED', reviewExpectedBy: inFiveWorkingDays, recipients: [{ email: 'nadia@newco.example' }] },
    ]);
    expect(await HistoryModel.find().lean()).toMatchObject([
      { what: 'enrollment.appealed', parties: ['tenant:t_newco'], after: { state: 'IN_REVIEW', version: 2 } },
    ]);
  });

  it('repeated, and twice at once, counts once (R30, R35)', async () => {
    await anApplication(REJECTED);

    await Promise.all([appeal(), appeal()]);
    expect(await appeal()).toMatchObject({ enrollment: { state: 'IN_REVIEW' } });

    expect(await storedEnrollment()).toMatchObject({ version: 2 });
    expect(await progressAnnounced()).toHaveLength(1);
  });

  it('with something else to say is out of turn while reviewers look at the first one', async () => {
    await anApplication(REJECTED);
    await appeal();
    const before = await everything();

    expect(await appeal({ comment: 'And in that of Munich.' })).toMatchObject({ code: 'STEP_OUT_OF_TURN' });
    expect(await appeal({ evidence: evidence.slice(0, 1) })).toMatchObject({ code: 'STEP_OUT_OF_TURN' });

    expect(await everything()).toEqual(before);
  });

  const anAddress = (address: string) => ({
    what: `evidence at ${JSON.stringify(address)}`,
    given: { evidence: ['https://newco.example/1', address] },
    fault: { path: 'evidence[1]', message: 'It is no https address that a reviewer could open.' },
  });

  it.each([
    {
      what: 'no evidence',
      given: { evidence: [] },
      fault: { path: 'evidence', message: 'It has 0 addresses; 1 to 10 are taken.' },
    },
    {
      what: 'too much evidence',
      given: { evidence: Array<string>(11).fill('https://a.example/1') },
      fault: { path: 'evidence', message: 'It has 11 addresses; 1 to 10 are taken.' },
    },
    { what: 'an empty comment', given: { comment: '  ' }, fault: { path: 'comment', message: 'It is empty.' } },
    {
      what: 'a comment that turns around',
      given: { comment: 'ok \u202e.' },
      fault: { path: 'comment', message: 'It holds U+202E, which changes the direction of writing.' },
    },
    {
      what: 'a comment with a bell',
      given: { comment: 'ok\u0007' },
      fault: { path: 'comment', message: 'It holds the control character U+0007.' },
    },
    {
      what: 'an endless address',
      given: { evidence: [`https://newco.example/${'a'.repeat(2_000)}`] },
      fault: { path: 'evidence[0]', message: 'It has 2022 characters; at most 2000 are taken.' },
    },
    anAddress('http://newco.example/'),
    anAddress('https://contoso.example@evil.example/'),
    anAddress('https://localhost/'),
    anAddress('javascript:alert(1)'),
    anAddress('https://newco.example/\u202efdp.exe'),
    anAddress('https://newco.exаmple/'),
    anAddress('newco.example'),
  ])('refuses $what, and changes nothing', async ({ given, fault }) => {
    await anApplication(REJECTED);
    const before = await everything();

    expect(await appeal(given)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: expect.arrayContaining([fault]) as unknown,
    });

    expect(await everything()).toEqual(before);
  });

  it('answers those who may not see it as if it were not there, and changes nothing (R33)', async () => {
    await anApplication(REJECTED);
    const before = await everything();

    for (const viewer of [aTenantAdministrator('other'), aPerson(null)]) {
      const answer = await appeal({}, viewer);
      expect(answer).toMatchObject({ code: 'NOT_FOUND' });
      expect(answer).toEqual(await appeal({ enrollmentId: 'enr_NeverGivenToAnything' }, viewer));
    }
    expect(await appeal({}, aReviewer())).toMatchObject({ code: 'FORBIDDEN' });
    await expect(appeal({}, nobody)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });

    expect(await everything()).toEqual(before);
  });
});
