import mongoose, { model, Schema } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { connect, Conflict, createCollectionsAndIndexes, disconnect, isDuplicateKey, transact } from '.';

interface AccountDocument {
  _id: string;
  owner: string;
  balance: number;
}

const Account = model(
  'Account',
  new Schema<AccountDocument>(
    { _id: String, owner: String, balance: Number },
    { collection: 'accounts', strict: 'throw', autoIndex: false },
  ).index({ owner: 1 }, { name: 'one_per_owner', unique: true }),
);

/** Faults are made for this file's connections only: all files share one server. */
const APP_NAME = 'transact.test';

beforeAll(async () => {
  await connect(`${process.env.TEST_MONGODB_URI ?? ''}&appName=${APP_NAME}`, { dbName: `mongo_${randomUUID()}` });
  await createCollectionsAndIndexes();
});
beforeEach(async () => {
  await Account.deleteMany();
});
afterAll(async () => {
  await mongoose.connection.dropDatabase();
  await disconnect();
});

const balances = async () =>
  Object.fromEntries((await Account.find().lean()).map(({ _id, balance }) => [_id, balance]));

/** The native collection knows nothing of our transaction: what it writes is written by somebody else. */
const outside = () =>
  mongoose.connection.getClient().db(mongoose.connection.name).collection<AccountDocument>('accounts');

/** The server does what it is told and then cuts the line. */
const failCommits = (mode: 'off' | 'alwaysOn' | { times: number }) =>
  mongoose.connection
    .getClient()
    .db('admin')
    .command({
      configureFailPoint: 'failCommand',
      mode,
      data: { failCommands: ['commitTransaction'], closeConnection: true, appName: APP_NAME },
    });

describe('transact', () => {
  it('keeps all of it and returns what the work returned', async () => {
    const result = await transact(async () => {
      await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
      await Account.create({ _id: 'b', owner: 'fabrikam', balance: 2 });
      return 'done';
    });

    expect(result).toBe('done');
    expect(await balances()).toEqual({ a: 1, b: 2 });
  });

  it('keeps nothing when the work throws', async () => {
    const broken = transact(async () => {
      await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
      throw new Error('no');
    });

    await expect(broken).rejects.toThrow('no');
    expect(await balances()).toEqual({});
  });

  it('runs the work again on what is there now when it meets a Conflict', async () => {
    await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
    const seen: number[] = [];

    await transact(async () => {
      const account = await Account.findById('a').lean();
      seen.push(account?.balance ?? Number.NaN);
      // Somebody else, outside of this transaction, after our read.
      if (seen.length === 1) {
        await outside().updateOne({ _id: 'a' }, { $set: { balance: 5 } });
        throw new Conflict('account', 'a');
      }
      await Account.updateOne({ _id: 'a' }, { $inc: { balance: 10 } });
    });

    expect(seen).toEqual([1, 5]);
    expect(await balances()).toEqual({ a: 15 });
  });

  it('gives up on a Conflict that never ends, after a hundred runs', async () => {
    let runs = 0;
    const endless = transact(async () => {
      runs += 1;
      throw new Conflict('account', 'a');
    });

    await expect(endless).rejects.toMatchObject({ name: 'TransactionContention', cause: { name: 'Conflict' } });
    expect(runs).toBe(100);
  });

  it('lets ten writers of one document through, one after another', async () => {
    await Account.create({ _id: 'a', owner: 'contoso', balance: 0 });

    await Promise.all(
      Array.from({ length: 10 }, () =>
        transact(async () => {
          const account = await Account.findById('a').lean();
          await Account.updateOne({ _id: 'a' }, { balance: (account?.balance ?? 0) + 1 });
        }),
      ),
    );

    expect(await balances()).toEqual({ a: 10 });
  });

  it('refuses to be called inside itself', async () => {
    const nested = transact(() => transact(() => Account.create({ _id: 'a', owner: 'contoso', balance: 1 })));

    await expect(nested).rejects.toThrow('transact was called inside transact');
    expect(await balances()).toEqual({});
  });

  it('runs the work once when it meets a duplicate key', async () => {
    await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
    let runs = 0;
    const error: unknown = await transact(async () => {
      runs += 1;
      await Account.create({ _id: 'b', owner: 'contoso', balance: 1 });
    }).catch((reason: unknown) => reason);

    expect(runs).toBe(1);
    expect(isDuplicateKey(error)).toBe(true);
    expect(isDuplicateKey(error, 'one_per_owner')).toBe(true);
    expect(isDuplicateKey(error, 'one_per')).toBe(false);
    expect(isDuplicateKey(error, '_id_')).toBe(false);
    expect(isDuplicateKey(new Error('E11000'))).toBe(false);
  });

  it('gives up in time on a duplicate key that the work has swallowed', async () => {
    await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
    const swallowing = transact(async () => {
      await Account.create({ _id: 'b', owner: 'contoso', balance: 1 }).catch(() => undefined);
      await Account.create({ _id: 'c', owner: 'tailspin', balance: 1 });
    });

    await expect(swallowing).rejects.toMatchObject({ name: 'TransactionContention' });
    expect(await balances()).toEqual({ a: 1 });
  });

  it('repeats a commit whose answer was lost, and not the work', async () => {
    await failCommits({ times: 2 });
    let runs = 0;

    await transact(async () => {
      runs += 1;
      await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });
    });

    expect(runs).toBe(1);
    expect(await balances()).toEqual({ a: 1 });
  });

  it('says that the outcome is unknown when no commit is ever answered', async () => {
    await failCommits('alwaysOn');
    const start = performance.now();
    const unanswered = transact(() => Account.create({ _id: 'a', owner: 'contoso', balance: 1 }));

    await expect(unanswered).rejects.toThrow('whether it took effect is unknown');
    expect(performance.now() - start).toBeLessThan(7_000);
    await failCommits('off');
  });

  it('keeps a snapshot: what others write meanwhile is not seen', async () => {
    await Account.create({ _id: 'a', owner: 'contoso', balance: 1 });

    const seen = await transact(async () => {
      const before = await Account.countDocuments();
      await outside().insertOne({ _id: 'b', owner: 'fabrikam', balance: 2 });
      return [before, await Account.countDocuments()];
    });

    expect(seen).toEqual([1, 1]);
  });
});
