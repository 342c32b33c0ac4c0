import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import type { MembershipProfileRecord } from '../directories/membershipDirectory';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { aMembership, anEnrollment, storedEnrollment } from '../testing/enrollments';
import { allOfIt, aMembershipDirectory, aProfile, asAdministrator, NOW } from '../testing/memberships';
import { refreshMembership } from './refreshMembership';

/** A directory that says this of the profile `4711001`; `meanwhile` happens while it is asked. */
const saying = (profile: MembershipProfileRecord | null, meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
  asAdministrator(
    aMembershipDirectory({
      profile: async (partnerId) => {
        await meanwhile();
        return partnerId === '4711001' ? profile : null;
      },
    }),
  );

describe('refreshMembership', () => {
  useTestDatabase();

  it('copies what the directory says now and writes it down (R36)', async () => {
    const before = await anEnrollment({ state: 'ACTIVE', membership: aMembership() });
    const membership = aMembership({ benefits: ['More licences'], refreshedAt: NOW });

    expect(await refreshMembership(saying(aProfile({ benefits: ['More licences'] })), 'enr_newco')).toEqual({
      enrollment: { ...before, membership, version: 2 },
    });

    expect(await storedEnrollment()).toMatchObject({ membership, version: 2 });
    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: 'enr_newco',
        what: 'membership.refreshed',
        parties: ['tenant:t_newco'],
        at: NOW,
        before: { membership: aMembership(), version: 1 },
        after: { membership, version: 2 },
      },
    ]);
  });

  it.each([
    ['is gone', null, { countryCode: 'DE', isActive: false }],
    ['is no longer in force', aProfile({ isActive: false }), { countryCode: 'DE', isActive: false }],
    ['has moved to another country', aProfile({ countryCode: 'FR' }), { countryCode: 'FR', isActive: true }],
    ['has become a global account', aProfile({ type: 'GLOBAL' }), { countryCode: 'DE', isActive: false }],
  ])('keeps the link to a location that %s, and says so', async (_what, profile, said) => {
    await anEnrollment({ state: 'IN_REVIEW', membership: aMembership() });

    expect(await refreshMembership(saying(profile), 'enr_newco')).toMatchObject({
      enrollment: { state: 'IN_REVIEW', membership: { partnerId: '4711001', ...said } },
    });
  });

  it('ends the short path of a draft whose membership is no longer in force (R9)', async () => {
    await anEnrollment({ membership: aMembership({ isEnrolled: true }), isShortPath: true });
    const context = saying(aProfile({ isEnrolled: true, isActive: false }));

    expect(await refreshMembership(context, 'enr_newco')).toMatchObject({ enrollment: { isShortPath: false } });
  });

  it('leaves another profile alone that is chosen while the directory is asked', async () => {
    await anEnrollment({ membership: aMembership() });
    const other = aMembership({ partnerId: '4711005' });
    const context = saying(aProfile(), async () => {
      await EnrollmentModel.collection.updateOne({ tenantId: 't_newco' }, { $set: { membership: other, version: 2 } });
    });

    expect(await refreshMembership(context, 'enr_newco')).toMatchObject({ enrollment: { membership: other } });

    expect(await storedEnrollment()).toMatchObject({ membership: other, version: 2 });
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('is out of turn when the account is suspended while the directory is asked, and changes nothing more', async () => {
    await anEnrollment({ state: 'ACTIVE', membership: aMembership() });
    const context = saying(aProfile({ name: 'Other' }), async () => {
      await EnrollmentModel.collection.updateOne({ tenantId: 't_newco' }, { $set: { state: 'SUSPENDED', version: 2 } });
    });

    expect(await refreshMembership(context, 'enr_newco')).toMatchObject({ code: 'STEP_OUT_OF_TURN' });

    expect(await storedEnrollment()).toMatchObject({ membership: aMembership(), version: 2 });
  });

  it('says so when the directory does not answer, and changes nothing', async () => {
    await anEnrollment({ membership: aMembership() });
    const before = await allOfIt();

    expect(await refreshMembership(asAdministrator(), 'enr_newco')).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });

    expect(await allOfIt()).toEqual(before);
  });
});
