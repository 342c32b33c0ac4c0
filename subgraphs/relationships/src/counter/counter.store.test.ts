import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { looseRows, rowsOf } from '../testing/figures';
import { anonymousContext } from '../testing/viewers';
import { deps } from '../testing/world';
import { customersOf, partnershipsOf, sharedOf } from './counter';

const contoso = customersOf('prv_contoso');
const pairs = Array.from({ length: 25 }, (_, at) => sharedOf({ resellerId: 'rsl_fabrikam', providerId: `prv_${at}` }));
const times = (length: number, n: number) => Array<number>(length).fill(n);

const { counters } = deps.stores;
const figureOf = async (id: typeof contoso, mostRows?: number) => (await counters.figures([id], mostRows)).get(id);
const change = (by: number) => deps.transact(() => counters.change([{ counterId: contoso, by }]));
const fold = () => deps.transact(() => counters.fold());

describe('counters', () => {
  useTestDatabase();

  it('add up to a figure that a writer reads back at once', async () => {
    expect(await figureOf(contoso)).toEqual({ count: 0, isExact: true });
    for (const by of [1, 1, -1, 1]) await change(by);
    expect(await figureOf(contoso)).toEqual({ count: 2, isExact: true });
  });

  it('change with the transaction or not at all', async () => {
    const broken = deps.transact(async () => {
      await counters.change([{ counterId: contoso, by: 1 }]);
      throw new Error('broken');
    });

    await expect(broken).rejects.toThrow('broken');
    expect(await rowsOf(contoso)).toEqual([]);
  });

  it('are exact as long as their rows are few enough to be read, and say so', async () => {
    await looseRows(contoso, times(1_000, 1));
    expect(await figureOf(contoso)).toEqual({ count: 1_000, isExact: true });
    for (const by of [1, 1]) await change(by);
    expect(await figureOf(contoso)).toEqual({ count: 1_001, isExact: false });
  });

  it('are exact above every cap once they are folded', async () => {
    await looseRows(contoso, [...times(2_500, 1), ...times(300, -1)]);

    const folded = [await fold(), await fold(), await fold(), await fold()];

    expect(folded).toEqual([
      { rows: 1_000, isMore: true },
      { rows: 1_000, isMore: true },
      { rows: 800, isMore: false },
      { rows: 0, isMore: false },
    ]);
    expect(await rowsOf(contoso)).toEqual([2_200]);
    expect(await figureOf(contoso)).toEqual({ count: 2_200, isExact: true });
  });

  it('go on from a folded row', async () => {
    await change(1);
    await fold();
    await change(1);
    await change(1);
    expect(await rowsOf(contoso)).toEqual([1, 1, 1]);
    await fold();
    expect(await rowsOf(contoso)).toEqual([3]);
  });

  it('that are folded twice at once are folded once', async () => {
    await looseRows(contoso, times(50, 1));
    await Promise.all([fold(), fold(), fold(), fold()]);
    expect(await rowsOf(contoso)).toEqual([50]);
  });

  it('share what may be read: where it ends, what was not read is not exact', async () => {
    const [low, middle, high] = [customersOf('prv_a'), customersOf('prv_b'), customersOf('prv_c')] as const;
    await looseRows(high, times(2, 1));
    await looseRows(middle, times(3, 1));
    await looseRows(low, times(2, 1));

    expect(await counters.figures([low, middle, high], 1)).toEqual(
      new Map([
        [low, { count: 0, isExact: false }],
        [middle, { count: 2, isExact: false }],
        [high, { count: 2, isExact: true }],
      ]),
    );
  });

  it("are folded as nobody's query", async () => {
    await looseRows(contoso, [1, 1]);
    const counted = await countQueries([mongoose.connection.name], fold);
    expect(counted.byCommand).toEqual([]);
  });

  it('of a response cost one command and no document', async () => {
    for (const pair of pairs) await looseRows(pair, [3, 4]);
    const { loaders } = anonymousContext();
    const ids = [...pairs, partnershipsOf('rsl_fabrikam')];

    const counted = await countQueries([mongoose.connection.name], async () => {
      const totals = await Promise.all(ids.map((id) => loaders.counterById.load(id)));
      expect(totals).toEqual([...times(25, 7), 0].map((count) => ({ count, isExact: true })));
    });

    // A key more for each figure, to see where it ends.
    expect(counted).toMatchObject({ commands: 1, docsExamined: 0 });
    expect(counted.keysExamined).toBeLessThanOrEqual(50 + 26 + 1);
  });

  it('are read of one snapshot: none is seen while its rows are away', async () => {
    // So many keys that the scan pauses: between two looks of it, all rows may have been folded.
    const filler = customersOf('prv_zzz');
    await looseRows(filler, times(3_000, 1));
    const folding = { isOver: false };
    await looseRows(contoso, times(2_000, 1));
    const seen = new Set<number>();

    const folds = (async () => {
      while ((await fold()).isMore);
      folding.isOver = true;
    })();
    while (!folding.isOver) {
      const figures = await counters.figures([contoso, filler], 4_000);
      seen.add((figures.get(contoso)?.count ?? 0) + (figures.get(filler)?.count ?? 0));
    }
    await folds;

    expect([...seen]).toEqual([5_000]);
  });
});
