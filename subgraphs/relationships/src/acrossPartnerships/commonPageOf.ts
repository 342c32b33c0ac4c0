import type { Page } from '@twotier/subgraph-kit';
import { placeOf, type CommonCustomerList } from './commonCustomer';
import { mergePartnerships, type MergedCustomer, type ReadPartnership } from './mergePartnerships';

/** How many customers are looked at for each one of a page where not every one belongs to the list. */
const EXAMINED_PER_ENTRY = 20;

type Asked = Pick<CommonCustomerList, 'partnershipIds' | 'atLeast' | 'selection'>;

/**
 * How many keys are read of each partnership. One page and one more are enough for a page of all. For the overlap the keys that
 * may be looked at are divided among the partnerships: the fewer they are, the farther each is read.
 */
export function keysPerPartnership({ partnershipIds, atLeast, selection: { page } }: Asked): number {
  const onePage = page.size + 1;
  return atLeast === 1
    ? onePage
    : Math.max(onePage, Math.floor((EXAMINED_PER_ENTRY * page.size) / partnershipIds.length));
}

/** Which way the keys go in reading direction. */
export const stepOf = ({ order, page: { direction } }: CommonCustomerList['selection']): 1 | -1 =>
  (order === 'NAME' || order === 'OLDEST') === (direction === 'forward') ? 1 : -1;

/**
 * Makes a page of what was read of each partnership. It is shorter than asked for where the reading has ended before the list
 * has: then its end is where that was.
 */
export function commonPageOf(asked: Asked, read: readonly ReadPartnership[]): Page<MergedCustomer> {
  const { atLeast, selection } = asked;
  const { size, direction, cursor } = selection.page;
  const { customers, isWhole } = mergePartnerships(read, { limit: keysPerPartnership(asked), step: stepOf(selection) });
  const examined = atLeast === 1 ? customers : customers.slice(0, EXAMINED_PER_ENTRY * size);
  const found = examined.filter(({ through }) => through.length >= atLeast);
  const isFull = found.length > size;
  const goesOn = isFull || !isWhole || examined.length < customers.length;
  const rows = found.slice(0, size);
  const last = isFull ? rows.at(-1) : examined.at(-1);
  const end = goesOn && last ? placeOf(last) : undefined;
  return direction === 'forward'
    ? { rows, hasNextPage: goesOn, hasPreviousPage: cursor !== null, ...(end && { endsAt: end }) }
    : { rows: rows.reverse(), hasNextPage: cursor !== null, hasPreviousPage: goesOn, ...(end && { startsAt: end }) };
}
