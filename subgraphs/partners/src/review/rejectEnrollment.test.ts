import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { storedEnrollment } from '../testing/enrollments';
import { anAccount, anApplication, aProposal, DECIDED_AT, progressAnnounced } from '../testing/reviews';
import { aReviewer, contextOf, everything } from '../testing/world';
import { rejectEnrollment } from './rejectEnrollment';

const reject = (reason = 'The register knows no such company.') =>
  rejectEnrollment({ ...contextOf(aReviewer()), now: () => DECIDED_AT }, { enrollmentId: 'enr_newco', reason });

describe('rejectEnrollment', () => {
  useTestDatabase();

  it('turns the company down, tells its contact why and writes it down (R5, R6, R36)', async () => {
    await anApplication();

    await reject('  The register knows\nno such company. ');

    const reason = 'The register knows\nno such company.';
    const decision = { kind: 'REJECTED', reason, decidedAt: DECIDED_AT, decidedByUserId: 'usr_robin' };
    expect(await storedEnrollment()).toMatchObject({
      state: 'REJECTED',
      version: 2,
      decision,
      waitingSince: null,
      reviewExpectedBy: null,
      organizationId: null,
    });
    expect(await progressAnnounced()).toMatchObject([
      { step: 'REJECTED', reason, recipients: [{ email: 'nadia@newco.example' }] },
    ]);
    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        what: 'enrollment.rejected',
        byUserId: 'usr_robin',
        before: { state: 'IN_REVIEW' },
        after: { state: 'REJECTED' },
      },
    ]);
  });

  it('of an active account rejects what it proposes, and leaves the rest as it is (R6)', async () => {
    await anAccount(aProposal());

    await reject('This is no form of company.');

    expect(await storedEnrollment()).toMatchObject({
      state: 'ACTIVE',
      legalBusinessProfile: { name: 'Newco Cloud GmbH' },
      proposedLegalBusinessProfile: {
        profile: { name: 'Newco Cloud SE' },
        state: 'REJECTED',
        reason: 'This is no form of company.',
      },
      waitingSince: null,
      reviewExpectedBy: null,
    });
    expect(await progressAnnounced()).toMatchObject([
      { step: 'PROFILE_REJECTED', reason: 'This is no form of company.' },
    ]);
  });

  it.each([
    ['is missing', ' \n ', 'It is empty.'],
    ['is too long', 'a'.repeat(2_001), 'It has 2001 characters; at most 2000 are taken.'],
    ['turns the text around it', 'No \u202esuch company', 'It holds U+202E, which changes the direction of writing.'],
    ['holds a control character', 'No\u0000 such company', 'It holds the control character U+0000.'],
  ])('refuses a reason that %s, and changes nothing', async (_what, reason, message) => {
    await anApplication();
    const before = await everything();

    expect(await reject(reason)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: expect.arrayContaining([{ path: 'reason', message }]) as unknown,
    });

    expect(await everything()).toEqual(before);
  });
});
