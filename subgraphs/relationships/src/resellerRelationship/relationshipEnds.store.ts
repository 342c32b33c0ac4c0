import { Conflict } from '@twotier/mongo';
import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import { statesBefore, type PartnerKind, type ResellerRelationship } from './resellerRelationship';
import { ResellerRelationshipModel } from './resellerRelationship.model';
import { toRelationship } from './relationshipRow.store';

/** A partner that acts for a customer. */
export interface Half {
  customerId: string;
  partnerId: string;
  partnerKind: PartnerKind;
}

export interface EndRequest {
  at: Date;
  /** An earlier request counts until it is as old as this. */
  unlessAfter: Date;
}

/** What ends a relationship, and what its end rests on. */
export const relationshipEndStore = {
  /**
   * Who acts for these customers at present. Whoever asks: what an ending rests on has to be known where it may not be told.
   * The caller decides what is said of it.
   */
  async halvesOf(customerIds: readonly string[]): Promise<Half[]> {
    if (customerIds.length === 0) return [];
    return ResellerRelationshipModel.find(
      { customerId: { $in: customerIds }, status: 'ACTIVE' },
      { _id: 0, customerId: 1, partnerId: 1, partnerKind: 1 },
    )
      .hint('partners_of_customer')
      .batchSize(1_000)
      .lean<Half[]>();
  },

  /** Active → ended, in the transaction that holds the customer's lock. The state in the filter is the guard. */
  async end(viewer: Viewer, { id }: ResellerRelationship, at: Date): Promise<ResellerRelationship> {
    const endedByOrganizationId = organizationIdOf(viewer);
    const row = await ResellerRelationshipModel.findOneAndUpdate(
      { _id: id, status: { $in: statesBefore('ENDED') } },
      {
        $set: { status: 'ENDED', endedAt: at, ...(endedByOrganizationId !== null && { endedByOrganizationId }) },
        $unset: { missingHalf: 1 },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('reseller relationship', id);
    return toRelationship(row, viewer);
  },

  /** One that the viewer's organisation has ended, be it an end of it or not: a repeated call is answered by it. */
  async findEndedBy(viewer: Viewer, id: string): Promise<ResellerRelationship | null> {
    const endedByOrganizationId = organizationIdOf(viewer);
    if (endedByOrganizationId === null) return null;
    const row = await ResellerRelationshipModel.findOne({ _id: id, status: 'ENDED', endedByOrganizationId }).lean();
    return row && toRelationship(row, viewer);
  },

  /** Notes that its end is asked for, unless it was lately: the instant that it replaces is the guard. Tells the one that stands. */
  async requestEnd(
    { id }: ResellerRelationship,
    { at, unlessAfter }: EndRequest,
  ): Promise<{ requestedAt: Date; isNew: boolean }> {
    const isDue = { $or: [{ endRequestedAt: null }, { endRequestedAt: { $lte: unlessAfter } }] };
    const asked = await ResellerRelationshipModel.updateOne(
      { _id: id, status: 'ACTIVE', ...isDue },
      { $set: { endRequestedAt: at } },
    );
    if (asked.matchedCount === 1) return { requestedAt: at, isNew: true };
    const row = await ResellerRelationshipModel.findOne({ _id: id, status: 'ACTIVE' }).lean();
    if (!row?.endRequestedAt) throw new Conflict('reseller relationship', id);
    return { requestedAt: row.endRequestedAt, isNew: false };
  },
};
