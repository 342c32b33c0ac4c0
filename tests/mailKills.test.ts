import { mailKills } from './campaigns/mailKills';

// A small sample; `npm run soak -- mail-kills` is the whole.
describe('notifications killed around the sending of mails', () => {
  it('loses no mail, and repeats one only where the crash fell between acceptance and record (R30)', async () => {
    const report = await mailKills({ kills: 5, seed: 3 });

    expect(report.broken).toEqual([]);
    expect(report.killed).toEqual({ claimed: 1, handingOver: 1, taken: 1, answered: 1, recorded: 1 });
    // At least those of the two crashes that fell in between.
    expect(report.repeated).toBeGreaterThanOrEqual(2);
  }, 60_000);
});
