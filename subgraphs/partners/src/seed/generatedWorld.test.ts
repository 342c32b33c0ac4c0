import type { WorldOrganization, WorldUser } from '@twotier/worlds';
import { useTestDatabase } from '@twotier/testkit';
import { seedGeneratedWorld } from '.';
import { createSystemContext } from '../context';
import { DirectoryEntryModel } from '../directory/directoryEntry.model';
import { editDirectoryEntry } from '../directory/editDirectoryEntry';
import { OrganizationModel } from '../organization/organization.model';
import { registerOrganization } from '../organization/registerOrganization';
import { aPerson, contextOf, everything, ISSUER } from '../testing/world';
import { registerUser } from '../user/registerUser';
import { UserModel } from '../user/user.model';
import { directoryDetails, organizationDetails, userDetails } from './worldDetails';

const litware: WorldOrganization = {
  id: 'rsl_litware',
  kind: 'RESELLER',
  name: 'Litware',
  countryCode: 'GB',
  tenantId: 't_litware',
  primaryDomain: 'litware.example',
  support: { email: 'help@litware.example', website: 'https://litware.example/help' },
};
const customer = (number: number): WorldOrganization => ({
  id: `cus_${String(number)}`,
  kind: 'CUSTOMER',
  name: `Customer ${String(number)}`,
  countryCode: 'DE',
  tenantId: `t_${String(number)}`,
  primaryDomain: `c${String(number)}.example`,
});
const edward: WorldUser = {
  id: 'usr_litware',
  persona: 'litware',
  subject: 'sub_litware',
  organizationId: 'rsl_litware',
  tenantId: 't_litware',
  displayName: 'Edward Lowe',
  email: 'litware@litware.example',
  locale: 'en-GB',
  roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
  isStaff: false,
  isTenantAdministrator: true,
};
const world = {
  organizations: function* () {
    yield litware;
    for (let number = 0; number < 2_500; number += 1) yield customer(number);
  },
  users: [edward],
};

const withoutInstants = ({ createdAt, updatedAt, ...row }: { createdAt: Date; updatedAt: Date }) => {
  expect([createdAt, updatedAt]).toEqual([expect.any(Date), expect.any(Date)]);
  return row;
};
const stored = async () => [
  withoutInstants(await OrganizationModel.findById('rsl_litware').orFail().lean()),
  withoutInstants(await OrganizationModel.findById('cus_7').orFail().lean()),
  withoutInstants(await UserModel.findById('usr_litware').orFail().lean()),
];

describe('seedGeneratedWorld', () => {
  useTestDatabase();

  it('writes the same documents as the use cases', async () => {
    const context = createSystemContext('test');
    for (const one of [litware, customer(7)]) await registerOrganization(context, organizationDetails(one), one.id);
    await registerUser(context, userDetails(edward, ISSUER), edward.id);
    const byUseCases = await stored();
    await Promise.all([OrganizationModel.deleteMany(), UserModel.deleteMany()]);

    await seedGeneratedWorld(world, { issuer: ISSUER });

    expect(await stored()).toEqual(byUseCases);
  });

  it('writes the same entry of the directory as the use cases', async () => {
    const adatum: WorldOrganization = {
      ...litware,
      id: 'prv_adatum',
      kind: 'PROVIDER',
      name: 'Adatum',
      tenantId: 't_adatum',
      services: ['MARKETING'],
      directoryEntry: {
        texts: [{ locale: 'en-US', headline: 'Clouds for all', description: 'White ones.' }],
        contact: { email: 'partners@adatum.example', phone: null, website: null },
        resellerProgrammeUrl: 'https://adatum.example/programme',
        termsUrl: null,
        spokenLanguages: ['en'],
      },
    };
    const organization = await registerOrganization(
      createSystemContext('test'),
      organizationDetails(adatum),
      adatum.id,
    );
    const input = { ...directoryDetails(adatum), services: organization.services };
    await editDirectoryEntry(contextOf(aPerson(organization)), input);
    const byUseCases = await DirectoryEntryModel.find().lean();
    await Promise.all([OrganizationModel.deleteMany(), DirectoryEntryModel.deleteMany()]);

    await seedGeneratedWorld({ organizations: () => [adatum], users: [] }, { issuer: ISSUER });

    expect(await DirectoryEntryModel.find().lean()).toEqual(byUseCases);
    expect(byUseCases).toMatchObject([{ _id: 'prv_adatum', version: 2, region: 'EUROPE' }]);
  });

  it('writes all of it and tells how far it is', async () => {
    const progress: number[] = [];

    expect(await seedGeneratedWorld(world, { issuer: ISSUER, onProgress: (written) => progress.push(written) })).toBe(
      2_502,
    );

    expect(progress).toEqual([2_000, 2_501, 2_502]);
    expect([await OrganizationModel.countDocuments(), await UserModel.countDocuments()]).toEqual([2_501, 1]);
  });

  it('completes a run that was broken off and leaves what is there as it is', async () => {
    await registerOrganization(
      createSystemContext('test'),
      { ...organizationDetails(litware), name: 'Renamed' },
      litware.id,
    );

    await seedGeneratedWorld(world, { issuer: ISSUER });
    const once = await everything();
    await seedGeneratedWorld(world, { issuer: ISSUER });

    expect(await everything()).toEqual(once);
    expect(await OrganizationModel.countDocuments()).toBe(2_501);
    expect(await OrganizationModel.findById('rsl_litware').lean()).toMatchObject({ name: 'Renamed' });
  });

  it('throws when another organisation has the tenant', async () => {
    await registerOrganization(createSystemContext('test'), organizationDetails(litware), 'rsl_other');

    await expect(seedGeneratedWorld(world, { issuer: ISSUER })).rejects.toThrow('one_per_tenant');
  });
});
