import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import mongoose, { model, Schema } from 'mongoose';
import { transact } from '@twotier/mongo';
import { countQueries, testDatabaseUri, useTestDatabase } from '.';

const Fruit = model(
  'Fruit',
  new Schema(
    { _id: String, colour: String, weight: Number },
    { collection: 'fruits', strict: 'throw', autoIndex: false },
  ).index({ colour: 1 }, { name: 'by_colour' }),
);

useTestDatabase();

beforeEach(() =>
  Fruit.insertMany([
    { _id: 'apple', colour: 'red', weight: 3 },
    { _id: 'cherry', colour: 'red', weight: 1 },
    { _id: 'lemon', colour: 'yellow', weight: 2 },
  ]),
);

const count = (work: () => Promise<unknown>) => countQueries([mongoose.connection.name], work);
const commands = async (work: () => Promise<unknown>) => (await count(work)).byCommand.map(({ command }) => command);

describe('countQueries', () => {
  it('counts what an indexed find looks at and hands out', async () => {
    expect(await count(() => Fruit.find({ colour: 'red', weight: 1 }).lean())).toEqual({
      commands: 1,
      keysExamined: 2,
      docsExamined: 2,
      docsReturned: 1,
      byCommand: [
        {
          dbName: mongoose.connection.name,
          collection: 'fruits',
          command: 'find',
          keysExamined: 2,
          docsExamined: 2,
          docsReturned: 1,
          plan: 'IXSCAN { colour: 1 }',
          sortsInMemory: false,
        },
      ],
    });
  });

  it('tells a scan of everything, and a sort that no index had done', async () => {
    const { byCommand } = await count(() =>
      Fruit.find({ weight: { $gt: 1 } })
        .sort({ weight: 1 })
        .lean(),
    );
    expect(byCommand).toMatchObject([{ plan: 'COLLSCAN', sortsInMemory: true }]);
  });

  it('counts every command that one call takes', async () => {
    expect(await count(() => Fruit.find().batchSize(1).lean())).toMatchObject({ commands: 4, docsReturned: 3 });
    expect(await commands(() => Fruit.find().batchSize(2).lean())).toEqual(['find', 'getMore']);
  });

  it('counts nothing when nothing happens', async () => {
    expect(await count(async () => undefined)).toEqual({
      commands: 0,
      keysExamined: 0,
      docsExamined: 0,
      docsReturned: 0,
      byCommand: [],
    });
  });

  it('counts writes, aggregations and transactions', async () => {
    const seen = await commands(async () => {
      await Fruit.aggregate([{ $match: { colour: 'red' } }]);
      await transact(async () => {
        await Fruit.create({ _id: 'plum' });
        await Fruit.updateOne({ _id: 'plum' }, { weight: 4 });
      });
      await Fruit.findOneAndUpdate({ _id: 'plum' }, { weight: 5 });
      await Fruit.deleteOne({ _id: 'plum' });
    });

    expect(seen).toEqual(['aggregate', 'insert', 'update', 'findAndModify', 'delete']);
  });

  it('counts what another process does', async () => {
    const script = `const { MongoClient } = require('mongoose').mongo; const client = new MongoClient(process.argv[1]);
      client.db(process.argv[2]).collection('fruits').countDocuments({ colour: 'red' }).finally(() => client.close());`;
    const work = () =>
      promisify(execFile)(process.execPath, ['-e', script, testDatabaseUri(), mongoose.connection.name], {
        cwd: __dirname,
      });

    expect(await count(work)).toMatchObject({ commands: 1, keysExamined: 3 });
  });

  it('leaves out a change stream that ticks meanwhile', async () => {
    const stream = Fruit.collection.watch([], { maxAwaitTimeMS: 20 });
    await stream.tryNext();
    const seen = await commands(async () => {
      await Fruit.create({ _id: 'plum' });
      while (!(await stream.tryNext()));
    });
    await stream.close();

    expect(seen).toEqual(['insert']);
  });

  it('counts again and again beside a change stream, whose entries of an earlier count come late', async () => {
    const stream = Fruit.collection.watch([], { maxAwaitTimeMS: 2 });
    const ticking = (async () => {
      while (!stream.closed) await stream.tryNext();
    })().catch(() => undefined);
    for (let turn = 0; turn < 30; turn += 1)
      expect(await commands(() => Fruit.findById('lemon').lean())).toEqual(['find']);
    await stream.close();
    await ticking;
  });

  it('counts again from zero, and nothing outside of the work', async () => {
    await count(() => Fruit.find().lean());
    await Fruit.find().lean();

    expect(await count(() => Fruit.findById('lemon').lean())).toMatchObject({ commands: 1, docsReturned: 1 });
  });

  it('hands on the error of the work, and counts from zero the next time', async () => {
    const failing = count(async () => {
      await Fruit.find().lean();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');

    expect(await count(() => Fruit.findById('lemon').lean())).toMatchObject({ commands: 1 });
  });

  it('loses no command of a long work', async () => {
    const { commands: counted } = await count(async () => {
      for (let turn = 0; turn < 100; turn += 1)
        await Promise.all(Array.from({ length: 20 }, () => Fruit.findById('lemon').lean()));
    });

    expect(counted).toBe(2_000);
  }, 60_000);
});
