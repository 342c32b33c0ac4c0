import { transact } from '@twotier/mongo';
import { system } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { historyStore } from './history.store';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
type Values = Record<string, unknown> | null;

/** What became of what, on which day. */
const changed = (subject: string, on: number, [before, after]: [Values, Values]) =>
  transact(() =>
    historyStore.append(system('test'), { subject, what: 'it.changed', parties: [], at: day(on), before, after }),
  );

describe('what stood at an instant', () => {
  useTestDatabase();

  beforeEach(async () => {
    await changed('pts_1', 1, [null, { status: 'ACTIVE', grants: ['A', 'B'] }]);
    await changed('pts_1', 3, [{ status: 'ACTIVE' }, { status: 'SUSPENDED' }]);
    await changed('pts_1', 5, [{ grants: ['A', 'B'] }, { grants: ['A'] }]);
    await changed('pts_1', 7, [{ status: 'SUSPENDED' }, { status: 'ENDED' }]);
    await changed('pts_2', 4, [{ status: 'ACTIVE' }, { status: 'ENDED' }]);
    await changed('pts_3', 2, [null, { status: 'ACTIVE' }]);
  });
  const before = async (on: number) =>
    Object.fromEntries(await historyStore.valuesBefore(['pts_1', 'pts_2', 'pts_never'], day(on)));

  it('is what the first change of each field after it found', async () => {
    expect(await before(2)).toEqual({
      pts_1: { status: 'ACTIVE', grants: ['A', 'B'] },
      pts_2: { status: 'ACTIVE' },
    });
    expect(await before(4)).toEqual({ pts_1: { status: 'SUSPENDED', grants: ['A', 'B'] } });
    expect(await before(6)).toEqual({ pts_1: { status: 'SUSPENDED' } });
  });

  it('counts a change as done at its own instant', async () => {
    expect(await before(3)).toEqual({
      pts_1: { status: 'SUSPENDED', grants: ['A', 'B'] },
      pts_2: { status: 'ACTIVE' },
    });
    expect(await before(7)).toEqual({});
  });

  it('says nothing of what only began', async () => {
    expect(Object.fromEntries(await historyStore.valuesBefore(['pts_3'], day(1)))).toEqual({ pts_3: {} });
  });

  it('costs one command for all, by the index, and none for nothing', async () => {
    const counted = await countQueries([mongoose.connection.name], () => before(2));
    expect(counted).toMatchObject({ commands: 1, docsExamined: 4 });
    const none = await countQueries([mongoose.connection.name], () => historyStore.valuesBefore([], day(2)));
    expect(none.commands).toBe(0);
  });
});
