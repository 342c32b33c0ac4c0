import { useTestDatabase } from '@twotier/testkit';
import { forcedPairs, growth, randomCommands, relationshipRaces, renames } from './testing';

// Small samples; `npm run soak -- relationship-races`, `relationship-commands` and `rename` are the whole.
describe('relationships under pressure', () => {
  useTestDatabase();

  it('loses nothing and does nothing twice in races', async () => {
    expect(await relationshipRaces({ size: 5 })).toEqual({ races: 15, broken: [] });
  }, 60_000);

  it('loses nothing where two writes to one customer are made to meet (R17, R25)', async () => {
    expect(await forcedPairs({ size: 8 })).toEqual({ pairs: 8, wrong: [] });
  }, 60_000);

  it('would lose it without the row that both write', async () => {
    expect((await forcedPairs({ size: 4, withoutLock: true })).wrong).toHaveLength(4);
  }, 60_000);

  it('derives what its edges say after random commands, some of them at once (seed 20261125)', async () => {
    await randomCommands({ size: 10, seed: 20_261_125 });
  }, 60_000);

  it('shows a change of a provider on hundreds of partnerships while others open more of them', async () => {
    const { reports, broken } = await renames({ size: 200 });
    expect(broken).toEqual([]);
    expect(reports.map(({ change }) => change)).toEqual([
      'nothing',
      'rename of the provider',
      'suspension of the provider',
      'its restoration',
      'rename of a customer with 5 partners',
    ]);
  }, 60_000);

  it('reads no more of a larger world (seed 7)', async () => {
    const [small, large] = await growth({ sizes: [1_000, 4_000], seed: 7 });
    expect(small).toMatchObject({ commands: 2, docsExamined: 26 + 25 * 25 });
    expect(large).toMatchObject({ commands: 2, docsExamined: 26 + 25 * 25, keysExamined: small?.keysExamined });
  }, 60_000);
});
