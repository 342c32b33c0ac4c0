import type { CursorBinding, CursorCodec, CursorPosition } from './cursor';
import { BadInput } from './errors';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;
/** Totals are counted up to here; beyond, they say so. */
export const TOTAL_CAP = 1_000;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageRequest {
  size: number;
  direction: 'forward' | 'backward';
  cursor: string | null;
}

/** Which page the arguments of a connection ask for. Throws INVALID_INPUT where they contradict each other. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) {
    throw new BadInput('Take first with after, or last with before, not both directions at once.');
  }
  const size = (backward ? last : first) ?? PAGE_DEFAULT;
  if (size < 1 || size > PAGE_MAX) {
    throw new BadInput(`${backward ? 'last' : 'first'} is ${size}; a page has 1 to ${PAGE_MAX} entries.`);
  }
  return { size, direction: backward ? 'backward' : 'forward', cursor: (backward ? before : after) ?? null };
}

/** A page request whose cursor has been opened. */
export interface OpenedPage extends PageRequest {
  position: CursorPosition | null;
}

/** Which page is asked for, and where in the list with this binding it begins. Throws INVALID_INPUT. */
export function openPage(args: PageArguments, cursors: CursorCodec, binding: CursorBinding): OpenedPage {
  const request = pageRequest(args);
  return { ...request, position: request.cursor === null ? null : cursors.decode(binding, request.cursor) };
}

export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Where the page begins and ends when that is not at its entries (`boundedPage`): from there a reader goes on. */
  startsAt?: CursorPosition;
  endsAt?: CursorPosition;
}

/** Makes a page of what was read: up to `size + 1` rows in reading direction, the last one only to know whether more follow. */
export function cutPage<Row>(read: readonly Row[], { size, direction, cursor }: PageRequest): Page<Row> {
  const rows = read.slice(0, size);
  const goesOn = read.length > size;
  return direction === 'forward'
    ? { rows, hasNextPage: goesOn, hasPreviousPage: cursor !== null }
    : { rows: rows.reverse(), hasNextPage: cursor !== null, hasPreviousPage: goesOn };
}

export interface Total {
  count: number;
  isExact: boolean;
}

/** @param counted the result of a count that stopped at `TOTAL_CAP + 1` */
export const cappedTotal = (counted: number): Total =>
  counted > TOTAL_CAP ? { count: TOTAL_CAP, isExact: false } : { count: counted, isExact: true };

export interface Keyset {
  /** The field the list is sorted by. */
  field: string;
  /** The field that breaks ties. */
  tie: string;
  ascending: boolean;
}

/** Reading direction of a list: 1 or -1 for `$sort`. */
const step = (ascending: boolean, { direction }: PageRequest): 1 | -1 =>
  ascending === (direction === 'forward') ? 1 : -1;

/** The `$sort` of a page. Both keys go the same way, so that one index serves both directions. */
export const keysetSort = ({ field, tie, ascending }: Keyset, request: PageRequest): Record<string, 1 | -1> => {
  const way = step(ascending, request);
  return { [field]: way, [tie]: way };
};

/**
 * What comes after a position, as one interval of an index on (field, tie).
 * @param value the position's sort value in the type of the field (a `Date` for instants)
 */
export function keysetAfter(
  { field, tie, ascending }: Keyset,
  request: PageRequest,
  [value, id]: readonly [string | Date, string],
) {
  const [orEqual, beyond] = step(ascending, request) === 1 ? ['$gte', '$gt'] : ['$lte', '$lt'];
  return { [field]: { [orEqual]: value }, $or: [{ [field]: { [beyond]: value } }, { [tie]: { [beyond]: id } }] };
}

/** Sort values of cursors are JSON: instants travel as milliseconds. */
export const positionOf = (value: string | Date, id: string): CursorPosition => [
  value instanceof Date ? value.getTime() : value,
  id,
];
export const valueOfPosition = ([value, id]: CursorPosition): readonly [string | Date, string] => [
  typeof value === 'number' ? new Date(value) : value,
  id,
];
