import { testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import { BatchWriter } from './batchWriter';
import { connect, disconnect } from './connect';

describe('BatchWriter', () => {
  const rows = () => mongoose.connection.collection<{ _id: string; pair?: string }>('rows');

  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: `test_batch_writer_${process.pid}` });
    await rows().createIndexes([{ key: { pair: 1 }, name: 'one_per_pair', unique: true, sparse: true }]);
  });
  beforeEach(() => rows().deleteMany());
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await disconnect();
  });

  const write = async (from: number, to: number, options = {}) => {
    const writer = new BatchWriter(rows() as never, options);
    for (let id = from; id < to; id += 1) await writer.add({ _id: `row_${id}` });
    await writer.flush();
  };

  it('writes every row of several batches and of the rest, and tells how many', async () => {
    const told: number[] = [];
    await write(0, 4_500, { onProgress: (count: number) => told.push(count) });
    expect(await rows().countDocuments()).toBe(4_500);
    expect(told).toEqual([2_000, 2_000, 500]);
  });

  it('leaves rows of an earlier run as they are and writes those that are missing', async () => {
    await rows().insertOne({ _id: 'row_1', pair: 'mine' });
    await write(0, 3);
    expect(await rows().find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'row_0' },
      { _id: 'row_1', pair: 'mine' },
      { _id: 'row_2' },
    ]);
  });

  it('throws what another unique index refuses, unless told that rows are known by it', async () => {
    await rows().insertOne({ _id: 'row_1', pair: 'ab' });
    const add = async (options: object) => {
      const writer = new BatchWriter(rows() as never, options);
      await writer.add({ _id: 'row_2', pair: 'ab' });
      await writer.flush();
    };
    await expect(add({})).rejects.toThrow('one_per_pair');
    await add({ knownBy: ['one_per_pair'] });
    expect(await rows().countDocuments()).toBe(1);
  });
});
