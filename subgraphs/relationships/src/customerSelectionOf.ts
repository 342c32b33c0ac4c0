import { BadInput, PAGE_MAX } from '@twotier/subgraph-kit';
import type { CustomerFilter, ProviderCustomersArgs } from './__generated__/schema';
import { countriesOfRegion } from './countriesOfRegion';
import { isByName, type CustomerSelection } from './resellerRelationship/resellerRelationship';
import { searchKeyOf } from './searchKeyOf';
import { spanOf } from './span';

/** Each country is an interval of its own in the index that sorts within countries; the server merges two hundred at most. */
const COUNTRIES_MAX = 60;

const ALLOWED =
  'These go together: search and countryCodes with NAME and NAME_REVERSED; countryCodes and since with NEWEST and OLDEST; ' +
  'region as its countries; missing alone; beside these one of origin, missingIn and, by name, since.';

export const notCombined = () => new BadInput(ALLOWED);

const OF_OWN_CUSTOMERS = ['origin', 'missing', 'missingIn'] as const;

export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** What narrows every list of customers. Throws INVALID_INPUT, also for what only a partner's own customers are narrowed by. */
export function customerSelectionOf(args: Partial<ProviderCustomersArgs>): Omit<CustomerSelection, 'page'> {
  const foreign = OF_OWN_CUSTOMERS.find((name) => isGiven(args.filter?.[name]));
  if (foreign) throw new BadInput(`${foreign} narrows a partner's own customers only. ${ALLOWED}`);
  return commonSelectionOf(args);
}

/** The part of a selection that a partner's own customers have in common with shared ones. */
export function commonSelectionOf({
  filter,
  orderBy,
}: Partial<ProviderCustomersArgs>): Omit<CustomerSelection, 'page'> {
  const searchKey = searchKeyOf(filter?.search);
  const order = orderBy ?? 'NAME';
  if (searchKey !== null && !isByName(order)) throw notCombined();
  return { searchKey, countryCodes: countriesOf(filter ?? {}), since: spanOf(filter?.since), order };
}

/** Countries and the countries of a region: those that are among both. */
function countriesOf({ countryCodes, region }: CustomerFilter): string[] | null {
  if (countryCodes && countryCodes.length > PAGE_MAX)
    throw new BadInput(`countryCodes has at most ${PAGE_MAX} entries, this one has ${countryCodes.length}.`);
  const asked = countryCodes ? [...new Set(countryCodes)].sort() : null;
  const inRegion = isGiven(region) ? countriesOfRegion(region) : null;
  const codes = asked && inRegion ? asked.filter((code) => inRegion.includes(code)) : (asked ?? inRegion);
  if (codes && codes.length > COUNTRIES_MAX)
    throw new BadInput(`A list is narrowed to at most ${COUNTRIES_MAX} countries at once, not to ${codes.length}.`);
  return codes;
}
