import type { Total } from '@twotier/subgraph-kit';

/**
 * How many customers there are at least. Exact when each partnership was looked at to its end; otherwise those met, or those of
 * the partnership that shares the most where that is known.
 *
 * @param looked the customers of each partnership, at most `limit`
 * @param figures how many each of the partnerships shares; empty where only a part of them belongs to the list
 */
export function commonTotalOf(
  looked: readonly string[][],
  { atLeast, limit, figures }: { atLeast: number; limit: number; figures: readonly number[] },
): Total {
  const times = new Map<string, number>();
  for (const customerId of looked.flat()) times.set(customerId, (times.get(customerId) ?? 0) + 1);
  const met = [...times.values()].filter((count) => count >= atLeast).length;
  const isExact = looked.every(({ length }) => length < limit);
  return isExact ? { count: met, isExact } : { count: Math.max(met, ...figures), isExact };
}
