import type { ResellerRelationship } from './resellerRelationship';
import { ResellerRelationshipModel } from './resellerRelationship.model';

export type RelationshipPair = Pick<ResellerRelationship, 'partnerId' | 'customerId'>;

const SHOWN = { _id: 0, partnerId: 1, customerId: 1 } as const;

/** The partners that are asked about, customer by customer: one branch of the query for each customer. */
function branchesOf(pairs: readonly RelationshipPair[]) {
  const partners = new Map<string, Set<string>>();
  for (const { customerId, partnerId } of pairs)
    partners.set(customerId, (partners.get(customerId) ?? new Set()).add(partnerId));
  return [...partners].map(([customerId, ids]) => ({ customerId, partnerId: { $in: [...ids] } }));
}

/**
 * Whether a partner acts for a customer. Whoever asks: what a right rests on has to be known where it may not be told. The
 * caller decides what is said of it.
 */
export const relationshipPairStore = {
  /** Which of these pairs have an active relationship: one entry of the index for each that is asked about. */
  async activeAmong(pairs: readonly RelationshipPair[]): Promise<RelationshipPair[]> {
    if (pairs.length === 0) return [];
    return ResellerRelationshipModel.find(
      { $or: branchesOf(pairs).map((branch) => ({ ...branch, status: 'ACTIVE' as const })) },
      SHOWN,
    )
      .hint('one_active_per_pair')
      .batchSize(pairs.length + 1)
      .lean<RelationshipPair[]>();
  },

  /** Which of them had one at that instant. Reads what the customers have consented to until then, ended or not. */
  async activeAt(pairs: readonly RelationshipPair[], at: Date): Promise<RelationshipPair[]> {
    if (pairs.length === 0) return [];
    return ResellerRelationshipModel.find(
      {
        $or: branchesOf(pairs).flatMap((branch) => [
          { ...branch, status: 'ACTIVE' as const, since: { $lte: at } },
          { ...branch, status: 'ENDED' as const, since: { $lte: at }, endedAt: { $gt: at } },
        ]),
      },
      SHOWN,
    )
      .hint('partners_of_customer')
      .batchSize(1_000)
      .lean<RelationshipPair[]>();
  },
};
