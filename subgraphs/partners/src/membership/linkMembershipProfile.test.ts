import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { aMembership, anEnrollment, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { afterEnrollmentRead, allOfIt, asAdministrator, aShownProfile, NOW, SHOWN_AT } from '../testing/memberships';
import { linkMembershipProfile } from './linkMembershipProfile';

const link = (partnerId = '4711001') =>
  linkMembershipProfile(asAdministrator(), { enrollmentId: 'enr_newco', partnerId });

const otherco = (given = {}) => anEnrollment({ id: 'enr_otherco', tenantId: 't_otherco', ...given });
const asOtherco = () => asAdministrator(undefined, aTenantAdministrator('otherco'));

describe('linkMembershipProfile', () => {
  useTestDatabase();

  it('copies what the chosen profile brings and writes it down (R36)', async () => {
    const before = await anEnrollment({ membershipProfiles: [aShownProfile()], isMembershipPostponed: true });
    const membership = aMembership({ linkedAt: NOW, refreshedAt: SHOWN_AT });

    const result = await link();

    expect(result).toEqual({ enrollment: { ...before, membership, isMembershipPostponed: false, version: 2 } });
    expect(await storedEnrollment()).toMatchObject({ membership, isMembershipPostponed: false, version: 2 });
    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: 'enr_newco',
        what: 'membership.linked',
        parties: ['tenant:t_newco'],
        at: NOW,
        before: { membership: null, isMembershipPostponed: true, isShortPath: false, version: 1 },
        after: { membership, isMembershipPostponed: false, isShortPath: false, version: 2 },
      },
    ]);
  });

  it('opens the short path when the directory says that it is enrolled already (R9)', async () => {
    await anEnrollment({ membershipProfiles: [aShownProfile({ isEnrolled: true })] });

    expect(await link()).toMatchObject({ enrollment: { isShortPath: true } });
  });

  it('leaves the path as it was when the link was postponed: the application is with others already (R3, R9)', async () => {
    await anEnrollment({
      state: 'IN_REVIEW',
      isMembershipPostponed: true,
      membershipProfiles: [aShownProfile({ isEnrolled: true })],
    });

    expect(await link()).toMatchObject({
      enrollment: { membership: { partnerId: '4711001' }, isMembershipPostponed: false, isShortPath: false },
    });
  });

  it('lets another choice take the place of the first in a draft, and its short path with it', async () => {
    const membershipProfiles = [aShownProfile({ isEnrolled: true }), aShownProfile({ partnerId: '4711005' })];
    await anEnrollment({ membershipProfiles });
    await link();

    expect(await link('4711005')).toMatchObject({
      enrollment: { membership: { partnerId: '4711005' }, isShortPath: false, version: 3 },
    });
  });

  it('changes nothing when it is repeated', async () => {
    await anEnrollment({ membershipProfiles: [aShownProfile()] });
    const first = await link();
    const before = await allOfIt();

    expect(await link()).toEqual(first);

    expect(await allOfIt()).toEqual(before);
  });

  it.each([
    ['was not shown to whoever signed in', { membershipProfiles: [aShownProfile({ partnerId: '4711005' })] }],
    ['cannot have been shown, for nobody has signed in', { membershipProfiles: null }],
  ])('refuses a partner id that %s, and changes nothing', async (_what, given) => {
    await anEnrollment(given);
    const before = await allOfIt();

    expect(await link()).toEqual({
      __typename: 'PartnerIdNotUsableError',
      code: 'PARTNER_ID_NOT_USABLE',
      message: 'The partner id cannot be linked: the directory showed no such profile to whoever signed in.',
      reasons: ['NOT_SHOWN'],
    });

    expect(await allOfIt()).toEqual(before);
  });

  it('refuses what cannot be linked with every reason, and changes nothing (R1, R2)', async () => {
    await otherco({ membership: aMembership() });
    await anEnrollment({
      membershipProfiles: [aShownProfile({ type: 'GLOBAL', isActive: false, countryCode: 'AT' })],
    });
    const before = await allOfIt();

    expect(await link()).toMatchObject({
      code: 'PARTNER_ID_NOT_USABLE',
      reasons: ['GLOBAL_ACCOUNT', 'INACTIVE', 'OTHER_COUNTRY', 'LINKED_ALREADY'],
    });

    expect(await allOfIt()).toEqual(before);
  });

  it('takes what another tenant was linked to when it was shown, and is no longer (R2)', async () => {
    await anEnrollment({ membershipProfiles: [aShownProfile({ isLinkedElsewhere: true })] });

    expect(await link()).toMatchObject({ enrollment: { membership: { partnerId: '4711001' } } });
  });

  it('refuses what another tenant links between our read and our write, and changes nothing (R2)', async () => {
    await otherco();
    await anEnrollment({ membershipProfiles: [aShownProfile()] });
    const interrupted = afterEnrollmentRead(asAdministrator(), () =>
      EnrollmentModel.collection.updateOne(
        { tenantId: 't_otherco' },
        { $set: { membership: aMembership(), version: 2 } },
      ),
    );
    const newco = await storedEnrollment();

    const result = await linkMembershipProfile(interrupted, { enrollmentId: 'enr_newco', partnerId: '4711001' });

    expect(result).toMatchObject({ code: 'PARTNER_ID_NOT_USABLE', reasons: ['LINKED_ALREADY'] });
    expect(await storedEnrollment()).toEqual(newco);
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('gives a partner id to one of two tenants that choose it at once (R2)', async () => {
    const membershipProfiles = [aShownProfile()];
    await anEnrollment({ membershipProfiles });
    await otherco({ membershipProfiles });

    const results = await Promise.all([
      link(),
      linkMembershipProfile(asOtherco(), { enrollmentId: 'enr_otherco', partnerId: '4711001' }),
    ]);

    expect(results.filter((result) => 'enrollment' in result)).toHaveLength(1);
    expect(results).toContainEqual(expect.objectContaining({ reasons: ['LINKED_ALREADY'] }));
    expect(await EnrollmentModel.countDocuments({ 'membership.partnerId': '4711001' })).toBe(1);
    expect(await HistoryModel.countDocuments()).toBe(1);
  });

  it('cannot be stored for two tenants (R2)', async () => {
    const newco = await anEnrollment();
    await otherco({ membership: aMembership() });
    const { viewer, stores } = asAdministrator();

    await expect(stores.enrollments.update(viewer, newco, { membership: aMembership() })).rejects.toMatchObject({
      name: 'Conflict',
    });

    expect(await storedEnrollment()).toMatchObject({ membership: null, version: 1 });
  });

  it('looks for links of other tenants by the index that forbids them', async () => {
    await otherco({ membership: aMembership() });
    const filter = { 'membership.partnerId': { $in: ['4711001', '4711005'] }, _id: { $ne: 'enr_newco' } };

    const plan = JSON.stringify(await EnrollmentModel.find(filter).explain());

    expect(plan).toContain('one_per_partner_id');
  });
});
