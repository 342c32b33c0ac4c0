import { createCollectionsAndIndexes, migrate } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { createSystemContext } from '../context';
import { anOrganization, aUser, ISSUER } from '../testing/world';
import { identifyPerson } from '../user/identifyPerson';
import { UserModel, type UserDocument } from '../user/user.model';

const MIGRATION = '20261125-users-who-are-invited';
const before = { issuer: ISSUER, tenantId: 't_fabrikam', organizationId: 'rsl_fabrikam', locale: 'fr-FR' };
const members = { roles: ['SALES_AGENT'], status: 'ACTIVE', isStaff: false };
const zoe = { _id: 'usr_zoe', ...before, ...members, subject: 'sub_zoe', displayName: 'Zoë', email: 'Zoe@f.example' };
const zoeAgain = { ...zoe, _id: 'usr_zoe2', subject: 'sub_zoe2', email: 'zoe@f.example' };

const indexNames = async () => (await UserModel.collection.indexes()).map(({ name }) => name).sort();

/** As the collection was before there were invitations. */
async function theOldShape() {
  await UserModel.collection.drop();
  const users = mongoose.connection.collection<Omit<UserDocument, 'nameKey'>>('users');
  await users.createIndex({ issuer: 1, subject: 1 }, { name: 'one_per_subject', unique: true }, {});
  await users.insertMany([zoe, zoeAgain] as never);
}

describe(MIGRATION, () => {
  useTestDatabase();
  beforeEach(() => mongoose.connection.collection('_migrations').deleteMany());

  it('gives users of before their keys, and the collection the indexes that the model declares', async () => {
    await theOldShape();

    expect(await migrate(__dirname)).toContain(MIGRATION);
    await createCollectionsAndIndexes();

    expect(await UserModel.find().sort('_id').select('nameKey emailKey -_id').lean()).toEqual([
      { nameKey: 'zoe', emailKey: 'zoe@f.example' },
      { nameKey: 'zoe', emailKey: 'zoe@f.example usr_zoe2' },
    ]);
    expect(await indexNames()).toEqual(['_id_', 'one_per_address', 'one_user_per_subject', 'users_by_name']);
  });

  it('leaves everybody who they were', async () => {
    await anOrganization();
    await theOldShape();
    await migrate(__dirname);

    const identity = { ...before, subject: 'sub_zoe', isTenantAdministrator: false, isStaff: false };
    expect(await identifyPerson(createSystemContext('test'), identity)).toMatchObject({ userId: 'usr_zoe' });
  });

  it('may run again after it was broken off, and changes nothing of what is there', async () => {
    await aUser(await anOrganization());
    const stored = await UserModel.find().lean();

    await migrate(__dirname);
    await mongoose.connection.collection('_migrations').deleteMany();
    await migrate(__dirname);

    expect(await UserModel.find().lean()).toEqual(stored);
  });
});
