import type { CounterId } from '../counter/counter';
import { CounterModel } from '../counter/counter.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';

/** Whose figures a counter's rows belong to: a pair's to its reseller. */
const ownerOf = (counterId: CounterId): string => counterId.split(':')[1] as string;

/** All partners that have something to count, or that something was counted for. */
export async function countedPartners(): Promise<string[]> {
  const ids = new Set<string>();
  const take = async (rows: AsyncIterable<{ _id: string }>) => {
    for await (const { _id } of rows) ids.add(_id);
  };
  const each = (field: string) => [{ $group: { _id: `$${field}` } }];
  await take(ResellerRelationshipModel.aggregate<{ _id: string }>(each('partnerId')).cursor());
  await take(PartnershipModel.aggregate<{ _id: string }>(each('providerId')).cursor());
  await take(PartnershipModel.aggregate<{ _id: string }>(each('resellerId')).cursor());
  const counters: AsyncIterable<{ _id: CounterId }> = CounterModel.aggregate<{ _id: CounterId }>(
    each('counterId'),
  ).cursor();
  for await (const { _id } of counters) ids.add(ownerOf(_id));
  return [...ids].sort();
}
