import type { Total } from '@twotier/subgraph-kit';

/** What is counted: `customers` of a partner, `partnerships` that last of a partner, `shared` customers of a pair. */
export type CounterId = `customers:${string}` | `partnerships:${string}` | `shared:${string}:${string}`;

export const customersOf = (partnerId: string): CounterId => `customers:${partnerId}`;
export const partnershipsOf = (partnerId: string): CounterId => `partnerships:${partnerId}`;
export const sharedOf = ({ resellerId, providerId }: { resellerId: string; providerId: string }): CounterId =>
  `shared:${resellerId}:${providerId}`;

/** By how much a figure changes. */
export interface CounterChange {
  counterId: CounterId;
  by: number;
}

const NARROWS_NOTHING = ['order', 'page'];

/**
 * Whether nothing narrows a list: a figure is of a whole one. Whatever of it is not null narrows it, except for what is named
 * here, so that a new filter is none that a figure forgets.
 */
export const isWhole = <List extends object>(list: List, ...owner: readonly (keyof List & string)[]): boolean =>
  Object.entries(list).every(([key, value]) => value == null || [...NARROWS_NOTHING, ...owner].includes(key));

/** The figure, or a count to the cap where the figure has too many rows to be read: it would not say "at least" then. */
export async function exactOrCounted(figure: Promise<Total>, counted: () => Promise<Total> | Total): Promise<Total> {
  const total = await figure;
  return total.isExact ? total : counted();
}
