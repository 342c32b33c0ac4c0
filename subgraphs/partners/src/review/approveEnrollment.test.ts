import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { OrganizationModel } from '../organization/organization.model';
import { aMembership, anEnrollment, storedEnrollment } from '../testing/enrollments';
import {
  afterEnrollmentRead,
  anAccount,
  anApplication,
  aProposal,
  DECIDED_AT,
  progressAnnounced,
} from '../testing/reviews';
import { afterRead, anOrganization, aReviewer, aUser, contextOf, everything } from '../testing/world';
import { UserModel } from '../user/user.model';
import { approveEnrollment } from './approveEnrollment';

const reviewer = () => ({ ...contextOf(aReviewer()), now: () => DECIDED_AT });
const approve = (context = reviewer()) => approveEnrollment(context, 'enr_newco');
const recipient = { displayName: 'Nadia Novak', email: 'nadia@newco.example', locale: 'en-US' };
const decision = { kind: 'APPROVED', reason: null, decidedAt: DECIDED_AT, decidedByUserId: 'usr_robin' };

describe('approveEnrollment', () => {
  useTestDatabase();

  it('lets the company in: account, organisation and first user, all at once (R8)', async () => {
    await anApplication();

    expect(await approve()).toMatchObject({ enrollment: { state: 'ACTIVE', decision, waitingSince: null } });

    const [organization] = await OrganizationModel.find().lean();
    expect(organization).toMatchObject({
      _id: expect.stringMatching(/^rsl_/) as string,
      kind: 'RESELLER',
      name: 'Newco Cloud GmbH',
      countryCode: 'DE',
      tenantId: 't_newco',
      primaryDomain: 'newco.example',
      support: { email: 'help@newco.example' },
      state: 'ACTIVE',
      version: 1,
    });
    expect(await storedEnrollment()).toMatchObject({
      state: 'ACTIVE',
      version: 2,
      organizationId: organization?._id,
      waitingSince: null,
      reviewExpectedBy: null,
      decision,
    });
    expect(await UserModel.find().lean()).toMatchObject([
      {
        subject: 'sub_newco',
        tenantId: 't_newco',
        organizationId: organization?._id,
        displayName: 'Nadia Novak',
        email: 'nadia@newco.example',
        roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
        status: 'ACTIVE',
      },
    ]);
  });

  it('tells the other services and the primary contact, each once, and writes down who did it (R5, R36)', async () => {
    await anApplication();

    await approve();

    const id = (await storedEnrollment())?.organizationId;
    expect(await OutboxModel.find().sort('at').lean()).toMatchObject([
      { type: 'organization.changed', subject: id, data: { id, state: 'ACTIVE', version: 1 } },
      {
        type: 'enrollment.progressed',
        data: { enrollmentId: 'enr_newco', step: 'APPROVED', recipients: [recipient], reason: null },
      },
    ]);
    expect(await HistoryModel.find().sort('what').lean()).toMatchObject([
      { what: 'enrollment.approved', byUserId: 'usr_robin', parties: ['tenant:t_newco', id], at: DECIDED_AT },
      { what: 'organization.registered', byUserId: 'usr_robin', parties: [id] },
      { what: 'user.added', byUserId: 'usr_robin', parties: [id] },
    ]);
  });

  it.each([
    ['nobody has signed in to the directory', null, 'MEMBERSHIP_SIGN_IN'],
    ['no profile is chosen', [], 'MEMBERSHIP_PROFILE'],
  ])('refuses while the partner id is not linked and %s, and changes nothing (R3)', async (_what, shown, missing) => {
    await anApplication({ membership: null, membershipProfiles: shown, isMembershipPostponed: true });
    const before = await everything();

    expect(await approve()).toMatchObject({ code: 'ENROLLMENT_INCOMPLETE', missing: [missing] });

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['is not in force', { isActive: false }, ['INACTIVE']],
    ['is in another country of the region', { countryCode: 'AT' }, ['OTHER_COUNTRY']],
    ['is neither', { isActive: false, countryCode: 'AT' }, ['INACTIVE', 'OTHER_COUNTRY']],
  ])('refuses when the membership %s by now, and changes nothing (R1)', async (_what, given, reasons) => {
    await anApplication({ membership: aMembership(given) });
    const before = await everything();

    expect(await approve()).toMatchObject({ code: 'PARTNER_ID_NOT_USABLE', reasons });

    expect(await everything()).toEqual(before);
  });

  it('refuses a tenant that has become a customer meanwhile, and changes nothing (R14)', async () => {
    await anApplication();
    await anOrganization('newco', { kind: 'CUSTOMER' });
    const before = await everything();

    expect(await approve()).toMatchObject({ code: 'TENANT_TAKEN' });

    expect(await everything()).toEqual(before);
  });

  it('refuses a tenant that becomes a customer between our read and our write (R38)', async () => {
    await anApplication();
    const interrupted = afterRead(reviewer(), 'ofTenant', () =>
      OrganizationModel.collection.insertOne({
        _id: 'cus_newco',
        tenantId: 't_newco',
        kind: 'CUSTOMER',
      } as never),
    );

    expect(await approve(interrupted)).toMatchObject({ code: 'TENANT_TAKEN' });

    expect(await storedEnrollment()).toMatchObject({ state: 'IN_REVIEW', version: 1 });
    expect(await OrganizationModel.countDocuments()).toBe(1);
    expect(await UserModel.countDocuments()).toBe(0);
    expect(await OutboxModel.countDocuments()).toBe(0);
  });

  it('keeps everything as it was when the applicant acts for another organisation', async () => {
    await anApplication();
    const tailspin = await anOrganization('tailspin');
    await aUser(tailspin, 'newco');
    const before = await everything();

    await expect(approve()).rejects.toThrow('The applicant is a user of another organisation.');

    expect(await everything()).toEqual(before);
  });

  it('reaches an applicant whose sign-in tells no name and address through the company', async () => {
    await anApplication({
      applicant: {
        issuer: 'https://issuer.test',
        subject: 'sub_newco',
        displayName: null,
        email: null,
        locale: 'en-US',
      },
    });

    await approve();

    expect(await UserModel.find().lean()).toMatchObject([
      { displayName: 'nadia@newco.example', email: 'nadia@newco.example' },
    ]);
  });

  it('of an active account makes its proposed legal details take effect (R6)', async () => {
    await anAccount(aProposal());

    expect(await approve()).toMatchObject({
      enrollment: {
        state: 'ACTIVE',
        legalBusinessProfile: { name: 'Newco Cloud SE' },
        proposedLegalBusinessProfile: null,
        waitingSince: null,
        reviewExpectedBy: null,
        decision,
      },
    });

    expect(await progressAnnounced()).toMatchObject([{ step: 'PROFILE_APPROVED', recipients: [recipient] }]);
    expect(await HistoryModel.find({ what: 'legalBusinessProfile.approved' }).lean()).toMatchObject([
      {
        byUserId: 'usr_robin',
        parties: ['tenant:t_newco', 'rsl_newco'],
        before: { legalBusinessProfile: { name: 'Newco Cloud GmbH' } },
        after: { legalBusinessProfile: { name: 'Newco Cloud SE' }, proposedLegalBusinessProfile: null },
      },
    ]);
  });

  it('approves what the account proposes between our read and our write', async () => {
    await anAccount(aProposal());
    const { viewer, stores } = reviewer();
    const interrupted = afterEnrollmentRead(reviewer(), async () => {
      const read = await stores.enrollments.find(viewer, 'enr_newco');
      if (read) await stores.enrollments.update(viewer, read, aProposal('Newco Cloud KG'));
    });

    await approve(interrupted);

    expect(await storedEnrollment()).toMatchObject({ version: 3, legalBusinessProfile: { name: 'Newco Cloud KG' } });
  });

  it('has nothing to approve of an account whose owner came by the short path (R9)', async () => {
    await anEnrollment({ state: 'ACTIVE', isShortPath: true });
    const before = await everything();

    expect(await approve()).toMatchObject({ code: 'STEP_OUT_OF_TURN', state: 'ACTIVE' });

    expect(await everything()).toEqual(before);
  });
});
