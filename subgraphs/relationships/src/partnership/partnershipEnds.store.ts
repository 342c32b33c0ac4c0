import type { SystemViewer } from '@twotier/subgraph-kit';
import type { ProjectedOrganization } from '../organization/organization';
import { lastingStatusOf, statesBefore, type PartnershipStatus } from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';

/** One transaction of some hundred milliseconds: longer ones meet more who write the same partnerships. */
export const BATCH = 500;

interface StatusChange {
  id: string;
  providerId: string;
  resellerId: string;
  before: PartnershipStatus;
  after: PartnershipStatus;
}

interface TakenOver {
  changes: StatusChange[];
  /** Whether partnerships are left that are behind. */
  isMore: boolean;
}

type Row = Pick<
  PartnershipDocument,
  '_id' | 'providerId' | 'resellerId' | 'status' | 'providerState' | 'resellerState'
>;

/** What a partnership keeps of one end, and the other end's state. */
const ENDS = {
  PROVIDER: {
    index: 'behind_provider',
    isBehind: ({ id, version }: ProjectedOrganization) => ({ providerId: id, providerNameVersion: { $lt: version } }),
    keep: ({ name, nameKey, countryCode, state, version }: ProjectedOrganization) => ({
      providerName: name,
      providerKey: nameKey,
      providerCountry: countryCode,
      providerState: state,
      providerNameVersion: version,
    }),
    otherState: ({ resellerState }: Row) => resellerState,
  },
  RESELLER: {
    index: 'behind_reseller',
    isBehind: ({ id, version }: ProjectedOrganization) => ({ resellerId: id, resellerNameVersion: { $lt: version } }),
    keep: ({ name, nameKey, countryCode, state, version }: ProjectedOrganization) => ({
      resellerName: name,
      resellerKey: nameKey,
      resellerCountry: countryCode,
      resellerState: state,
      resellerNameVersion: version,
    }),
    otherState: ({ providerState }: Row) => providerState,
  },
} as const;

type Status = ReturnType<typeof lastingStatusOf>;

async function changeStatus(rows: readonly Row[], after: Status): Promise<StatusChange[]> {
  if (rows.length === 0) return [];
  await PartnershipModel.updateMany(
    { _id: { $in: rows.map(({ _id }) => _id) } },
    { $set: { status: after }, $inc: { version: 1 } },
  );
  return rows.map(({ _id, providerId, resellerId, status }) => ({
    id: _id,
    providerId,
    resellerId,
    before: status,
    after,
  }));
}

/**
 * Takes name, country and state of one end onto those of its partnerships that are behind, a batch at a time, and their
 * status with it. In the caller's transaction. Each partnership carries the states of both ends and is written whichever
 * of them changes: of two changes at once one runs again, and neither is computed from the other's past. Repeats and
 * disorder do no harm: only what is older is replaced.
 */
export async function takeOver(_viewer: SystemViewer, end: ProjectedOrganization): Promise<TakenOver> {
  if (end.kind === 'CUSTOMER') return { changes: [], isMore: false };
  const { index, isBehind, keep, otherState } = ENDS[end.kind];
  const rows: Row[] = await PartnershipModel.find(isBehind(end)).hint(index).limit(BATCH).lean();
  if (rows.length === 0) return { changes: [], isMore: false };
  await PartnershipModel.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, { $set: keep(end) });

  const statusOf = (row: Row) => lastingStatusOf(end.state, otherState(row) ?? 'ACTIVE');
  const becoming = (status: Status) =>
    rows.filter((row) => statusOf(row) === status && statesBefore(status).includes(row.status));
  const changes = [
    ...(await changeStatus(becoming('ACTIVE'), 'ACTIVE')),
    ...(await changeStatus(becoming('SUSPENDED'), 'SUSPENDED')),
  ];
  return { changes, isMore: rows.length === BATCH };
}
