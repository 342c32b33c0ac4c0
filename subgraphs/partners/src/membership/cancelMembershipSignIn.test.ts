import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { aMembership, anEnrollment, storedEnrollment } from '../testing/enrollments';
import { allOfIt, asAdministrator, aShownProfile, aSignIn, NOW } from '../testing/memberships';
import { cancelMembershipSignIn } from './cancelMembershipSignIn';
import { MembershipSignInModel } from './membershipSignIn.model';

const cancel = () => cancelMembershipSignIn(asAdministrator(), 'enr_newco');

describe('cancelMembershipSignIn', () => {
  useTestDatabase();

  it('forgets the profiles, the choice of a draft and the short path that came with it (R9), and writes it down', async () => {
    const membership = aMembership({ isEnrolled: true });
    const before = await anEnrollment({ membershipProfiles: [aShownProfile()], membership, isShortPath: true });

    expect(await cancel()).toEqual({
      enrollment: { ...before, membershipProfiles: null, membership: null, isShortPath: false, version: 2 },
    });

    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: 'enr_newco',
        what: 'membership.signInCanceled',
        parties: ['tenant:t_newco'],
        at: NOW,
        before: { membership, isShortPath: true, version: 1 },
        after: { membership: null, isShortPath: false, version: 2 },
      },
    ]);
  });

  it('forgets the sign-ins that are under way, and no others', async () => {
    await anEnrollment();
    await aSignIn();
    await aSignIn({ state: 'state_2', enrollmentId: 'enr_otherco' });

    await cancel();

    expect(await MembershipSignInModel.find().lean()).toMatchObject([{ enrollmentId: 'enr_otherco' }]);
  });

  it('leaves a postponed link postponed (R3)', async () => {
    await anEnrollment({ state: 'IN_REVIEW', isMembershipPostponed: true, membershipProfiles: [aShownProfile()] });

    await cancel();

    expect(await storedEnrollment()).toMatchObject({ membershipProfiles: null, isMembershipPostponed: true });
  });

  it('changes nothing when nothing is left to forget', async () => {
    await anEnrollment({ membershipProfiles: [aShownProfile()] });
    await cancel();
    const before = await allOfIt();

    expect(await cancel()).toMatchObject({ enrollment: { version: 2 } });

    expect(await allOfIt()).toEqual(before);
  });
});
