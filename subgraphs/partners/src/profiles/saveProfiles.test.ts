import { OutboxModel } from '@twotier/events';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import {
  aLegalBusinessProfile,
  allSteps,
  anEnrollment,
  aPrimaryContact,
  aTenantAdministrator,
  storedEnrollment,
} from '../testing/enrollments';
import { anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { saveLegalBusinessProfile } from './saveLegalBusinessProfile';
import { savePrimaryContact } from './savePrimaryContact';
import { saveSupportProfile } from './saveSupportProfile';

const admin = () => contextOf(aTenantAdministrator());
const enrollmentId = 'enr_newco';
const legal = {
  enrollmentId,
  name: 'Newco Cloud GmbH',
  address: { line1: 'Torstraße 1', city: 'Berlin', postalCode: '10119' },
};
const contact = {
  enrollmentId,
  displayName: 'Nadia Novak',
  email: 'nadia@newco.example',
  phone: '+49 30 1234567',
  locale: 'en-US',
};
const support = { enrollmentId, email: 'help@newco.example' };

const SAVES = [
  ['saveLegalBusinessProfile', (context) => saveLegalBusinessProfile(context, legal)],
  ['savePrimaryContact', (context) => savePrimaryContact(context, contact)],
  ['saveSupportProfile', (context) => saveSupportProfile(context, support)],
] satisfies [string, (context: ReturnType<typeof contextOf>) => Promise<object>][];

const announced = async () =>
  (await OutboxModel.find().sort('at').lean()).map(({ type, data }) => ('step' in data ? data.step : type));

describe('saving a profile', () => {
  useTestDatabase();

  it('keeps each of them, in any order, and writes down who did it (R36)', async () => {
    await anEnrollment();

    await saveSupportProfile(admin(), support);
    await savePrimaryContact(admin(), contact);
    await saveLegalBusinessProfile(admin(), legal);

    expect(await storedEnrollment()).toMatchObject({
      version: 4,
      legalBusinessProfile: aLegalBusinessProfile(),
      primaryContact: aPrimaryContact(),
      supportProfile: { email: 'help@newco.example' },
    });
    expect(await HistoryModel.distinct('what')).toEqual([
      'enrollment.legalBusinessProfileSaved',
      'enrollment.primaryContactSaved',
      'enrollment.supportProfileSaved',
    ]);
    expect(await HistoryModel.findOne({ what: 'enrollment.supportProfileSaved' }).lean()).toMatchObject({
      subject: enrollmentId,
      parties: ['tenant:t_newco'],
      before: { supportProfile: null, version: 1 },
      after: { supportProfile: { email: 'help@newco.example' }, version: 2 },
    });
  });

  it.each(SAVES)('%s repeated changes nothing more (R35)', async (_name, save) => {
    await anEnrollment();
    await save(admin());
    const before = await everything();

    expect(await save(admin())).toMatchObject({ enrollment: { version: 2 } });
    expect(await everything()).toEqual(before);
  });

  it.each(SAVES)(
    '%s refuses strangers as if there were nothing, and others of the tenant (R33)',
    async (_name, save) => {
      await anEnrollment();
      const before = await everything();

      expect(await save(contextOf(aTenantAdministrator('other')))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await save(contextOf(aPerson(null)))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await save(contextOf(aReviewer()))).toMatchObject({ code: 'FORBIDDEN' });
      await expect(save(contextOf(nobody))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
      expect(await everything()).toEqual(before);
    },
  );

  it.each(
    (['CONTACT_VERIFICATION', 'IN_REVIEW', 'REJECTED'] as const).flatMap((state) =>
      SAVES.map(([name, save]) => [name, state, save] as const),
    ),
  )('%s is out of turn while the enrollment is %s', async (_name, state, save) => {
    await anEnrollment({ ...allSteps(), state });
    const before = await everything();

    expect(await save(admin())).toMatchObject({ code: 'STEP_OUT_OF_TURN', state });
    expect(await everything()).toEqual(before);
  });

  it('refuses an edit that was made from an older version, and takes one from this', async () => {
    await anEnrollment();
    await saveSupportProfile(admin(), support);
    const before = await everything();

    expect(await savePrimaryContact(admin(), { ...contact, expectedVersion: 1 })).toMatchObject({
      code: 'STALE_EDIT',
      currentVersion: 2,
    });
    expect(await everything()).toEqual(before);
    expect(await savePrimaryContact(admin(), { ...contact, expectedVersion: 2 })).toMatchObject({
      enrollment: { version: 3 },
    });
  });

  it('loses nothing when two tabs save different profiles at once', async () => {
    await anEnrollment();

    await Promise.all(SAVES.map(([, save]) => save(admin())));

    expect(await storedEnrollment()).toMatchObject({
      version: 4,
      legalBusinessProfile: { name: 'Newco Cloud GmbH' },
      primaryContact: { email: 'nadia@newco.example' },
      supportProfile: { email: 'help@newco.example' },
    });
  });

  it('refuses what cannot be used with every fault, and changes nothing', async () => {
    await anEnrollment();
    const before = await everything();

    expect(await savePrimaryContact(admin(), { ...contact, email: 'nadia@gmail.com', phone: '1' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'email' }, { path: 'phone' }],
    });
    expect(await everything()).toEqual(before);
  });
});

describe('an active account', () => {
  useTestDatabase();

  async function anAccount(given: object = {}) {
    const newco = await anOrganization('newco', { countryCode: 'DE' });
    await anEnrollment({
      ...allSteps(),
      primaryContact: aPrimaryContact({ isVerified: true }),
      state: 'ACTIVE',
      organizationId: newco.id,
      ...given,
    });
    return contextOf(aPerson(newco));
  }

  it('works on while reviewers look at an edit of its legal details (R6)', async () => {
    const context = await anAccount();
    const at = new Date('2026-11-23T09:30:00Z');

    await saveLegalBusinessProfile({ ...context, now: () => at }, { ...legal, name: 'Newco Cloud AG' });

    expect(await storedEnrollment()).toMatchObject({
      state: 'ACTIVE',
      legalBusinessProfile: { name: 'Newco Cloud GmbH' },
      proposedLegalBusinessProfile: {
        profile: { name: 'Newco Cloud AG' },
        state: 'IN_REVIEW',
        proposedAt: at,
        reason: null,
      },
      waitingSince: at,
      reviewExpectedBy: new Date('2026-11-30T09:30:00Z'),
    });
    expect(await announced()).toEqual(['organization.changed', 'PROFILE_REVIEW_STARTED']);
  });

  it('has a new contact confirm the address, and none that keeps it (R39)', async () => {
    const context = await anAccount();

    await savePrimaryContact(context, { ...contact, displayName: 'Nadia Nováková' });
    expect(await storedEnrollment()).toMatchObject({ primaryContact: { isVerified: true }, verification: null });

    await savePrimaryContact(context, { ...contact, email: 'nora@newco.example' });
    expect(await storedEnrollment()).toMatchObject({
      primaryContact: { email: 'nora@newco.example', isVerified: false },
      verification: { linkVersion: 1, answeredAt: null },
    });
    expect(await announced()).toEqual(['organization.changed', 'VERIFICATION_REQUESTED']);
  });

  it('shows its support profile on its card at once, and tells the other services', async () => {
    const context = await anAccount({ supportProfile: null });

    await saveSupportProfile(context, { ...support, phone: '+49301234567' });

    const shown = { email: 'help@newco.example', phone: '+49 30 1234567' };
    expect(await storedEnrollment()).toMatchObject({ supportProfile: shown });
    expect((await everything()).organizations).toMatchObject([{ support: shown, version: 2 }]);
    expect(await announced()).toEqual(['organization.changed', 'organization.changed']);
  });

  it('can be read and not changed while it is suspended', async () => {
    const context = await anAccount({ state: 'SUSPENDED' });
    const before = await everything();

    for (const [, save] of SAVES) expect(await save(context)).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
    expect(await everything()).toEqual(before);
  });
});
