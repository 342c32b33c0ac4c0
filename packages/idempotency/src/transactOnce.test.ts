import { forbidden } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { model, Schema } from 'mongoose';
import { whyNotAKey } from './idempotencyKey';
import { IdempotencyRecordModel } from './idempotencyRecord.model';
import { transactOnce } from './transactOnce';

const Effect = model(
  'Effect',
  new Schema({ _id: String }, { collection: 'effects', autoIndex: false, versionKey: false }),
);

const once = (given: { key?: string; input?: object; scope?: string[] } = {}, id = `effect_${Math.random()}`) =>
  transactOnce(
    { scope: ['usr_ada', 'addUser'], key: 'k1', input: { name: 'Ada', at: { b: 1, a: 2 } }, ...given },
    async () => {
      await Effect.create([{ _id: id }]);
      return { id, at: new Date('2026-11-25T09:00:00Z') };
    },
  );

describe('transactOnce', () => {
  useTestDatabase();

  it('gives the first result again and has one effect (R35)', async () => {
    const first = await once();

    expect(await once({ input: { at: { a: 2, b: 1 }, name: 'Ada' } })).toEqual(first);
    expect(await Effect.countDocuments()).toBe(1);
  });

  it('refuses the same key with other input, and changes nothing (R35)', async () => {
    await once();

    expect(await once({ input: { name: 'Grace' } })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await Effect.countDocuments()).toBe(1);
  });

  it.each([{ key: 'k2' }, { scope: ['usr_grace', 'addUser'] }, { scope: ['usr_ada', 'invite'] }])(
    'takes %j for another request',
    async (given) => {
      await once();
      await once(given);

      expect(await Effect.countDocuments()).toBe(2);
    },
  );

  it('has one effect when twenty send the same at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => once()));

    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await Effect.countDocuments()).toBe(1);
  });

  it('remembers no refusal and no fault: the same key may be tried again (R35)', async () => {
    const call = { scope: ['usr_ada', 'addUser'], key: 'k1', input: {} };

    expect(await transactOnce(call, async () => forbidden(['GLOBAL_ADMIN']))).toMatchObject({ code: 'FORBIDDEN' });
    await expect(transactOnce(call, () => Promise.reject(new Error('the disk is full')))).rejects.toThrow('disk');
    expect(await IdempotencyRecordModel.countDocuments()).toBe(0);
    expect(await once({ input: {} })).toMatchObject({ id: expect.stringMatching(/^effect/) as string });
  });
});

describe('whyNotAKey', () => {
  it.each(['', ' ', 'a b', 'ü', 'x'.repeat(256), 'a\n'])('refuses %j', (key) => {
    expect(whyNotAKey(key)).toMatchObject([{ path: 'idempotencyKey' }]);
  });

  it.each(['k', '0b9f6c1e-7d51-4a0e-9c5e-3a1f4f9f2b11', 'x'.repeat(255)])('takes %j', (key) => {
    expect(whyNotAKey(key)).toEqual([]);
  });
});
