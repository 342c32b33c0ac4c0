import mongoose, { model, Schema } from 'mongoose';
import { testDatabaseUri, useTestDatabase } from '.';

const Stone = model(
  'Stone',
  new Schema({ _id: String, name: String }, { collection: 'stones', strict: 'throw', autoIndex: false }).index(
    { name: 1 },
    { name: 'one_per_name', unique: true },
  ),
);
const used: string[] = [];

describe('useTestDatabase', () => {
  describe('inside', () => {
    useTestDatabase();

    it('has the indexes of the models', async () => {
      used.push(mongoose.connection.name);
      await Stone.create({ _id: 'a', name: 'quartz' });

      await expect(Stone.create({ _id: 'b', name: 'quartz' })).rejects.toMatchObject({ code: 11000 });
    });

    it('is empty again in the next test', async () => {
      expect(await Stone.find().lean()).toEqual([]);
    });
  });

  describe('a second time', () => {
    useTestDatabase();

    it('is another database', () => {
      expect(used).not.toContain(mongoose.connection.name);
    });
  });

  it('leaves nothing behind', async () => {
    const client = await new mongoose.mongo.MongoClient(testDatabaseUri()).connect();
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    await client.close();

    expect(databases.map(({ name }) => name)).toEqual(expect.not.arrayContaining(used));
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });
});
