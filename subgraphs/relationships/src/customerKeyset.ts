import { keysBeginningWith, keysetAfter, keysetSort, valueOfPosition, type Keyset } from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { isByName, type CustomerSelection } from './resellerRelationship/resellerRelationship';

type Stage = PipelineStage.Match | PipelineStage.Sort | PipelineStage.Limit;

const keysetOf = ({ order }: CustomerSelection): Keyset => ({
  field: isByName(order) ? 'nameKey' : 'since',
  tie: 'customerId',
  ascending: order === 'NAME' || order === 'OLDEST',
});

/** The index of a partner's list: the planner may else keep one that sorts in memory. */
export const customerIndexOf = ({ order, countryCodes }: CustomerSelection): string =>
  isByName(order)
    ? `customers_by_${countryCodes ? 'country' : 'name'}`
    : `customers_by_${countryCodes ? 'country_and_' : ''}since`;

/** Narrows a list of customers: countries by equality, the beginning of the name as an interval. */
export const narrowed = ({ searchKey, countryCodes }: CustomerSelection): Record<string, unknown> => ({
  ...(countryCodes !== null && { countryCode: { $in: countryCodes } }),
  ...(searchKey !== null && { nameKey: keysBeginningWith(searchKey) }),
});

/**
 * The stages that cut one page out of a list of customers, look-ahead included. Every combination has its index: by name or by
 * age, within countries or not. Ties are broken by the customer, so that a cursor survives a link that ends and comes back.
 */
export function customerPageStages(base: Record<string, unknown>, selection: CustomerSelection): Stage[] {
  const { page } = selection;
  const list = { ...base, ...narrowed(selection) };
  const after = page.position && keysetAfter(keysetOf(selection), page, valueOfPosition(page.position));
  return [
    { $match: after ? { $and: [list, after] } : list },
    { $sort: keysetSort(keysetOf(selection), page) },
    { $limit: page.size + 1 },
  ];
}
