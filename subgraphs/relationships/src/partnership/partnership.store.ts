import { Conflict } from '@twotier/mongo';
import { newId, organizationIdOf, type ListRead, type Viewer, type AskedParts } from '@twotier/subgraph-kit';
import type { PipelineStage } from 'mongoose';
import type { ProjectedOrganization } from '../organization/organization';
import { isBesideIndex, readBoundedList } from './boundedPartnerships.store';
import {
  lastingStatusOf,
  statesBefore,
  type Partnership,
  type PartnershipGrant,
  type PartnershipList,
  type PartnershipStatus,
} from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';
import { takeOver } from './partnershipEnds.store';
import { partnershipAsOfStore } from './partnershipAsOf.store';
import { toPartnership } from './partnershipRow.store';
import { readListByIndex, SIDES } from './partnershipList.store';
import { isAsOf, readListAsOf } from './partnershipListAsOf.store';
import { canListPartnershipsOf, visiblePartnerships } from './visibility';

type SharedStages = PipelineStage.Lookup['$lookup']['pipeline'];

const SHARED_CUSTOMERS = 'sharedCustomers';
const LASTING: PartnershipStatus[] = ['ACTIVE', 'SUSPENDED'];

export interface PartnershipOpening {
  id?: string | undefined;
  provider: ProjectedOrganization;
  reseller: ProjectedOrganization;
  grants: PartnershipGrant[];
  since: Date;
}

export const newPartnershipRow = ({
  id,
  provider,
  reseller,
  grants,
  since,
}: PartnershipOpening): PartnershipDocument => ({
  _id: id ?? newId('pts'),
  providerId: provider.id,
  providerName: provider.name,
  providerKey: provider.nameKey,
  providerCountry: provider.countryCode,
  providerState: provider.state,
  providerNameVersion: provider.version,
  resellerId: reseller.id,
  resellerName: reseller.name,
  resellerKey: reseller.nameKey,
  resellerCountry: reseller.countryCode,
  resellerState: reseller.state,
  resellerNameVersion: reseller.version,
  status: lastingStatusOf(provider.state, reseller.state),
  grants,
  since,
  version: 1,
});

export const partnershipStore = {
  ...partnershipAsOfStore,
  takeOver,

  async findMany(viewer: Viewer, ids: readonly string[]): Promise<Partnership[]> {
    const rows = await PartnershipModel.find({ $and: [{ _id: { $in: ids } }, visiblePartnerships(viewer)] })
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(toPartnership);
  },

  async list(viewer: Viewer, list: PartnershipList, asked: AskedParts): Promise<ListRead<Partnership>> {
    if (!canListPartnershipsOf(viewer, list.ownerId))
      throw new Error('Only an organisation itself lists its partnerships.');
    if (isAsOf(list)) return readListAsOf(list, asked);
    return isBesideIndex(list) ? readBoundedList(list, asked) : readListByIndex(list, asked);
  },

  /**
   * Runs one lookup into the shared customers for each of these partners of the viewer, all in one command. It starts at the
   * partnership: where it is not active any more, nothing is joined. The index alone tells so: no document is read for it.
   *
   * @param others the other ends; the answer is by them, too: a pair has one active partnership at most
   * @param stages what is looked up, given the viewer's own end; the other end is joined
   */
  async joinShared<Row>(
    viewer: Viewer,
    others: readonly string[],
    stages: (own: object) => SharedStages,
  ): Promise<Map<string, Row[]>> {
    const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
    if (kind === undefined || kind === 'CUSTOMER') return new Map();
    const { own, other } = SIDES[kind];
    const ownEnd = { [own]: organizationIdOf(viewer) };
    const joined = await PartnershipModel.aggregate<Record<string, string> & { rows: Row[] }>(
      [
        { $match: { ...ownEnd, [other]: { $in: [...others] }, status: 'ACTIVE' } },
        { $project: { _id: 0, [other]: 1 } },
        {
          $lookup: {
            from: SHARED_CUSTOMERS,
            localField: other,
            foreignField: other,
            pipeline: stages(ownEnd),
            as: 'rows',
          },
        },
      ],
      { batchSize: others.length + 1, hint: 'active_of_pair' },
    );
    return new Map(joined.map((row) => [row[other] as string, row.rows]));
  },

  /** Which of these organisations the viewer works with. */
  async partnersAmong(viewer: Viewer, ids: readonly string[], statuses = LASTING): Promise<string[]> {
    const own = organizationIdOf(viewer);
    const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
    if (own === null || kind === undefined || kind === 'CUSTOMER' || ids.length === 0) return [];
    const side = SIDES[kind];
    const rows = await PartnershipModel.find(
      { [side.own]: own, [side.other]: { $in: ids }, status: { $in: statuses } },
      { _id: 0, [side.other]: 1 },
    )
      .batchSize(ids.length + 1)
      .lean<Record<string, string>[]>();
    return rows.map((row) => row[side.other] as string);
  },

  /** The partnership of a pair that lasts, if there is one. In the transaction that holds both locks. */
  async lastingOf(providerId: string, resellerId: string): Promise<Partnership | null> {
    const row = await PartnershipModel.findOne({ resellerId, providerId, status: { $in: LASTING } }).lean();
    return row && toPartnership(row);
  },

  async open(opening: PartnershipOpening): Promise<Partnership> {
    const [row] = await PartnershipModel.create([newPartnershipRow(opening)]);
    return toPartnership((row as NonNullable<typeof row>).toObject());
  },

  /** Active or suspended → ended. State and version in the filter are the guard: a lost race runs the use case again. */
  async end(viewer: Viewer, { id, version }: Partnership, at: Date): Promise<Partnership> {
    const row = await PartnershipModel.findOneAndUpdate(
      { $and: [{ _id: id, version, status: { $in: statesBefore('ENDED') } }, visiblePartnerships(viewer)] },
      { $set: { status: 'ENDED', endedAt: at }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('partnership', id);
    return toPartnership(row);
  },
};
