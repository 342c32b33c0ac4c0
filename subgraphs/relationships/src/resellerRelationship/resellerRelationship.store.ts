import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import { renaming } from '../customerNames';
import type { ProjectedOrganization } from '../organization/organization';
import type { Taking } from '../organization/organization.store';
import { listCustomers } from './customerList.store';
import { markMissingHalves } from './missingHalf.store';
import { listPartners } from './relationshipList.store';
import { newRelationshipRow, toRelationship, type RelationshipOpening } from './relationshipRow.store';
import type { ResellerRelationship } from './resellerRelationship';
import { ResellerRelationshipModel, type RelationshipDocument } from './resellerRelationship.model';
import { isEnd, sharingLinkOf } from './visibility';

type Link = NonNullable<ReturnType<typeof sharingLinkOf>>;

export const resellerRelationshipStore = {
  listCustomers,
  listPartners,
  markMissingHalves,

  /** @param existing which of these links exist through an active partnership */
  async findMany(
    viewer: Viewer,
    ids: readonly string[],
    existing: (links: Link[]) => Promise<Link[]>,
  ): Promise<ResellerRelationship[]> {
    const rows = await ResellerRelationshipModel.find({ _id: { $in: ids } })
      .batchSize(ids.length + 1)
      .lean();
    const links = rows
      .filter((row) => !isEnd(viewer, row) && row.status === 'ACTIVE')
      .map((row) => sharingLinkOf(viewer, row))
      .filter((link) => link !== null);
    const shared = new Set((await existing(links)).map((link) => JSON.stringify(link)));
    const isVisible = (row: RelationshipDocument) =>
      isEnd(viewer, row) || (row.status === 'ACTIVE' && shared.has(JSON.stringify(sharingLinkOf(viewer, row))));
    return rows.filter(isVisible).map((row) => toRelationship(row, viewer));
  },

  /** Which of these organisations the viewer has an active relationship with. */
  async relatedAmong(viewer: Viewer, ids: readonly string[]): Promise<string[]> {
    const own = organizationIdOf(viewer);
    const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
    if (own === null || ids.length === 0) return [];
    const [ownEnd, otherEnd] =
      kind === 'CUSTOMER' ? (['customerId', 'partnerId'] as const) : (['partnerId', 'customerId'] as const);
    const rows = await ResellerRelationshipModel.find(
      { [ownEnd]: own, [otherEnd]: { $in: ids }, status: 'ACTIVE' },
      { _id: 0, [otherEnd]: 1 },
    )
      .batchSize(ids.length + 1)
      .lean<Record<string, string>[]>();
    return rows.map((row) => row[otherEnd] as string);
  },

  /** All active relationships of a customer. In the transaction that holds its lock. */
  async activeOf(viewer: Viewer, customerId: string): Promise<ResellerRelationship[]> {
    const rows = await ResellerRelationshipModel.find({ customerId, status: 'ACTIVE' }).lean();
    return rows.map((row) => toRelationship(row, viewer));
  },

  async open(viewer: Viewer, opening: RelationshipOpening): Promise<ResellerRelationship> {
    const [row] = await ResellerRelationshipModel.create([newRelationshipRow(opening)]);
    return toRelationship((row as NonNullable<typeof row>).toObject(), viewer);
  },

  /** Takes the customer's new name onto its relationships. */
  async rename(customer: ProjectedOrganization, taking: Taking = {}): Promise<void> {
    const { behind, change } = renaming(customer, taking);
    await ResellerRelationshipModel.updateMany(behind, change);
  },
};
