import type { Partnership } from '../partnership/partnership';
import type { CustomerPlace } from './commonCustomer';
import { compareText } from './compareText';

/** The first customers that one partnership shares, in reading direction. */
export interface ReadPartnership {
  partnership: Partnership;
  rows: CustomerPlace[];
}

/** A customer, and all the partnerships through which it is shared. */
export interface MergedCustomer extends CustomerPlace {
  through: Partnership[];
}

const compareKey = (one: string | Date, other: string | Date): number =>
  one instanceof Date || other instanceof Date ? Number(one) - Number(other) : compareText(one, other);

const comparePlace = (one: CustomerPlace, other: CustomerPlace): number =>
  compareKey(one.key, other.key) || compareText(one.customerId, other.customerId);

/**
 * Merges what was read of each partnership. A customer stands at the same place in the list of every partnership that shares
 * it; so up to where the first of the lists was cut, every customer is there, once, and with all its partnerships.
 *
 * @param limit how many were read of each; of one with fewer there are no more
 * @returns those customers in reading direction, and whether they are all there are
 */
export function mergePartnerships(
  read: readonly ReadPartnership[],
  { limit, step }: { limit: number; step: 1 | -1 },
): { customers: MergedCustomer[]; isWhole: boolean } {
  const inOrder = (one: CustomerPlace, other: CustomerPlace) => step * comparePlace(one, other);
  const cuts = read.filter(({ rows }) => rows.length >= limit).map(({ rows }) => rows.at(-1) as CustomerPlace);
  const [horizon] = cuts.sort(inOrder);
  const merged = new Map<string, MergedCustomer>();
  for (const { partnership, rows } of read) {
    for (const { key, customerId } of rows) {
      if (horizon && inOrder({ key, customerId }, horizon) > 0) break;
      const known = merged.get(customerId);
      if (known) known.through.push(partnership);
      else merged.set(customerId, { key, customerId, through: [partnership] });
    }
  }
  return { customers: [...merged.values()].sort(inOrder), isWhole: horizon === undefined };
}
