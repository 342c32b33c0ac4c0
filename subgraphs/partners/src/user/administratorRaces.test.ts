import { useTestDatabase } from '@twotier/testkit';
import { administratorRaces } from '../testing';

// A small sample; `npm run soak -- administrator-races` is the whole.
describe('users under pressure (R8)', () => {
  useTestDatabase();

  it('end as if one of two had been first', async () => {
    expect(await administratorRaces({ size: 1 })).toEqual({ races: 21, broken: [] });
  }, 60_000);
});
