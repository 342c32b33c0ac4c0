import { boundedPage, boundedTotalStages, cutPage, TOTAL_CAP, type Examined, type Page } from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import {
  customerIndexOf,
  customerInterval,
  customerKeysetOf,
  customerPageStages,
  intervalsOf,
  isBesideIndex,
} from '../customerKeyset';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';
import { fitsSpan } from '../span';
import type { SharedCustomer, SharedLink } from './sharedCustomer';
import { SharedCustomerModel } from './sharedCustomer.model';

type Stages = PipelineStage.Lookup['$lookup']['pipeline'];

/** What a page of a pair shows: everything, so that an edge costs no further read. */
const SHOWN = {
  _id: 0,
  customerId: 1,
  name: 1,
  nameKey: 1,
  countryCode: 1,
  since: 1,
  resellerRelationshipId: 1,
  resellerSince: 1,
  providerRelationshipId: 1,
  providerSince: 1,
} as const;

/** The part of a `$lookup` that cuts one page of a pair. */
export const sharedPageStages = (base: object, selection: CustomerSelection): Stages => [
  ...customerPageStages({ ...base }, selection),
  { $project: SHOWN },
];

/** The part of a `$lookup` that counts a pair, to the cap and no further: a count has no order, so a span of time has its index. */
export function sharedTotalStages(base: object, selection: CustomerSelection): Stages {
  const { searchKey, since } = selection;
  if (searchKey !== null && since !== null)
    return boundedTotalStages({
      interval: { ...base, ...customerInterval({ ...selection, order: 'NAME' }) },
      fits: fitsSpan('$since', since),
    }) as Stages;
  const order = since === null ? 'NAME' : 'NEWEST';
  return [
    { $match: { ...base, ...customerInterval({ ...selection, order }) } },
    { $limit: TOTAL_CAP + 1 },
    { $count: 'counted' },
  ];
}

/**
 * A lookup takes no hint. Among several countries the server may walk all names and pass over the rest, and where a list is
 * looked through in parts, each part begins where the last one ended: such pages are read pair by pair.
 */
export const isReadByPair = (selection: CustomerSelection): boolean =>
  selection.countryCodes !== null || isBesideIndex(selection);

/** One page of one pair, by the list's own index. The caller has found the partnership active. */
export async function pageOfPair(
  { resellerId, providerId }: Pick<SharedLink, 'resellerId' | 'providerId'>,
  selection: CustomerSelection,
): Promise<Page<SharedCustomer>> {
  const { page, since } = selection;
  const [pair, hint] = [{ resellerId, providerId }, customerIndexOf(selection)];
  const read = <Row>(stages: PipelineStage[], batchSize: number) =>
    SharedCustomerModel.aggregate<Row>(stages, { hint, batchSize });
  if (since === null || !isBesideIndex(selection)) {
    const stages = sharedPageStages(pair, selection) as PipelineStage[];
    return cutPage(await read<SharedCustomer>(stages, page.size + 2), page);
  }
  const list = {
    interval: { ...pair, ...customerInterval(selection) },
    intervals: intervalsOf(selection),
    keyset: customerKeysetOf(selection),
    fits: fitsSpan('$since', since),
    prepare: [{ $project: SHOWN }],
  };
  return boundedPage<SharedCustomer>(list, page, (stages, limit) =>
    read<Examined<SharedCustomer>>(stages as PipelineStage[], limit + 1),
  );
}
