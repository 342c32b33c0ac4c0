import { BadInput } from '@twotier/subgraph-kit';
import type { DateTimeRange } from './__generated__/schema';

/** From an instant on, and before another; null where it is open. */
export interface Span {
  start: Date | null;
  end: Date | null;
}

/** The span that is asked for; null for all of time. Throws INVALID_INPUT for one in which nothing can lie. */
export function spanOf(range: DateTimeRange | null | undefined): Span | null {
  const [start, end] = [range?.start ?? null, range?.end ?? null];
  if (start === null && end === null) return null;
  if (start !== null && end !== null && start >= end)
    throw new BadInput('since.start has to lie before since.end: nothing is between them.');
  return { start, end };
}

/** Within a span, as an interval of an index. */
export const withinSpan = ({ start, end }: Span) => ({
  ...(start !== null && { $gte: start }),
  ...(end !== null && { $lt: end }),
});

/** Whether a field lies within a span, as an expression of the database. */
export const fitsSpan = (field: string, { start, end }: Span) => ({
  $and: [...(start === null ? [] : [{ $gte: [field, start] }]), ...(end === null ? [] : [{ $lt: [field, end] }])],
});
