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

  it('lets go of the database', () => {
    expect(mongoose.connection.readyState).toBe(mongoose.ConnectionStates.disconnected);
  });

  describe('where a file before has left something', () => {
    beforeAll(async () => {
      const [name = ''] = used;
      const client = await new mongoose.mongo.MongoClient(testDatabaseUri()).connect();
      const next = client.db(name.replace(/1$/, '3'));
      await next.collection<{ _id: string }>('stones').insertOne({ _id: 'left' });
      await next.collection('pebbles').insertOne({});
      await client.close();
    });
    useTestDatabase();

    it('is as the models say, and empty', async () => {
      expect(await Stone.countDocuments()).toBe(0);
      expect((await Stone.listIndexes()).map(({ name }) => String(name)).sort()).toEqual(['_id_', 'one_per_name']);
      expect((await mongoose.connection.listCollections()).map(({ name }) => name)).toEqual(['stones']);
    });
  });
});
