import { pauseMs, statusAfter, type AttemptOutcome } from './delivery';

const claimedAt = new Date('2026-11-21T10:00:00Z');
const HOUR_MS = 60 * 60_000;
const firstTried = (hoursAgo: number | null) =>
  hoursAgo === null ? null : new Date(claimedAt.getTime() - hoursAgo * HOUR_MS);

describe('statusAfter', () => {
  it.each<{ outcome: AttemptOutcome; hoursAgo: number | null; status: string }>([
    { outcome: 'ACCEPTED', hoursAgo: null, status: 'SENT' },
    { outcome: 'ACCEPTED', hoursAgo: 30, status: 'SENT' },
    { outcome: 'REFUSED', hoursAgo: null, status: 'FAILED' },
    { outcome: 'OVERDUE', hoursAgo: null, status: 'FAILED' },
    { outcome: 'DEFERRED', hoursAgo: null, status: 'RETRYING' },
    { outcome: 'DEFERRED', hoursAgo: 23.9, status: 'RETRYING' },
    { outcome: 'DEFERRED', hoursAgo: 24, status: 'FAILED' },
    { outcome: 'UNREACHABLE', hoursAgo: 23.9, status: 'RETRYING' },
    { outcome: 'UNREACHABLE', hoursAgo: 24, status: 'FAILED' },
    { outcome: 'UNCERTAIN', hoursAgo: 24, status: 'FAILED' },
    { outcome: 'NOT_WRITTEN', hoursAgo: null, status: 'RETRYING' },
  ])('is $status when an attempt $hoursAgo hours after the first ends as $outcome', ({ outcome, hoursAgo, status }) => {
    expect(statusAfter({ firstAttemptAt: firstTried(hoursAgo), claimedAt }, { outcome })).toBe(status);
  });
});

describe('pauseMs', () => {
  const longest = () => 0;
  const shortest = () => 1;
  const pauses = (outcome: AttemptOutcome, attempts: number[]) =>
    attempts.map((attempt) => pauseMs(outcome, attempt, longest) / 1_000);

  it('doubles up to a bound that depends on what went wrong', () => {
    expect(pauses('DEFERRED', [1, 2, 3, 7, 8, 500])).toEqual([30, 60, 120, 1_920, 3_600, 3_600]);
    expect(pauses('UNREACHABLE', [1, 2, 3, 4, 5, 500])).toEqual([1, 2, 4, 8, 15, 15]);
    expect(pauses('UNCERTAIN', [1, 2, 6, 7, 500])).toEqual([300, 600, 9_600, 14_400, 14_400]);
  });

  it('is by chance up to half of it shorter', () => {
    expect(pauseMs('DEFERRED', 1, shortest)).toBe(15_000);
    expect(pauseMs('DEFERRED', 1, () => 0.5)).toBe(22_500);
  });
});
