import fc from 'fast-check';
import type { SmallGraph } from './smallGraph';

export const PROVIDERS = ['prv_a', 'prv_b', 'prv_c'];
export const RESELLERS = ['rsl_a', 'rsl_b'];
const PARTNERS = [...PROVIDERS, ...RESELLERS];
const PAIRS = RESELLERS.flatMap((resellerId) => PROVIDERS.map((providerId) => ({ providerId, resellerId })));
/** Few enough to be equal often; the last two stand in another order by UTF-16 than by code points. */
const NAMES = ['Zoë', 'zoe', 'Wingtip', '吉𠮷', '吉\uFFFD'];

const instant = fc.integer({ min: 1, max: 3 }).map((day) => new Date(Date.UTC(2024, 0, day)));
const exactly = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: length, maxLength: length });

const byPartner = (drawn: readonly (Date | null)[]): Record<string, Date> =>
  Object.fromEntries(PARTNERS.flatMap((id, index) => (drawn[index] ? [[id, drawn[index]]] : [])));

const agreement = fc.record({
  status: fc.constantFrom(
    'ACTIVE' as const,
    'ACTIVE' as const,
    'ACTIVE' as const,
    'SUSPENDED' as const,
    'ENDED' as const,
  ),
  since: instant,
});

const customer = fc.record({
  name: fc.constantFrom(...NAMES),
  countryCode: fc.constantFrom('DE', 'FR', 'NL'),
  servedSince: exactly(fc.option(instant, { freq: 3 }), PARTNERS.length).map(byPartner),
  formerly: exactly(fc.option(instant, { freq: 1 }), PARTNERS.length).map(byPartner),
});

/** Three providers, two resellers, each pair with a partnership in some state, and a handful of customers. */
export const anyGraph: fc.Arbitrary<SmallGraph> = fc
  .record({ agreements: exactly(agreement, PAIRS.length), customers: fc.array(customer, { maxLength: 14 }) })
  .map(({ agreements, customers }) => ({
    partners: PARTNERS,
    partnerships: PAIRS.map((pair, index) => ({
      id: `pts_${pair.providerId.slice(4)}${pair.resellerId.slice(4)}`,
      ...pair,
      ...(agreements[index] as { status: 'ACTIVE' | 'SUSPENDED' | 'ENDED'; since: Date }),
    })),
    customers: customers.map((one, index) => ({ ...one, id: `cus_${index}` })),
  }));
