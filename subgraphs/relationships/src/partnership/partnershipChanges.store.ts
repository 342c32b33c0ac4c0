import { Conflict } from '@twotier/mongo';
import type { Viewer } from '@twotier/subgraph-kit';
import { statesBefore, type Partnership, type PartnershipGrant } from './partnership';
import { PartnershipModel } from './partnership.model';
import { toPartnership } from './partnershipRow.store';
import { visiblePartnerships } from './visibility';

/** What becomes of a partnership that lasts, its end apart. */
export const partnershipChangeStore = {
  /** Whatever can still end changes: state and version in the filter are the guard. A lost race runs the use case again. */
  async setGrants(viewer: Viewer, { id, version }: Partnership, grants: PartnershipGrant[]): Promise<Partnership> {
    const row = await PartnershipModel.findOneAndUpdate(
      { $and: [{ _id: id, version, status: { $in: statesBefore('ENDED') } }, visiblePartnerships(viewer)] },
      { $set: { grants }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('partnership', id);
    return toPartnership(row);
  },

  /**
   * Writes every partnership of this reseller with these providers that lasts. What rests on which of them are active, and on
   * which are not, then meets whoever ends, suspends or restores one: each transaction sees the other's past alone, unless both
   * write the same row. One that is opened meets it in the reseller's row.
   */
  async holdLasting(resellerId: string, providerIds: readonly string[]): Promise<void> {
    await PartnershipModel.updateMany(
      { resellerId, providerId: { $in: providerIds }, status: { $in: statesBefore('ENDED') } },
      { $inc: { seq: 1 } },
    );
  },
};
