import { migrate } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { DirectoryEntryModel } from '../directory/directoryEntry.model';
import { aProvider } from '../testing/directory';
import { anOrganization, everything } from '../testing/world';

const MIGRATION = '20261125-directory-entries';

describe(MIGRATION, () => {
  useTestDatabase();
  beforeEach(() => mongoose.connection.collection('_migrations').deleteMany());

  it('gives each provider of before the entry with which a new one begins, and nobody else any', async () => {
    for (const kind of ['PROVIDER', 'RESELLER', 'CUSTOMER'] as const)
      await anOrganization(kind.toLowerCase(), { kind });
    const before = await everything();
    await DirectoryEntryModel.deleteMany();

    expect(await migrate(__dirname)).toContain(MIGRATION);

    expect(await everything()).toEqual(before);
  });

  it('leaves what a provider has edited, also when it runs again', async () => {
    await aProvider('contoso', { entry: { isListed: false } });
    const before = await everything();

    await migrate(__dirname);

    expect(await everything()).toEqual(before);
  });
});
