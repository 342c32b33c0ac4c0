import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { nobody, ROLES, unauthenticated, type Role } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import { renameOrganization } from '../organization/renameOrganization';
import { OrganizationModel } from '../organization/organization.model';
import { organizationStore } from '../organization/organization.store';
import { aFullEntry, aProvider } from '../testing/directory';
import { afterRead, anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { directoryStore } from './directoryEntry.store';
import { DirectoryEntryModel } from './directoryEntry.model';
import { editDirectoryEntry } from './editDirectoryEntry';

const MAY_EDIT: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];
const stored = () => DirectoryEntryModel.findById('prv_contoso').lean();
const contoso = async (roles: Role[] = ['GLOBAL_ADMIN']) =>
  contextOf(aPerson(await anOrganization('contoso', { kind: 'PROVIDER', countryCode: 'DE' }), { roles }));

/** As staff do it: the state and the entry in one transaction. */
const suspend = () => {
  const { viewer, transact } = createSystemContext('test');
  return transact(async () => {
    const organization = await organizationStore.find(viewer, 'prv_contoso');
    if (!organization) throw new Error('It is not there.');
    await directoryStore.sync(await organizationStore.change(viewer, organization, { state: 'SUSPENDED' }));
  });
};

/** The same, outside of the transaction that is under way. */
const suspendNatively = async () => {
  await OrganizationModel.collection.updateOne({ tenantId: 't_contoso' }, { $set: { state: 'SUSPENDED' } });
  await DirectoryEntryModel.collection.updateOne({ nameKey: 'contoso' }, { $set: { state: 'SUSPENDED', shelves: [] } });
};

describe('editDirectoryEntry', () => {
  useTestDatabase();

  it.each(MAY_EDIT)('saves the whole entry for %s, and its services on the card', async (role) => {
    const context = await contoso([role]);

    expect(await editDirectoryEntry(context, aFullEntry())).toMatchObject({ id: 'prv_contoso', version: 2 });

    expect(await stored()).toMatchObject({
      texts: [
        { locale: 'en-US', headline: 'Clouds for resellers', description: 'White ones.\nGrey ones.' },
        { locale: 'zh-CN', headline: '面向经销商的云服务', description: null },
      ],
      services: ['FINANCING', 'MARKETING'],
      contact: {
        email: 'partners@contoso.example',
        phone: '+49 89 5550110',
        website: 'https://contoso.example/partners',
      },
      resellerProgrammeUrl: 'https://contoso.example/programme',
      termsUrl: 'https://contoso.example/terms',
      spokenLanguages: ['de', 'zh-CN'],
      isListed: true,
      region: 'EUROPE',
      version: 2,
    });
    expect(await OrganizationModel.findById('prv_contoso').lean()).toMatchObject({
      services: ['FINANCING', 'MARKETING'],
      version: 2,
    });
  });

  it('removes what is left out', async () => {
    const context = await contoso();
    await editDirectoryEntry(context, aFullEntry());

    await editDirectoryEntry(context, { texts: [], services: [], spokenLanguages: [], isListed: true });

    expect(await stored()).toMatchObject({
      texts: [],
      services: [],
      contact: null,
      resellerProgrammeUrl: null,
      termsUrl: null,
      spokenLanguages: [],
      version: 3,
    });
  });

  it('writes down who changed what, and when (R36)', async () => {
    const at = new Date('2026-11-25T12:00:00Z');

    await editDirectoryEntry({ ...(await contoso()), now: () => at }, aFullEntry());

    expect(await HistoryModel.find({ what: 'directoryEntry.edited' }).lean()).toMatchObject([
      {
        subject: 'prv_contoso',
        parties: ['prv_contoso'],
        byUserId: 'usr_ada',
        at,
        before: { texts: [], services: [], contact: null, version: 1 },
        after: { services: ['FINANCING', 'MARKETING'], termsUrl: 'https://contoso.example/terms', version: 2 },
      },
    ]);
  });

  it('tells the other services of a new version of the organisation only when its services change', async () => {
    const context = await contoso();
    const announced = () => OutboxModel.countDocuments({ subject: 'prv_contoso' });
    await editDirectoryEntry(context, aFullEntry());
    expect(await announced()).toBe(2);

    await editDirectoryEntry(context, aFullEntry({ termsUrl: null }));

    expect(await announced()).toBe(2);
  });

  it('changes nothing when it is repeated, also from the version that it was made from (R35)', async () => {
    const context = await contoso();
    await editDirectoryEntry(context, aFullEntry({ expectedVersion: 1 }));
    const before = await everything();

    expect(await editDirectoryEntry(context, aFullEntry({ expectedVersion: 1 }))).toMatchObject({ version: 2 });

    expect(await everything()).toEqual(before);
  });

  it('refuses an edit that was made from an older version, and changes nothing', async () => {
    const context = await contoso();
    await editDirectoryEntry(context, aFullEntry());
    const before = await everything();

    expect(await editDirectoryEntry(context, aFullEntry({ isListed: false, expectedVersion: 1 }))).toMatchObject({
      __typename: 'StaleEditError',
      currentVersion: 2,
    });

    expect(await everything()).toEqual(before);
  });

  it('lets one of two edits win that were made from the same version', async () => {
    const context = await contoso();

    const results = await Promise.all(
      [true, false].map((isListed) => editDirectoryEntry(context, aFullEntry({ isListed, expectedVersion: 1 }))),
    );

    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['DirectoryEntry', 'StaleEditError']);
    expect(await stored()).toMatchObject({ version: 2 });
  });

  it('refuses every fault at once, and changes nothing', async () => {
    const context = await contoso();
    const before = await everything();

    expect(
      await editDirectoryEntry(context, aFullEntry({ termsUrl: 'http://a.example', contact: { email: 'nobody' } })),
    ).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'contact.email' }, { path: 'termsUrl' }],
    });

    expect(await everything()).toEqual(before);
  });

  it.each(ROLES.filter((role) => !MAY_EDIT.includes(role)))('is forbidden to %s, and changes nothing', async (role) => {
    const context = await contoso([role]);
    const before = await everything();

    expect(await editDirectoryEntry(context, aFullEntry())).toMatchObject({
      __typename: 'ForbiddenError',
      requiredRoles: MAY_EDIT,
    });

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['staff', aReviewer()],
    ['somebody without organisation', aPerson(null, { roles: ['GLOBAL_ADMIN'] })],
  ])('is forbidden to %s', async (_who, viewer) => {
    await contoso();

    expect(await editDirectoryEntry(contextOf(viewer), aFullEntry())).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('throws UNAUTHENTICATED for nobody, and changes nothing', async () => {
    await contoso();
    const before = await everything();

    await expect(editDirectoryEntry(contextOf(nobody), aFullEntry())).rejects.toEqual(unauthenticated());

    expect(await everything()).toEqual(before);
  });

  it.each(['RESELLER', 'CUSTOMER'] as const)('finds no entry of a %s, and changes nothing', async (kind) => {
    const context = contextOf(aPerson(await anOrganization('fabrikam', { kind })));
    const before = await everything();

    expect(await editDirectoryEntry(context, aFullEntry())).toMatchObject({ code: 'NOT_FOUND' });

    expect(await everything()).toEqual(before);
    expect(before.directoryEntries).toEqual([]);
  });

  it('is refused while the account is suspended, and changes nothing', async () => {
    const context = await contoso();
    await suspend();
    const before = await everything();

    expect(await editDirectoryEntry(context, aFullEntry())).toMatchObject({ __typename: 'AccountSuspendedError' });

    expect(await everything()).toEqual(before);
  });

  it('is refused when the account is suspended between our read and our write', async () => {
    const context = afterRead(await contoso(), 'own', suspendNatively);

    expect(await editDirectoryEntry(context, aFullEntry({ services: [] }))).toMatchObject({
      __typename: 'AccountSuspendedError',
    });

    expect(await stored()).toMatchObject({ state: 'SUSPENDED', version: 1, shelves: [] });
  });
});

describe('the entry of a provider', () => {
  useTestDatabase();

  it('is opened with the provider, empty and listed', async () => {
    await anOrganization('contoso', { kind: 'PROVIDER', countryCode: 'CN', services: ['MARKETING'] });

    expect(await stored()).toEqual({
      _id: 'prv_contoso',
      nameKey: 'contoso',
      region: 'CHINA',
      state: 'ACTIVE',
      services: ['MARKETING'],
      texts: [],
      contact: null,
      resellerProgrammeUrl: null,
      termsUrl: null,
      spokenLanguages: [],
      isListed: true,
      version: 1,
      shelves: ['*', '* MARKETING', 'CHINA', 'CHINA MARKETING'],
      beginnings: ['c', 'co', 'con', 'cont', 'conto', 'contos', 'contoso'],
    });
  });

  it('follows the name, and keeps what it says and its version', async () => {
    const provider = await aProvider('contoso', { entry: { termsUrl: 'https://contoso.example/terms' } });

    await renameOrganization(contextOf(aPerson(provider)), { name: 'Ünion' });

    expect(await stored()).toMatchObject({
      nameKey: 'union',
      beginnings: ['u', 'un', 'uni', 'unio', 'union'],
      termsUrl: 'https://contoso.example/terms',
      version: 2,
    });
  });

  it('is found nowhere while the provider is suspended, and again when it is not', async () => {
    const provider = await aProvider();
    const shown = await stored();
    await suspend();
    expect(await stored()).toEqual({ ...shown, state: 'SUSPENDED', shelves: [], beginnings: [] });

    await createSystemContext('test').transact(() => directoryStore.sync(provider));

    expect(await stored()).toEqual(shown);
  });

  it('is edited only from the version that was read', async () => {
    const provider = await aProvider();
    const [before] = await directoryStore.findMany(aPerson(provider), ['prv_contoso']);
    if (!before) throw new Error('It is not there.');
    await directoryStore.edit(before, provider, { ...before, isListed: false });

    await expect(directoryStore.edit(before, provider, before)).rejects.toMatchObject({ name: 'Conflict' });

    expect(await stored()).toMatchObject({ isListed: false, version: 3 });
  });
});
