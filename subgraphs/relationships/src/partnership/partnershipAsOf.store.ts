import type { Viewer } from '@twotier/subgraph-kit';
import type { Partnership } from './partnership';
import { PartnershipModel } from './partnership.model';
import { toPartnership } from './partnershipRow.store';
import { standingAt } from './standingAt.store';
import { visiblePartnerships } from './visibility';

type Pair = Pick<Partnership, 'providerId' | 'resellerId'>;

/** Partnerships as they stood at an instant. */
export const partnershipAsOfStore = {
  /** Those of these that had begun by then; one that had ended by then is ended. */
  async findAsOf(viewer: Viewer, ids: readonly string[], at: Date): Promise<Partnership[]> {
    const rows = await PartnershipModel.find({
      $and: [{ _id: { $in: ids }, since: { $lte: at } }, visiblePartnerships(viewer)],
    })
      .batchSize(ids.length + 1)
      .lean();
    return standingAt(rows.map(toPartnership), at);
  },

  /**
   * The partnerships of these pairs that stood then, at most one of each, active or suspended. One command for all, and one
   * for what has changed since. Whoever asks has found out what the viewer may learn.
   */
  async ofPairsAsOf(pairs: readonly Pair[], at: Date): Promise<Partnership[]> {
    if (pairs.length === 0) return [];
    const providersOf = new Map<string, Set<string>>();
    for (const { resellerId, providerId } of pairs) {
      const providers = providersOf.get(resellerId) ?? new Set();
      providersOf.set(resellerId, providers.add(providerId));
    }
    const ofPairs = [...providersOf].map(([resellerId, ids]) => ({ resellerId, providerId: { $in: [...ids] } }));
    const rows = await PartnershipModel.find({
      $and: [{ $or: ofPairs }, { since: { $lte: at } }, { $or: [{ endedAt: null }, { endedAt: { $gt: at } }] }],
    })
      .hint('active_of_pair')
      .batchSize(1_000)
      .lean();
    return standingAt(rows.map(toPartnership), at);
  },
};
