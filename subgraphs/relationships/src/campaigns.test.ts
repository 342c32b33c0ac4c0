import { useTestDatabase } from '@twotier/testkit';
import { randomCommands, relationshipRaces } from './testing';

// Small samples; `npm run soak -- relationship-races` and `relationship-commands` are the whole.
describe('relationships under pressure', () => {
  useTestDatabase();

  it('loses nothing and does nothing twice in races', async () => {
    expect(await relationshipRaces({ size: 8 })).toEqual({ races: 24, broken: [] });
  }, 60_000);

  it('derives what its edges say after random commands, some of them at once (seed 20261125)', async () => {
    await randomCommands({ size: 15, seed: 20_261_125 });
  }, 60_000);
});
