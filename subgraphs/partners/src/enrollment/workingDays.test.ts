import { workingDaysAfter } from './workingDays';

describe('workingDaysAfter', () => {
  it.each([
    ['a Monday', '2026-11-23T09:30:00Z', '2026-11-30T09:30:00.000Z'],
    ['a Friday', '2026-11-27T09:30:00Z', '2026-12-04T09:30:00.000Z'],
    ['a Saturday', '2026-11-28T09:30:00Z', '2026-12-04T09:30:00.000Z'],
  ])('counts five working days from %s', (_day, start, end) => {
    expect(workingDaysAfter(new Date(start), 5).toISOString()).toBe(end);
  });
});
