import { keysBeginningWith, keysetAfter, keysetSort, valueOfPosition, type Keyset } from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { isByName, type CustomerSelection } from './resellerRelationship/resellerRelationship';
import { withinSpan } from './span';

type Stage = PipelineStage.Match | PipelineStage.Sort | PipelineStage.Limit;
type Narrowing = Pick<CustomerSelection, 'searchKey' | 'countryCodes' | 'since' | 'order'>;

/** Ties are broken by the customer, so that a cursor survives a link that ends and comes back. */
export const customerKeysetOf = ({ order }: Pick<CustomerSelection, 'order'>): Keyset => ({
  field: isByName(order) ? 'nameKey' : 'since',
  tie: 'customerId',
  ascending: order === 'NAME' || order === 'OLDEST',
});

/** What the index of a list is called, after what it belongs to: `customers_by_name`, `by_country_and_since`. */
export const customerIndexOf = ({ order, countryCodes }: Pick<Narrowing, 'order' | 'countryCodes'>): string => {
  if (isByName(order)) return countryCodes ? 'by_country' : 'by_name';
  return countryCodes ? 'by_country_and_since' : 'by_since';
};

/** In an index that has countries before names each country is an interval of its own. */
export const intervalsOf = ({ countryCodes }: Pick<CustomerSelection, 'countryCodes'>): number =>
  countryCodes?.length ?? 1;

/** The interval of the list's index: countries by equality, the beginning of the name or a span of time as its last part. */
export const customerInterval = ({ searchKey, countryCodes, since, order }: Narrowing): Record<string, unknown> => ({
  ...(countryCodes !== null && { countryCode: { $in: countryCodes } }),
  ...(searchKey !== null && { nameKey: keysBeginningWith(searchKey) }),
  ...(since !== null && !isByName(order) && { since: withinSpan(since) }),
});

/** A list by name has its span of time beside its index. */
export const isBesideIndex = ({ since, order }: Pick<Narrowing, 'since' | 'order'>): boolean =>
  since !== null && isByName(order);

/** The stages that cut one page out of an interval of an index, look-ahead included. */
export function customerPageStages(base: Record<string, unknown>, selection: CustomerSelection): Stage[] {
  const { page } = selection;
  const keyset = customerKeysetOf(selection);
  const list = { ...base, ...customerInterval(selection) };
  const after = page.position && keysetAfter(keyset, page, valueOfPosition(page.position));
  return [
    { $match: after ? { $and: [list, after] } : list },
    { $sort: keysetSort(keyset, page) },
    { $limit: page.size + 1 },
  ];
}
