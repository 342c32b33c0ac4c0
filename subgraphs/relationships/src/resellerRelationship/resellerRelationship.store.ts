import {
  cutPage,
  keysetAfter,
  keysetSort,
  newId,
  organizationIdOf,
  TOTAL_CAP,
  valueOfPosition,
  type Keyset,
  type ListRead,
  type Viewer,
  type AskedParts,
} from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import { customerIndexOf, customerPageStages, narrowed } from '../customerKeyset';
import { renaming } from '../customerNames';
import type { ProjectedOrganization } from '../organization/organization';
import type { Taking } from '../organization/organization.store';
import type {
  CustomerList,
  CustomerOrigin,
  PartnerKind,
  RelationshipList,
  ResellerRelationship,
} from './resellerRelationship';
import { ResellerRelationshipModel, type RelationshipDocument } from './resellerRelationship.model';
import { canListCustomersOf, isEnd, sharingLinkOf } from './visibility';

type Answer = (RelationshipDocument & { counted?: undefined }) | { counted: number };
type Link = NonNullable<ReturnType<typeof sharingLinkOf>>;

const YOUNGEST_FIRST: Keyset = { field: 'since', tie: '_id', ascending: false };

const toRelationship = (row: RelationshipDocument, viewer: Viewer): ResellerRelationship => ({
  __typename: 'ResellerRelationship',
  id: row._id,
  partnerId: row.partnerId,
  partnerKind: row.partnerKind,
  customerId: row.customerId,
  customerName: row.name,
  customerKey: row.nameKey,
  customerCountry: row.countryCode,
  status: row.status,
  origin: isEnd(viewer, row) ? row.origin : null,
  since: row.since,
  endedAt: row.endedAt ?? null,
});

/** Page and total of one list in one command. */
async function readList(
  viewer: Viewer,
  stages: { request: CustomerList['page']; page: PipelineStage[]; total: object; index: string },
  asked: AskedParts,
) {
  const total: Exclude<PipelineStage.FacetPipelineStage, PipelineStage.Merge>[] = [
    { $match: stages.total },
    { $limit: TOTAL_CAP + 1 },
    { $count: 'counted' },
  ];
  const union: PipelineStage[] = [{ $unionWith: { coll: ResellerRelationshipModel.collection.name, pipeline: total } }];
  const pipeline = asked.page ? [...stages.page, ...(asked.total ? union : [])] : total;
  const answers = await ResellerRelationshipModel.aggregate<Answer>(pipeline, { batchSize: 1_000, hint: stages.index });
  const rows = answers.filter((answer) => answer.counted === undefined);
  const counted = answers.find((answer) => answer.counted !== undefined)?.counted ?? 0;
  return {
    page: asked.page
      ? cutPage(
          rows.map((row) => toRelationship(row, viewer)),
          stages.request,
        )
      : null,
    counted: asked.total ? counted : null,
  };
}

export interface RelationshipOpening {
  id?: string | undefined;
  partner: ProjectedOrganization;
  customer: ProjectedOrganization;
  origin: CustomerOrigin;
  since: Date;
}

export const newRelationshipRow = ({
  id,
  partner,
  customer,
  origin,
  since,
}: RelationshipOpening): RelationshipDocument => ({
  _id: id ?? newId('rel'),
  partnerId: partner.id,
  partnerKind: partner.kind as PartnerKind,
  customerId: customer.id,
  status: 'ACTIVE',
  origin,
  since,
  version: 1,
  name: customer.name,
  nameKey: customer.nameKey,
  countryCode: customer.countryCode,
  nameVersion: customer.version,
});

export const resellerRelationshipStore = {
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

  async listCustomers(viewer: Viewer, list: CustomerList, asked: AskedParts): Promise<ListRead<ResellerRelationship>> {
    if (!canListCustomersOf(viewer, list.partnerId)) throw new Error('Only a partner itself lists its customers.');
    const base = { partnerId: list.partnerId, status: 'ACTIVE' };
    return readList(
      viewer,
      {
        request: list.page,
        page: customerPageStages(base, list),
        total: { ...base, ...narrowed(list) },
        index: customerIndexOf(list),
      },
      asked,
    );
  },

  /** The caller has found out which partners the viewer may see here. */
  async listPartners(
    viewer: Viewer,
    { customerId, partnerIds, page }: RelationshipList,
    asked: AskedParts,
  ): Promise<ListRead<ResellerRelationship>> {
    const selection = { customerId, status: 'ACTIVE', ...(partnerIds && { partnerId: { $in: partnerIds } }) };
    const after = page.position && keysetAfter(YOUNGEST_FIRST, page, valueOfPosition(page.position));
    const stages: PipelineStage[] = [
      { $match: after ? { $and: [selection, after] } : selection },
      { $sort: keysetSort(YOUNGEST_FIRST, page) },
      { $limit: page.size + 1 },
    ];
    return readList(viewer, { request: page, page: stages, total: selection, index: 'partners_of_customer' }, asked);
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
