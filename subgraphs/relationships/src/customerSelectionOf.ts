import { BadInput, PAGE_MAX } from '@twotier/subgraph-kit';
import type { ProviderCustomersArgs } from './__generated__/schema';
import { isByName, type CustomerSelection } from './resellerRelationship/resellerRelationship';
import { searchKeyOf } from './searchKeyOf';

/** What can be combined, each with its index: `search`, `countryCodes` with NAME; `countryCodes` with NEWEST. */
export function customerSelectionOf({
  filter,
  orderBy,
}: Partial<ProviderCustomersArgs>): Omit<CustomerSelection, 'page'> {
  const searchKey = searchKeyOf(filter?.search);
  const order = orderBy ?? 'NAME';
  if (searchKey !== null && !isByName(order)) {
    throw new BadInput('search goes with orderBy NAME only; countryCodes goes with NAME and NEWEST.');
  }
  const countryCodes = filter?.countryCodes ? [...new Set(filter.countryCodes)].sort() : null;
  if (countryCodes && countryCodes.length > PAGE_MAX)
    throw new BadInput(`countryCodes has at most ${PAGE_MAX} entries.`);
  return { searchKey, countryCodes, order };
}
