import { eventKills } from './testing/eventKills';

// A small sample; `npm run soak -- event-kills` is the whole.
describe('consumers and the server killed amid the work', () => {
  it('do every announced event once and in order', async () => {
    const report = await eventKills({ kills: 2, seed: 13 });

    expect(report.killed).toEqual({ consumers: 1, mongods: 1 });
    expect(report.handled).toBeGreaterThanOrEqual(report.acknowledged);
    expect(report.acknowledged).toBeGreaterThan(0);
  }, 60_000);
});
