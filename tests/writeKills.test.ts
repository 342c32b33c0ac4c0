import { writeKills } from './campaigns/writeKills';

// A small sample; `npm run soak -- write-kills` is the whole.
describe('database and subgraphs killed in the middle of writes', () => {
  it('lose nothing that was acknowledged and do nothing twice', async () => {
    const report = await writeKills({ kills: 2, seed: 7 });

    expect(report.broken).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(10);
  }, 120_000);
});
