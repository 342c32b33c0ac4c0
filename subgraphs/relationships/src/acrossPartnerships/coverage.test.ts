import { coverageOf } from './coverage';

const from = new Date('2026-01-01T00:00:00Z');
const OLD = { since: new Date('2025-12-31T23:59:59Z') };
const YOUNG = { since: from };
const exactly = (count: number) => ({ count, isExact: true });
const figures = { customers: exactly(5), shared: exactly(3), recent: 1, from };

describe('coverageOf', () => {
  it.each([
    { case: 'an old one', partnership: OLD, given: {}, told: [5, 3, 2, 1, true] },
    { case: 'one that is not active (R15)', partnership: OLD, given: { recent: null }, told: [5, 0, 5, 0, true] },
    { case: 'a young one, whose customers are older', partnership: YOUNG, given: {}, told: [5, 3, 2, 3, true] },
    { case: 'a young one that is not active', partnership: YOUNG, given: { recent: null }, told: [5, 0, 5, 0, true] },
    { case: 'many', partnership: OLD, given: { recent: 1_001 }, told: [5, 3, 2, 1_000, false] },
    {
      case: 'many in a young one',
      partnership: YOUNG,
      given: { customers: exactly(9_000), shared: exactly(1_200) },
      told: [9_000, 1_200, 7_800, 1_000, false],
    },
    {
      case: 'a figure that is at least so large',
      partnership: OLD,
      given: { customers: { count: 5, isExact: false } },
      told: [5, 3, 2, 1, false],
    },
    { case: 'a figure that has moved on', partnership: OLD, given: { shared: exactly(6) }, told: [5, 6, 0, 1, true] },
  ])('tells of $case', ({ partnership, given, told }) => {
    const [customers, shared, missing, sharedInLast30Days, isExact] = told;
    expect(coverageOf(partnership, { ...figures, ...given })).toEqual({
      customers,
      shared,
      missing,
      sharedInLast30Days,
      isExact,
    });
  });
});
