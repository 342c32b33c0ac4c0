import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { storedEnrollment } from '../testing/enrollments';
import { anAccount, anApplication, aProposal, DECIDED_AT, progressAnnounced } from '../testing/reviews';
import { aReviewer, contextOf, everything } from '../testing/world';
import { requestEnrollmentInformation } from './requestEnrollmentInformation';

const request = (message = 'Which register are you in?') =>
  requestEnrollmentInformation(
    { ...contextOf(aReviewer()), now: () => DECIDED_AT },
    { enrollmentId: 'enr_newco', message },
  );

describe('requestEnrollmentInformation', () => {
  useTestDatabase();

  it('gives the application back as a draft with all its steps, and says what is missing (R5, R36)', async () => {
    const { legalBusinessProfile, membership } = await anApplication();

    await request(' Which register are you in? ');

    expect(await storedEnrollment()).toMatchObject({
      state: 'DRAFT',
      version: 2,
      legalBusinessProfile,
      membership,
      waitingSince: null,
      reviewExpectedBy: null,
      decision: {
        kind: 'INFORMATION_REQUESTED',
        reason: 'Which register are you in?',
        decidedAt: DECIDED_AT,
        decidedByUserId: 'usr_robin',
      },
    });
    expect(await progressAnnounced()).toMatchObject([
      {
        step: 'INFORMATION_REQUESTED',
        reason: 'Which register are you in?',
        recipients: [{ email: 'nadia@newco.example' }],
      },
    ]);
    expect(await HistoryModel.find().lean()).toMatchObject([
      { what: 'enrollment.informationRequested', byUserId: 'usr_robin', after: { state: 'DRAFT', version: 2 } },
    ]);
  });

  it('cannot be asked of an account that proposes other legal details, and changes nothing (R6)', async () => {
    await anAccount(aProposal());
    const before = await everything();

    expect(await request()).toMatchObject({ code: 'STEP_OUT_OF_TURN', state: 'ACTIVE' });

    expect(await everything()).toEqual(before);
  });

  it.each(['', 'a\u2066b', 'a'.repeat(2_001)])('refuses the message %j, and changes nothing', async (message) => {
    await anApplication();
    const before = await everything();

    expect(await request(message)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'message' }] });

    expect(await everything()).toEqual(before);
  });
});
