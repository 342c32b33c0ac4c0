import { boundedPage, boundedTotal, mostExamined, type Examined } from './boundedPage';
import type { OpenedPage } from './pages';

const keyset = { field: 'nameKey', tie: '_id', ascending: true };
const SIZE = 2;
const MOST = mostExamined({ size: SIZE } as OpenedPage);

/** A list of so many entries, of which every nth belongs to it, read as a database would. */
const aList = (entries: number, isIn: (index: number) => boolean) => {
  const limits: number[] = [];
  const all = Array.from({ length: entries }, (_, index) => String(index).padStart(3, '0'));
  const read = async ([first]: object[], limit: number): Promise<Examined<string>[]> => {
    limits.push(limit);
    const bounds = JSON.stringify(first);
    const from = /"_id":{"\$gt":"(\d+)"}/.exec(bounds)?.[1];
    const before = /"_id":{"\$lt":"(\d+)"}/.exec(bounds)?.[1];
    const order = backward(bounds) ? all.toReversed() : all;
    return order
      .filter((id) => (from === undefined || id > from) && (before === undefined || id < before))
      .slice(0, limit)
      .map((id) => ({ at: [id, id], ...(isIn(Number(id)) && { row: id }) }));
  };
  let isBackward = false;
  const backward = (bounds: string) => isBackward || bounds.includes('$lt');
  const page = (given: Partial<OpenedPage> = {}) => {
    isBackward = given.direction === 'backward';
    return boundedPage(
      { interval: { owner: 'o' }, keyset, fits: true },
      { size: SIZE, direction: 'forward', cursor: null, position: null, ...given },
      read,
    );
  };
  return { limits, page };
};

const from = (id: string, direction: OpenedPage['direction'] = 'forward') => ({
  direction,
  cursor: 'c',
  position: [id, id] as const,
});

describe('a bounded page', () => {
  it('of a dense list is read at once', async () => {
    const { limits, page } = aList(1_000, (index) => index % 2 === 0);
    expect(await page()).toEqual({ rows: ['000', '002'], hasNextPage: true, hasPreviousPage: false });
    expect(limits).toEqual([5]);
  });

  it('looks further where little belongs to the list, and never beyond its bound', async () => {
    const { limits, page } = aList(1_000, (index) => index === 20);
    expect(await page()).toEqual({
      rows: ['020'],
      hasNextPage: true,
      hasPreviousPage: false,
      endsAt: ['026', '026'],
    });
    expect([limits, MOST]).toEqual([[5, 8, 15], 28]);
  });

  it('may be empty and yet say where to go on, in both directions', async () => {
    const { page } = aList(100, () => false);
    expect(await page(from('010'))).toEqual({
      rows: [],
      hasNextPage: true,
      hasPreviousPage: true,
      startsAt: ['037', '037'],
      endsAt: ['037', '037'],
    });
    expect(await page(from('090', 'backward'))).toEqual({
      rows: [],
      hasNextPage: true,
      hasPreviousPage: true,
      startsAt: ['063', '063'],
      endsAt: ['063', '063'],
    });
  });

  it.each([
    { entries: MOST - 1, goesOn: false },
    { entries: MOST, goesOn: true },
  ])('ends with its list, and not before: $entries', async ({ entries, goesOn }) => {
    const { page } = aList(entries, () => false);
    expect((await page()).hasNextPage).toBe(goesOn);
  });

  it.each([
    [{}, 25, 488],
    [{ keysEach: 2 }, 25, 244],
    [{ intervals: 45 }, 25, 356],
    [{ intervals: 60 }, 5, 11],
    [{}, 1, 8],
  ])('costs 20 keys for each entry, whatever it takes to look at one: %j, page of %i', (cost, size, most) => {
    expect(mostExamined({ size } as OpenedPage, cost)).toBe(most);
  });

  it.each(['forward', 'backward'] as const)('leads %s through all of a list, whatever its pages hold', async (way) => {
    for (const nth of [1, 2, 3, 7, 29, 61]) {
      const { page } = aList(150, (index) => index % nth === 0);
      const seen: string[] = [];
      let at: OpenedPage['position'] = null;
      for (;;) {
        const given: Partial<OpenedPage> = at ? from(at[1], way) : { direction: way };
        const { rows, startsAt, endsAt, hasNextPage, hasPreviousPage } = await page(given);
        seen.push(...(way === 'forward' ? rows : rows.toReversed()));
        if (way === 'forward' ? !hasNextPage : !hasPreviousPage) break;
        const row = way === 'forward' ? rows.at(-1) : rows.at(0);
        at = (way === 'forward' ? endsAt : startsAt) ?? [row as string, row as string];
      }
      const all = Array.from({ length: 150 }, (_, index) => index).filter((index) => index % nth === 0);
      expect(seen.map(Number)).toEqual(way === 'forward' ? all : all.toReversed());
    }
  });
});

describe('the total of a bounded list', () => {
  it.each([
    [undefined, { count: 0, isExact: true }],
    [
      { counted: 3, examined: 1_000 },
      { count: 3, isExact: true },
    ],
    [
      { counted: 3, examined: 1_001 },
      { count: 3, isExact: false },
    ],
    [
      { counted: 1_001, examined: 1_001 },
      { count: 1_000, isExact: false },
    ],
  ])('of %j', (counts, total) => {
    expect(boundedTotal(counts)).toEqual(total);
  });
});
