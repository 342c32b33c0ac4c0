import { OutboxModel } from '@twotier/events';
import { storyWorld } from '@twotier/worlds';
import { useTestDatabase } from '@twotier/testkit';
import { seedStoryWorld } from '.';
import { HistoryModel } from '@twotier/history';
import { createSystemContext } from '../context';
import { DirectoryEntryModel } from '../directory/directoryEntry.model';
import { missingSteps } from '../enrollment/enrollment';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { toEnrollment } from '../enrollment/enrollment.store';
import { OrganizationModel } from '../organization/organization.model';
import { faultsOfLegalBusinessProfile } from '../profiles/legalBusinessProfile';
import { faultsOfPrimaryContact } from '../profiles/primaryContact';
import { openAccount } from '../review/openAccount';
import { everything, ISSUER } from '../testing/world';
import { UserModel } from '../user/user.model';
import { enrollmentDetails } from './worldEnrollments';

describe('seedStoryWorld', () => {
  useTestDatabase();

  it('registers every organisation of the story, announces each once and writes down that the seed did it', async () => {
    await seedStoryWorld({ issuer: ISSUER });

    const ids = storyWorld.organizations.map(({ id }) => id);
    expect((await OrganizationModel.find().lean()).map(({ _id }) => _id).sort()).toEqual([...ids].sort());
    expect((await OutboxModel.find().sort('at').lean()).map(({ type, subject }) => [type, subject])).toEqual(
      ids.map((id) => ['organization.changed', id]),
    );
    const bySeed = { what: { $ne: 'directoryEntry.edited' } };
    expect(await HistoryModel.distinct('byJob', bySeed)).toEqual(['seed']);
    expect(await HistoryModel.distinct('requestId')).toEqual(['seed']);
    const { organizations, users, enrollments } = storyWorld;
    expect(await HistoryModel.countDocuments(bySeed)).toBe(organizations.length + users.length + enrollments.length);
    expect(await OrganizationModel.findById('prv_contoso').lean()).toMatchObject({
      name: 'Contoso Distribution',
      countryCode: 'DE',
      tenantId: 't_contoso',
      primaryDomain: 'contoso.example',
      services: ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'],
      support: { email: 'help@contoso.example', phone: '+49 89 5550100', website: 'https://contoso.example/help' },
      state: 'ACTIVE',
      version: 1,
    });
  });

  it('adds every person of the story, who sign in at the given issuer', async () => {
    await seedStoryWorld({ issuer: ISSUER });

    expect(await UserModel.countDocuments({ issuer: ISSUER, status: 'ACTIVE' })).toBe(storyWorld.users.length);
    expect(await UserModel.findById('usr_fabrikam').lean()).toMatchObject({
      subject: 'sub_fabrikam',
      organizationId: 'rsl_fabrikam',
      roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
      isStaff: false,
    });
    expect(await UserModel.findById('usr_reviewer').lean()).toMatchObject({ organizationId: null, isStaff: true });
  });

  it('gives each partner its account, and reviewers two companies that wait', async () => {
    await seedStoryWorld({ issuer: ISSUER });

    expect(
      (await EnrollmentModel.find().sort('_id').lean()).map(({ _id, state, organizationId, membership }) => [
        _id,
        state,
        organizationId,
        membership?.partnerId ?? null,
      ]),
    ).toEqual([
      ['enr_alpine', 'ACTIVE', 'rsl_alpine', '1000041'],
      ['enr_contoso', 'ACTIVE', 'prv_contoso', '1000025'],
      ['enr_fabrikam', 'ACTIVE', 'rsl_fabrikam', '1000033'],
      ['enr_lookalike', 'IN_REVIEW', null, null],
      ['enr_northwind', 'ACTIVE', 'prv_northwind', '1000029'],
      ['enr_tailspin', 'ACTIVE', 'rsl_tailspin', '1000037'],
      ['enr_trey', 'IN_REVIEW', null, '9900001'],
      ['enr_xinghe', 'ACTIVE', 'rsl_xinghe', '1000045'],
    ]);
    const accounts = (await EnrollmentModel.find().lean()).map(({ _id, ...row }) => toEnrollment({ _id, ...row }));
    for (const account of accounts) {
      const { legalBusinessProfile: profile, primaryContact: contact } = account;
      expect({ of: account.id, missing: missingSteps(account) }).toEqual({ of: account.id, missing: [] });
      expect(profile && faultsOfLegalBusinessProfile(profile)).toEqual([]);
      expect(contact && faultsOfPrimaryContact(contact, account.tenantDomains)).toEqual([]);
    }
  });

  it('gives no account to an organisation of another tenant', async () => {
    const context = createSystemContext('seed');
    const [contoso] = storyWorld.enrollments;
    if (!contoso) throw new Error('The story has no account.');
    const before = await everything();

    await expect(openAccount(context, enrollmentDetails(contoso, ISSUER), contoso.id)).rejects.toThrow(
      'The tenant t_contoso has no organisation prv_contoso.',
    );

    expect(await everything()).toEqual(before);
  });

  it('lets the administrators of the providers present them in the directory, in English and in Chinese', async () => {
    await seedStoryWorld({ issuer: ISSUER });

    expect(await HistoryModel.distinct('byUserId', { what: 'directoryEntry.edited' })).toEqual([
      'usr_contoso',
      'usr_northwind',
    ]);
    expect(await DirectoryEntryModel.find().sort('_id').lean()).toMatchObject(
      ['prv_contoso', 'prv_northwind'].map((id) => ({
        _id: id,
        ...storyWorld.organizations.find((organization) => organization.id === id)?.directoryEntry,
        region: 'EUROPE',
        isListed: true,
        version: 2,
      })),
    );
  });

  it('leaves an entry alone that somebody has edited', async () => {
    await seedStoryWorld({ issuer: ISSUER });
    await DirectoryEntryModel.updateOne({ _id: 'prv_contoso' }, { isListed: false, version: 3 });

    await seedStoryWorld({ issuer: ISSUER });

    expect(await DirectoryEntryModel.findById('prv_contoso').lean()).toMatchObject({ isListed: false, version: 3 });
  });

  it('changes nothing when it is repeated', async () => {
    await seedStoryWorld({ issuer: ISSUER });
    const before = await everything();

    await seedStoryWorld({ issuer: ISSUER });

    expect(await everything()).toEqual(before);
  });
});
