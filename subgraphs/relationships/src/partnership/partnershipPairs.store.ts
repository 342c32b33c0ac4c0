import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { Partnership, PartnershipStatus } from './partnership';
import { PartnershipModel } from './partnership.model';

import { SIDES } from './partnershipList.store';
import { toPartnership } from './partnershipRow.store';

export type PartnershipPair = Pick<Partnership, 'providerId' | 'resellerId'>;

const LASTING: PartnershipStatus[] = ['ACTIVE', 'SUSPENDED'];

/** One branch of the query for each reseller. */
function branchesOf(pairs: readonly PartnershipPair[]) {
  const providers = new Map<string, Set<string>>();
  for (const { resellerId, providerId } of pairs)
    providers.set(resellerId, (providers.get(resellerId) ?? new Set()).add(providerId));
  return [...providers].map(([resellerId, ids]) => ({
    resellerId,
    providerId: { $in: [...ids] },
    status: { $in: LASTING },
  }));
}

/** Whether the two of a pair work together. */
export const partnershipPairStore = {
  /**
   * The partnership of each of these pairs that lasts, one entry of the index for each. Whoever asks: what a right rests on
   * has to be known where it may not be told. The caller decides what is said of it.
   */
  async lastingOf(pairs: readonly PartnershipPair[]): Promise<Partnership[]> {
    if (pairs.length === 0) return [];
    const rows = await PartnershipModel.find({ $or: branchesOf(pairs) })
      .hint('one_per_pair')
      .batchSize(pairs.length + 1)
      .lean();
    return rows.map(toPartnership);
  },

  /** The active partnerships of the viewer's organisation, the youngest first. */
  async youngestActiveOf(viewer: Viewer, limit: number): Promise<Partnership[]> {
    const own = organizationIdOf(viewer);
    const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
    if (own === null || kind === undefined || kind === 'CUSTOMER') return [];
    const rows = await PartnershipModel.find({ [SIDES[kind].own]: own, status: 'ACTIVE' })
      .sort({ since: -1, _id: -1 })
      .limit(limit)
      .hint(kind === 'RESELLER' ? 'providers_by_since' : 'resellers_by_since')
      .batchSize(limit + 1)
      .lean();
    return rows.map(toPartnership);
  },
};
