import { testDatabaseUri } from '@twotier/testkit';
import mongoose, { Schema } from 'mongoose';
import { connect, disconnect } from './connect';
import { limitReadsTo } from './readLimit';

describe('limitReadsTo', () => {
  const Slow = mongoose.model('Slow', new Schema({}, { collection: 'slow' }));
  const SLOW = { $expr: { $function: { body: 'function () { sleep(400); return true; }', args: [], lang: 'js' } } };

  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: `test_read_limit_${process.pid}` });
    await Slow.collection.insertOne({});
  });
  afterEach(() => limitReadsTo(() => null));
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });

  it.each([
    ['find', () => Slow.find(SLOW).lean()],
    ['findOne', () => Slow.findOne(SLOW).lean()],
    ['countDocuments', () => Slow.countDocuments(SLOW)],
    ['aggregate', () => Slow.aggregate([{ $match: SLOW }])],
  ])('makes the server give up a %s that nobody waits for', async (_name, read) => {
    limitReadsTo(() => 50);
    await expect(read()).rejects.toMatchObject({ codeName: 'MaxTimeMSExpired' });
  });

  it('lets a read take its time where nobody waits', async () => {
    expect(await Slow.find(SLOW).lean()).toHaveLength(1);
  });
});
