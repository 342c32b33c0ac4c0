import type { OpenedPage } from '@twotier/subgraph-kit';
import fc from 'fast-check';
import type { Partnership } from '../partnership/partnership';
import { placeOf, type CustomerPlace } from './commonCustomer';
import { commonPageOf, keysPerPartnership, stepOf } from './commonPageOf';

// Equal ones, and two that stand in another order by UTF-16 than by code points.
const KEYS = ['a', 'a', 'b', '吉𠮷', '吉\uFFFD'];

interface Drawn {
  order: 'NAME' | 'NAME_REVERSED' | 'NEWEST' | 'OLDEST';
  direction: 'forward' | 'backward';
  size: number;
  partnerships: number;
  atLeast: number;
  /** Of each customer: which key it has, and which partnerships share it. */
  customers: { key: number; through: boolean[] }[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  order: fc.constantFrom<Drawn['order'][]>('NAME', 'NAME_REVERSED', 'NEWEST', 'OLDEST'),
  direction: fc.constantFrom<Drawn['direction'][]>('forward', 'backward'),
  size: fc.constantFrom(1, 1, 2, 3, 5),
  partnerships: fc.integer({ min: 1, max: 6 }),
  atLeast: fc.constantFrom(1, 2, 3, 4),
  customers: fc.array(
    fc.record({
      key: fc.nat(KEYS.length - 1),
      through: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    }),
    { maxLength: 80, size: 'max' },
  ),
});

const ask = ({ order, direction, size, partnerships, atLeast }: Drawn, cursor: string | null) => {
  const page: OpenedPage = { size, direction, cursor, position: null };
  return {
    partnershipIds: Array.from({ length: partnerships }, (_, index) => `pts_${index}`),
    atLeast: Math.min(atLeast, partnerships),
    selection: { searchKey: null, countryCodes: null, since: null, order, page },
  };
};

/** The customers of each partnership in reading direction, as an index has them. */
function indexOf(given: Drawn) {
  const isByName = given.order.startsWith('NAME');
  const bytes = (text: string) => Buffer.from(text);
  const places = given.customers.map(({ key, through }, index) => ({
    key: isByName ? (KEYS[key] as string) : new Date(key),
    customerId: `cus_${index}`,
    through: through.slice(0, given.partnerships),
  }));
  const byKey = (one: CustomerPlace, other: CustomerPlace) =>
    isByName
      ? Buffer.compare(bytes(one.key as string), bytes(other.key as string))
      : Number(one.key) - Number(other.key);
  const step = stepOf(ask(given, null).selection);
  return places.sort(
    (one, other) => step * (byKey(one, other) || Buffer.compare(bytes(one.customerId), bytes(other.customerId))),
  );
}

/** Follows all pages; tells the customers with their partnerships, in reading direction. */
function walk(given: Drawn) {
  const index = indexOf(given);
  const seen: { customerId: string; through: string[] }[] = [];
  let from = 0;
  for (let cursor: string | null = null; ;) {
    const asked = ask(given, cursor);
    const read = asked.partnershipIds.map((id, at) => ({
      partnership: { id } as Partnership,
      rows: index
        .slice(from)
        .filter(({ through }) => through[at])
        .slice(0, keysPerPartnership(asked)),
    }));
    const page = commonPageOf(asked, read);
    const rows = given.direction === 'forward' ? page.rows : [...page.rows].reverse();
    seen.push(...rows.map(({ customerId, through }) => ({ customerId, through: through.map(({ id }) => id) })));
    const end = given.direction === 'forward' ? page.endsAt : page.startsAt;
    expect(given.direction === 'forward' ? page.hasNextPage : page.hasPreviousPage).toBe(end !== undefined);
    expect(rows.length <= given.size).toBe(true);
    // Only the overlap hands out a shorter page that is not the last, and one that has nothing.
    if (asked.atLeast === 1 && end) expect(rows).toHaveLength(given.size);
    if (asked.atLeast === 1 && cursor !== null) expect(rows).not.toEqual([]);
    if (!end) return seen;
    from = index.findIndex(({ customerId }) => customerId === end[1]) + 1;
    expect(end).toEqual(placeOf(index[from - 1] as CustomerPlace));
    cursor = end[1];
  }
}

describe('a page across partnerships', () => {
  it('goes on until each customer has come once, with all its partnerships (seed 20261125)', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const expected = indexOf(given)
          .map(({ customerId, through }) => ({
            customerId,
            through: through.flatMap((shares, at) => (shares ? [`pts_${at}`] : [])),
          }))
          .filter(({ through }) => through.length >= Math.min(given.atLeast, given.partnerships));
        // Those of no partnership at all are in no index.
        expect(walk(given)).toEqual(expected.filter(({ through }) => through.length > 0));
      }),
      { numRuns: 150, seed: 20_261_125 },
    );
  });

  it('looks at 20 times the page at most for the overlap, and goes on from there', () => {
    const places = Array.from({ length: 50 }, (_, index) => ({
      key: String(index).padStart(2, '0'),
      customerId: `cus_${index}`,
    }));
    const asked = ask(
      { order: 'NAME', direction: 'forward', size: 1, partnerships: 50, atLeast: 2, customers: [] },
      null,
    );
    const read = asked.partnershipIds.map((id, at) => ({
      partnership: { id } as Partnership,
      rows: [places[at]] as CustomerPlace[],
    }));

    expect(commonPageOf(asked, read)).toEqual({
      rows: [],
      hasNextPage: true,
      hasPreviousPage: false,
      endsAt: ['19', 'cus_19'],
    });
  });

  it.each([
    { partnerships: 1, atLeast: 1, keys: 11 },
    { partnerships: 50, atLeast: 1, keys: 11 },
    { partnerships: 2, atLeast: 2, keys: 100 },
    { partnerships: 50, atLeast: 2, keys: 11 },
  ])('of 10 reads $keys keys of each of $partnerships, shared through $atLeast', ({ keys, ...given }) => {
    const asked = ask({ order: 'NAME', direction: 'forward', size: 10, customers: [], ...given }, null);
    expect(keysPerPartnership(asked)).toBe(keys);
  });
});
