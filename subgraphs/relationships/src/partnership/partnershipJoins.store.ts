import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import type { Partnership } from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';
import { SIDES } from './partnershipList.store';
import { toPartnership } from './partnershipRow.store';

type SharedStages = PipelineStage.Lookup['$lookup']['pipeline'];

/** A partnership and what was looked up through it. */
export interface JoinedPartnership<Row> {
  partnership: Partnership;
  rows: Row[];
}

export const partnershipJoinStore = {
  /**
   * Looks into the shared customers for each of these partnerships, all in one command. It starts at the partnership:
   * one that is not active joins nothing, even if its pair has a newer one that is; nor does one that is not the viewer's, or
   * was never there.
   *
   * @param lookups what is looked up, given the viewer's own end; the other end is joined. The rows of several follow each other
   */
  async joinSharedById<Row>(
    viewer: Viewer,
    ids: readonly string[],
    lookups: (own: Record<string, string>) => SharedStages[],
  ): Promise<JoinedPartnership<Row>[]> {
    const organization = viewer.type === 'person' ? viewer.organization : null;
    if (organization === null || organization.kind === 'CUSTOMER') return [];
    const { own, other } = SIDES[organization.kind];
    const ownEnd = { [own]: organizationIdOf(viewer) as string };
    const joined = await PartnershipModel.aggregate<PartnershipDocument & { found: Record<string, Row[]> }>(
      [
        { $match: { _id: { $in: [...ids] }, ...ownEnd, status: 'ACTIVE' } },
        ...lookups(ownEnd).map((pipeline, index) => ({
          $lookup: { from: 'sharedCustomers', localField: other, foreignField: other, pipeline, as: `found.${index}` },
        })),
      ],
      { batchSize: ids.length + 1, hint: '_id_' },
    );
    return joined.map(({ found, ...row }) => ({ partnership: toPartnership(row), rows: Object.values(found).flat() }));
  },
};
