import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { DirectoryUnavailable, SignInRefused } from '../directories/errors';
import type { MembershipDirectory, MembershipProfileRecord } from '../directories/membershipDirectory';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { aMembership, anEnrollment, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { allOfIt, aMembershipDirectory, aProfile, asAdministrator, aSignIn, NOW } from '../testing/memberships';
import { cancelMembershipSignIn } from './cancelMembershipSignIn';
import { completeMembershipSignIn } from './completeMembershipSignIn';
import { MembershipSignInModel } from './membershipSignIn.model';

const ANSWER = { code: 'code_1', state: 'state_1' };
const NOT_VALID = {
  __typename: 'MembershipSignInNotValidError',
  code: 'MEMBERSHIP_SIGN_IN_NOT_VALID',
  message: 'The sign-in to the membership directory was used already, has run out, or is not yours. Begin it again.',
};

/** Who signs in there is shown these profiles; `meanwhile` happens while the directory is asked. */
const aDirectory = (
  profiles: MembershipProfileRecord[] = [aProfile()],
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
) => {
  const asked: Parameters<MembershipDirectory['completeSignIn']>[0][] = [];
  const completeSignIn: MembershipDirectory['completeSignIn'] = async (answer) => {
    asked.push(answer);
    await meanwhile();
    return { subject: 'member_1', tenantId: 't_newco', profiles };
  };
  return { asked, directories: aMembershipDirectory({ completeSignIn }) };
};

const failing = (error: Error) => aMembershipDirectory({ completeSignIn: () => Promise.reject(error) });

describe('completeMembershipSignIn', () => {
  useTestDatabase();

  it('redeems the code and keeps the profiles, with which of them others are linked to (R2)', async () => {
    const before = await anEnrollment();
    await anEnrollment({ id: 'enr_otherco', tenantId: 't_otherco', membership: aMembership({ partnerId: '4711005' }) });
    await aSignIn();
    const profiles = [aProfile(), aProfile({ partnerId: '4711005' })];
    const { asked, directories } = aDirectory(profiles);

    const result = await completeMembershipSignIn(asAdministrator(directories), ANSWER);

    const membershipProfiles = [
      { ...aProfile(), isLinkedElsewhere: false, shownAt: NOW },
      { ...aProfile({ partnerId: '4711005' }), isLinkedElsewhere: true, shownAt: NOW },
    ];
    expect(asked).toEqual([{ ...ANSWER, nonce: 'nonce_1', codeVerifier: 'verifier_1' }]);
    expect(result).toEqual({ enrollment: { ...before, membershipProfiles, version: 2 } });
    expect(await storedEnrollment()).toMatchObject({ membershipProfiles, version: 2 });
  });

  it('does not count its own link as another’s', async () => {
    await anEnrollment({ membership: aMembership() });
    await aSignIn();

    expect(await completeMembershipSignIn(asAdministrator(aDirectory().directories), ANSWER)).toMatchObject({
      enrollment: { membershipProfiles: [{ partnerId: '4711001', isLinkedElsewhere: false }] },
    });
  });

  it('writes down that somebody signed in, and keeps no secret of it anywhere (R36)', async () => {
    await anEnrollment();
    await aSignIn();

    const result = await completeMembershipSignIn(asAdministrator(aDirectory().directories), ANSWER);

    expect(await HistoryModel.find().lean()).toMatchObject([
      { subject: 'enr_newco', what: 'membership.signedIn', parties: ['tenant:t_newco'], at: NOW },
    ]);
    const left = JSON.stringify([await allOfIt(), result]);
    expect(left).not.toMatch(/code_1|state_1|nonce_1|verifier_1/);
    expect(await MembershipSignInModel.countDocuments()).toBe(0);
  });

  it.each([
    ['is unknown', {}, { ...ANSWER, state: 'state_2' }],
    ['has run out', { expiresAt: NOW }, ANSWER],
    ['is another person’s of the tenant', { viewer: aTenantAdministrator('newco', { subject: 'sub_felix' }) }, ANSWER],
    ['is another issuer’s person’s', { viewer: aTenantAdministrator('newco', { issuer: 'https://b.test' }) }, ANSWER],
  ])('refuses a state that %s, asks nobody and changes nothing', async (_what, given, answer) => {
    await anEnrollment();
    await aSignIn(given);
    const before = await allOfIt();
    const { asked, directories } = aDirectory();

    expect(await completeMembershipSignIn(asAdministrator(directories), answer)).toEqual(NOT_VALID);

    expect(asked).toEqual([]);
    expect(await allOfIt()).toEqual(before);
  });

  it('refuses what was completed already, and changes nothing', async () => {
    await anEnrollment();
    await aSignIn();
    const { asked, directories } = aDirectory();
    await completeMembershipSignIn(asAdministrator(directories), ANSWER);
    const before = await allOfIt();

    expect(await completeMembershipSignIn(asAdministrator(directories), ANSWER)).toEqual(NOT_VALID);

    expect(asked).toHaveLength(1);
    expect(await allOfIt()).toEqual(before);
  });

  it('uses it up before the directory is asked: a second tab that comes meanwhile is refused', async () => {
    await anEnrollment();
    await aSignIn();
    const second = aDirectory();
    const refused: unknown[] = [];
    const first = aDirectory([aProfile()], async () => {
      refused.push(await completeMembershipSignIn(asAdministrator(second.directories), ANSWER));
    });

    expect(await completeMembershipSignIn(asAdministrator(first.directories), ANSWER)).toMatchObject({
      enrollment: { version: 2 },
    });

    expect(refused).toEqual([NOT_VALID]);
    expect(second.asked).toEqual([]);
  });

  it('lets one of ten win that come at once', async () => {
    await anEnrollment();
    await aSignIn();
    const { asked, directories } = aDirectory();

    const results = await Promise.all(
      Array.from({ length: 10 }, () => completeMembershipSignIn(asAdministrator(directories), ANSWER)),
    );

    expect(results.filter((result) => 'enrollment' in result)).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('is used up when the directory does not vouch for it', async () => {
    await anEnrollment();
    await aSignIn();
    const before = await storedEnrollment();
    const refused = asAdministrator(failing(new SignInRefused('The code is not of this sign-in.')));

    expect(await completeMembershipSignIn(refused, ANSWER)).toEqual(NOT_VALID);
    expect(await completeMembershipSignIn(asAdministrator(aDirectory().directories), ANSWER)).toEqual(NOT_VALID);

    expect(await storedEnrollment()).toEqual(before);
  });

  it('changes nothing when the directory does not answer, and can be tried again', async () => {
    await anEnrollment();
    await aSignIn();
    const before = await allOfIt();
    const away = asAdministrator(failing(new DirectoryUnavailable('away')));

    expect(await completeMembershipSignIn(away, ANSWER)).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });

    expect(await allOfIt()).toEqual(before);
    expect(await completeMembershipSignIn(asAdministrator(aDirectory().directories), ANSWER)).toMatchObject({
      enrollment: { membershipProfiles: [{ partnerId: '4711001' }] },
    });
  });

  it('throws what is a fault of ours, and stays used up', async () => {
    await anEnrollment();
    await aSignIn();

    await expect(completeMembershipSignIn(asAdministrator(failing(new Error('broken'))), ANSWER)).rejects.toThrow(
      'broken',
    );

    expect(await MembershipSignInModel.find().lean()).toMatchObject([{ usedAt: NOW }]);
  });

  it('keeps nothing of a sign-in that is canceled while the directory is asked', async () => {
    await anEnrollment();
    await aSignIn();
    const { directories } = aDirectory([aProfile()], async () => {
      await cancelMembershipSignIn(asAdministrator(), 'enr_newco');
    });
    const before = await storedEnrollment();

    expect(await completeMembershipSignIn(asAdministrator(directories), ANSWER)).toEqual(NOT_VALID);

    expect(await storedEnrollment()).toEqual(before);
  });

  it('keeps nothing when the application goes on while the directory is asked', async () => {
    await anEnrollment();
    await aSignIn();
    const { directories } = aDirectory([aProfile()], async () => {
      await EnrollmentModel.collection.updateOne({ tenantId: 't_newco' }, { $set: { state: 'IN_REVIEW', version: 2 } });
    });

    expect(await completeMembershipSignIn(asAdministrator(directories), ANSWER)).toMatchObject({
      code: 'STEP_OUT_OF_TURN',
      state: 'IN_REVIEW',
    });

    expect(await storedEnrollment()).toMatchObject({ membershipProfiles: null, version: 2 });
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('refuses whoever is no administrator of the tenant any more, asks nobody and changes nothing', async () => {
    await anEnrollment();
    await aSignIn();
    const before = await storedEnrollment();
    const { asked, directories } = aDirectory();
    const signIn = { isTenantAdministrator: false, displayName: null, email: null };
    const demoted = asAdministrator(directories, aTenantAdministrator('newco', { signIn }));

    expect(await completeMembershipSignIn(demoted, ANSWER)).toEqual(NOT_VALID);

    expect(asked).toEqual([]);
    expect(await storedEnrollment()).toEqual(before);
  });
});
