const DAY_MS = 24 * 60 * 60 * 1_000;
const isWeekend = (date: Date) => [0, 6].includes(date.getUTCDay());

/** How long reviewers take once the primary contact has confirmed. */
export const REVIEW_WORKING_DAYS = 5;

/** So many working days later, Saturdays and Sundays not counted, at the same time of day (UTC). */
export function workingDaysAfter(start: Date, days: number): Date {
  let date = start;
  for (let left = days; left > 0;) {
    date = new Date(date.getTime() + DAY_MS);
    if (!isWeekend(date)) left -= 1;
  }
  return date;
}
