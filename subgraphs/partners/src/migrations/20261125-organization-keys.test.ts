import { migrate } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { OrganizationModel } from '../organization/organization.model';
import { anOrganization } from '../testing/world';
import { up } from './20261125-organization-keys';

const database = () => {
  const { db } = mongoose.connection;
  if (!db) throw new Error('There is no database.');
  return db;
};
const keys = async () =>
  (await OrganizationModel.find().sort('_id').lean()).map(({ _id, nameKey, domainSkeleton }) => [
    _id,
    nameKey,
    domainSkeleton,
  ]);

describe('the migration of organisations', () => {
  useTestDatabase();

  it('gives those that were there the keys by which they are compared, and may run again', async () => {
    await anOrganization('c0ntoso', { kind: 'PROVIDER', name: 'Contoso & Söhne' });
    await anOrganization('wingtip', { kind: 'CUSTOMER', primaryDomain: null });
    await OrganizationModel.collection.updateMany({}, { $unset: { nameKey: 1, domainSkeleton: 1 } });
    await anOrganization('fabrikam');

    expect(await migrate(__dirname)).toContain('20261125-organization-keys');

    const expected = [
      ['cus_wingtip', 'wingtip', null],
      ['prv_c0ntoso', 'contoso sohne', 'contoso.example'],
      ['rsl_fabrikam', 'fabrikam', 'fabrikam.example'],
    ];
    expect(await keys()).toEqual(expected);
    await up(database());
    expect(await keys()).toEqual(expected);
  });

  it('goes on where a broken run has stopped, beyond one batch', async () => {
    await anOrganization('fabrikam');
    await OrganizationModel.collection.updateMany({}, { $unset: { nameKey: 1, domainSkeleton: 1 } });
    const old = await OrganizationModel.collection.findOne();
    await OrganizationModel.collection.insertMany(
      Array.from({ length: 1_001 }, (_, at) => ({ ...old, _id: `rsl_${at}`, tenantId: `t_${at}` })) as never[],
    );

    await up(database());

    expect(await OrganizationModel.countDocuments({ nameKey: 'fabrikam', domainSkeleton: 'fabrikam.example' })).toBe(
      1_002,
    );
  });
});
