import { OutboxModel } from '@twotier/events';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { allSteps, anEnrollment, aMembership, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { OrganizationModel } from '../organization/organization.model';
import { UserModel } from '../user/user.model';
import { submitEnrollment } from './submitEnrollment';

const at = new Date('2026-11-23T09:30:00Z');
const admin = () => ({ ...contextOf(aTenantAdministrator()), now: () => at });
const submit = (context = admin()) => submitEnrollment(context, { enrollmentId: 'enr_newco' });
const announced = async () =>
  (await OutboxModel.find({ type: 'enrollment.progressed' }).sort('at').lean()).map(({ data }) => data);

describe('submitEnrollment', () => {
  useTestDatabase();

  it('hands the application in and asks its primary contact (R4, R5)', async () => {
    await anEnrollment(allSteps());

    expect(await submit()).toMatchObject({ enrollment: { state: 'CONTACT_VERIFICATION', submittedAt: at } });

    expect(await storedEnrollment()).toMatchObject({
      state: 'CONTACT_VERIFICATION',
      submittedAt: at,
      waitingSince: null,
      verification: { linkVersion: 1, sentAt: at, expiresAt: new Date('2026-11-26T09:30:00Z'), answeredAt: null },
    });
    const recipient = { displayName: 'Nadia Novak', email: 'nadia@newco.example', locale: 'en-US' };
    expect(await announced()).toEqual([
      expect.objectContaining({ step: 'RECEIVED', recipients: [recipient], link: null }),
      expect.objectContaining({
        step: 'VERIFICATION_REQUESTED',
        recipients: [recipient],
        organizationName: 'Newco Cloud GmbH',
        link: { version: 1, expiresAt: new Date('2026-11-26T09:30:00Z') },
      }),
    ]);
  });

  it('repeated, and twice at once, changes nothing more (R30, R35)', async () => {
    await anEnrollment(allSteps());

    await Promise.all([submit(), submit()]);
    await submit();

    expect(await storedEnrollment()).toMatchObject({ version: 2, verification: { linkVersion: 1 } });
    expect(await announced()).toHaveLength(2);
  });

  it('goes without the link to the membership directory while that is postponed (R3)', async () => {
    await anEnrollment({ ...allSteps(), membership: null, isMembershipPostponed: true });

    expect(await submit()).toMatchObject({ enrollment: { state: 'CONTACT_VERIFICATION' } });
  });

  it('refuses one with missing steps, lists them, and changes nothing', async () => {
    await anEnrollment({ supportProfile: { email: 'help@newco.example' } });
    const before = await everything();

    expect(await submit()).toMatchObject({
      code: 'ENROLLMENT_INCOMPLETE',
      missing: ['MEMBERSHIP_SIGN_IN', 'LEGAL_BUSINESS_PROFILE', 'PRIMARY_CONTACT'],
    });
    expect(await everything()).toEqual(before);
  });

  it('of a company that is enrolled already makes the account active at once (R8, R9)', async () => {
    await anEnrollment({
      isShortPath: true,
      membership: aMembership({ isEnrolled: true }),
      supportProfile: { email: 'help@newco.example' },
    });

    expect(await submit()).toMatchObject({ enrollment: { state: 'ACTIVE' } });

    expect(await OrganizationModel.find().lean()).toMatchObject([
      { name: 'Newco', kind: 'RESELLER', tenantId: 't_newco', countryCode: 'DE', state: 'ACTIVE' },
    ]);
    expect(await UserModel.find().lean()).toMatchObject([
      { subject: 'sub_newco', roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'], status: 'ACTIVE' },
    ]);
  });

  it('refuses a short path without support profile (R9)', async () => {
    await anEnrollment({ isShortPath: true, membership: aMembership({ isEnrolled: true }) });

    expect(await submit()).toMatchObject({ code: 'ENROLLMENT_INCOMPLETE', missing: ['SUPPORT_PROFILE'] });
    expect(await OrganizationModel.countDocuments()).toBe(0);
  });

  it('is out of turn for a rejected one (R6)', async () => {
    await anEnrollment({ ...allSteps(), state: 'REJECTED' });
    const before = await everything();

    expect(await submit()).toMatchObject({ code: 'STEP_OUT_OF_TURN', nextStep: 'APPEAL' });
    expect(await everything()).toEqual(before);
  });

  it('refuses strangers as if there were nothing (R33)', async () => {
    await anEnrollment(allSteps());
    const before = await everything();

    expect(
      await submitEnrollment(contextOf(aTenantAdministrator('other')), { enrollmentId: 'enr_newco' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await submitEnrollment(contextOf(aPerson(null)), { enrollmentId: 'enr_newco' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await submitEnrollment(contextOf(aReviewer()), { enrollmentId: 'enr_newco' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(submitEnrollment(contextOf(nobody), { enrollmentId: 'enr_newco' })).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(await everything()).toEqual(before);
  });
});
