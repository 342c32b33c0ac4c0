import { useTestDatabase } from '@twotier/testkit';
import { createHash } from 'node:crypto';
import { anEnrollment } from '../testing/enrollments';
import { allOfIt, aMembershipDirectory, asAdministrator, aSignIn, NOW } from '../testing/memberships';
import { ISSUER } from '../testing/world';
import { MembershipSignInModel } from './membershipSignIn.model';
import { startMembershipSignIn } from './startMembershipSignIn';

const digest = (state: string) => createHash('sha256').update(state).digest('base64url');

/** Begins sign-ins with the states `state_1`, `state_2`, … */
const aBeginner = () => {
  const begun: string[] = [];
  const beginSignIn = async () => {
    const state = `state_${begun.push('one')}`;
    return {
      url: `https://directory.example/auth?state=${state}`,
      state,
      nonce: 'nonce_1',
      codeVerifier: 'verifier_1',
    };
  };
  return asAdministrator(aMembershipDirectory({ beginSignIn }));
};

describe('startMembershipSignIn', () => {
  useTestDatabase();

  it('keeps the sign-in for ten minutes, for this person and this enrollment, without its state', async () => {
    await anEnrollment();
    const expiresAt = new Date('2026-11-25T10:10:00Z');

    expect(await startMembershipSignIn(aBeginner(), 'enr_newco')).toEqual({
      url: 'https://directory.example/auth?state=state_1',
      expiresAt,
    });

    expect(await MembershipSignInModel.find().lean()).toEqual([
      {
        _id: digest('state_1'),
        enrollmentId: 'enr_newco',
        issuer: ISSUER,
        subject: 'sub_newco',
        nonce: 'nonce_1',
        codeVerifier: 'verifier_1',
        expiresAt,
        usedAt: null,
      },
    ]);
  });

  it('changes nothing of the enrollment', async () => {
    await anEnrollment();
    const before = { ...(await allOfIt()), signIns: [] };

    await startMembershipSignIn(aBeginner(), 'enr_newco');

    expect({ ...(await allOfIt()), signIns: [] }).toEqual(before);
  });

  it('keeps five of an enrollment, the newest, and those of others', async () => {
    await anEnrollment();
    await aSignIn({ state: 'of_another', enrollmentId: 'enr_otherco' });
    const beginner = aBeginner();

    for (let second = 0; second < 7; second += 1) {
      const now = () => new Date(NOW.getTime() + second * 1_000);
      await startMembershipSignIn({ ...beginner, now }, 'enr_newco');
    }

    const kept = await MembershipSignInModel.find().lean();
    const expected = ['state_3', 'state_4', 'state_5', 'state_6', 'state_7', 'of_another'].map(digest);
    expect(new Set(kept.map(({ _id }) => _id))).toEqual(new Set(expected));
  });

  it('keeps five of ten that begin at once', async () => {
    await anEnrollment();
    const beginner = aBeginner();

    await Promise.all(Array.from({ length: 10 }, () => startMembershipSignIn(beginner, 'enr_newco')));

    expect(await MembershipSignInModel.countDocuments()).toBe(5);
  });

  it('says so when the directory does not answer, and changes nothing', async () => {
    await anEnrollment();
    const before = await allOfIt();

    expect(await startMembershipSignIn(asAdministrator(), 'enr_newco')).toMatchObject({
      __typename: 'DirectoryUnavailableError',
      code: 'DIRECTORY_UNAVAILABLE',
    });

    expect(await allOfIt()).toEqual(before);
  });

  it('lets the database forget a sign-in when it has run out', async () => {
    const indexes = await MembershipSignInModel.collection.indexes();

    expect(indexes).toContainEqual(expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }));
  });
});
