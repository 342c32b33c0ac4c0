import { commonTotalOf } from './commonTotalOf';

const OF_TWO = [
  ['cus_a', 'cus_b'],
  ['cus_b', 'cus_c', 'cus_d'],
];

describe('commonTotalOf', () => {
  it.each([
    { case: 'all of them', given: { atLeast: 1, limit: 4, figures: [2, 3] }, total: { count: 4, isExact: true } },
    { case: 'the overlap', given: { atLeast: 2, limit: 4, figures: [] }, total: { count: 1, isExact: true } },
    {
      case: 'those met, where one partnership goes on',
      given: { atLeast: 1, limit: 3, figures: [2, 3] },
      total: { count: 4, isExact: false },
    },
    {
      case: 'those of the largest, where that is more',
      given: { atLeast: 1, limit: 3, figures: [2, 900] },
      total: { count: 900, isExact: false },
    },
  ])('counts $case', ({ given, total }) => {
    expect(commonTotalOf(OF_TWO, given)).toEqual(total);
  });
});
