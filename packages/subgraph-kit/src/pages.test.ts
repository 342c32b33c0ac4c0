import { cappedTotal, cutPage, keysetAfter, keysetSort, pageRequest, positionOf, valueOfPosition } from './pages';

const byName = { field: 'nameKey', tie: 'customerId', ascending: true };
const byAge = { field: 'since', tie: 'customerId', ascending: false };

describe('pageRequest', () => {
  it.each([
    [{}, { size: 20, direction: 'forward', cursor: null }],
    [{ first: 1 }, { size: 1, direction: 'forward', cursor: null }],
    [
      { first: 100, after: 'c' },
      { size: 100, direction: 'forward', cursor: 'c' },
    ],
    [{ last: 5 }, { size: 5, direction: 'backward', cursor: null }],
    [{ before: 'c' }, { size: 20, direction: 'backward', cursor: 'c' }],
    [
      { first: null, last: 2 },
      { size: 2, direction: 'backward', cursor: null },
    ],
  ])('reads %j', (args, request) => {
    expect(pageRequest(args)).toEqual(request);
  });

  it.each([
    [{ first: 0 }, 'first is 0'],
    [{ first: 101 }, 'first is 101'],
    [{ last: -1 }, 'last is -1'],
    [{ first: 1, last: 1 }, 'not both directions'],
    [{ first: 1, before: 'c' }, 'not both directions'],
    [{ after: 'c', before: 'c' }, 'not both directions'],
  ])('refuses %j', (args, message) => {
    expect(() => pageRequest(args)).toThrow(message);
  });
});

describe('cutPage', () => {
  it.each([
    {
      direction: 'forward',
      cursor: null,
      read: [1, 2, 3],
      page: { rows: [1, 2], hasNextPage: true, hasPreviousPage: false },
    },
    {
      direction: 'forward',
      cursor: 'c',
      read: [1, 2],
      page: { rows: [1, 2], hasNextPage: false, hasPreviousPage: true },
    },
    {
      direction: 'backward',
      cursor: null,
      read: [3, 2, 1],
      page: { rows: [2, 3], hasNextPage: false, hasPreviousPage: true },
    },
    { direction: 'backward', cursor: 'c', read: [3], page: { rows: [3], hasNextPage: true, hasPreviousPage: false } },
    { direction: 'forward', cursor: null, read: [], page: { rows: [], hasNextPage: false, hasPreviousPage: false } },
  ] as const)('makes a page of what was read $direction from $cursor', ({ page, ...given }) => {
    expect(cutPage([...given.read], { size: 2, direction: given.direction, cursor: given.cursor })).toEqual(page);
  });
});

describe('a keyset', () => {
  const forward = { size: 2, direction: 'forward', cursor: null } as const;
  const backward = { ...forward, direction: 'backward' } as const;

  it('goes on after a position, ties by id, in either direction', () => {
    expect(keysetSort(byName, forward)).toEqual({ nameKey: 1, customerId: 1 });
    expect(keysetSort(byName, backward)).toEqual({ nameKey: -1, customerId: -1 });
    expect(keysetSort(byAge, forward)).toEqual({ since: -1, customerId: -1 });
    expect(keysetAfter(byName, forward, ['zoe', 'cus_1'])).toEqual({
      nameKey: { $gte: 'zoe' },
      $or: [{ nameKey: { $gt: 'zoe' } }, { customerId: { $gt: 'cus_1' } }],
    });
    expect(keysetAfter(byAge, forward, [new Date(5), 'cus_1'])).toEqual({
      since: { $lte: new Date(5) },
      $or: [{ since: { $lt: new Date(5) } }, { customerId: { $lt: 'cus_1' } }],
    });
  });

  it('carries instants through a cursor as milliseconds', () => {
    expect(valueOfPosition(positionOf(new Date(5), 'cus_1'))).toEqual([new Date(5), 'cus_1']);
    expect(valueOfPosition(positionOf('zoe', 'cus_1'))).toEqual(['zoe', 'cus_1']);
  });
});

describe('cappedTotal', () => {
  it.each([
    [0, { count: 0, isExact: true }],
    [1_000, { count: 1_000, isExact: true }],
    [1_001, { count: 1_000, isExact: false }],
  ])('of %i', (counted, total) => {
    expect(cappedTotal(counted)).toEqual(total);
  });
});
