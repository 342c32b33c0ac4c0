import type { SystemViewer } from '@twotier/subgraph-kit';
import type { QueryFilter, UpdateQuery } from 'mongoose';
import type { ProjectedOrganization } from '../organization/organization';
import type { Taking } from '../organization/organization.store';
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
    fields: { id: 'providerId', version: 'providerNameVersion', otherState: 'resellerState' },
    keep: ({ name, nameKey, countryCode, state, version }: ProjectedOrganization) => ({
      providerName: name,
      providerKey: nameKey,
      providerCountry: countryCode,
      providerState: state,
      providerNameVersion: version,
    }),
  },
  RESELLER: {
    index: 'behind_reseller',
    fields: { id: 'resellerId', version: 'resellerNameVersion', otherState: 'providerState' },
    keep: ({ name, nameKey, countryCode, state, version }: ProjectedOrganization) => ({
      resellerName: name,
      resellerKey: nameKey,
      resellerCountry: countryCode,
      resellerState: state,
      resellerNameVersion: version,
    }),
  },
} as const;
type Ends = (typeof ENDS)[keyof typeof ENDS];
type Filter = QueryFilter<PartnershipDocument>;

/** Lasting, and in a state that does not follow from both ends. */
const hasWrongStatus = ({ state }: ProjectedOrganization, otherState: string): Filter => ({
  $or:
    state === 'SUSPENDED'
      ? [{ status: 'ACTIVE' }]
      : [
          { status: 'ACTIVE', [otherState]: 'SUSPENDED' },
          { status: 'SUSPENDED', [otherState]: { $ne: 'SUSPENDED' } },
        ],
});

function behind(end: ProjectedOrganization, { fields, keep }: Ends, { isSnapshot = false }: Taking): Filter {
  const ofEnd = { [fields.id]: end.id };
  if (!isSnapshot) return { ...ofEnd, [fields.version]: { $lt: end.version } };
  const differs = [{ $nor: [keep(end)] }, hasWrongStatus(end, fields.otherState)];
  return { ...ofEnd, [fields.version]: { $lte: end.version }, $or: differs };
}

type Status = ReturnType<typeof lastingStatusOf>;

/** One write of each partnership, whatever changes with it: half the time of two, in the transaction that others may wait for. */
async function write(rows: readonly Row[], change: UpdateQuery<PartnershipDocument>): Promise<void> {
  if (rows.length > 0) await PartnershipModel.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, change);
}

/**
 * Takes name, country and state of one end onto those of its partnerships that are behind, a batch at a time, and their
 * status with it. In the caller's transaction. Each partnership carries the states of both ends and is written whichever
 * of them changes: of two changes at once one runs again, and neither is computed from the other's past. Repeats and
 * disorder do no harm: only what is older is replaced, and by a snapshot what differs at the same version.
 */
export async function takeOver(
  _viewer: SystemViewer,
  end: ProjectedOrganization,
  taking: Taking = {},
): Promise<TakenOver> {
  if (end.kind === 'CUSTOMER') return { changes: [], isMore: false };
  const ends = ENDS[end.kind];
  const rows: Row[] = await PartnershipModel.find(behind(end, ends, taking))
    .hint(ends.index)
    .limit(BATCH)
    .lean();
  if (rows.length === 0) return { changes: [], isMore: false };

  const kept = ends.keep(end);
  const statusOf = (row: Row) => lastingStatusOf(end.state, row[ends.fields.otherState] ?? 'ACTIVE');
  const isBecoming = (row: Row, status: Status) =>
    statusOf(row) === status && statesBefore(status).includes(row.status);
  const changes: StatusChange[] = [];
  for (const after of ['ACTIVE', 'SUSPENDED'] as const) {
    const becoming = rows.filter((row) => isBecoming(row, after));
    await write(becoming, { $set: { ...kept, status: after }, $inc: { version: 1 } });
    for (const { _id: id, providerId, resellerId, status: before } of becoming)
      changes.push({ id, providerId, resellerId, before, after });
  }
  const changing = new Set(changes.map(({ id }) => id));
  await write(
    rows.filter(({ _id }) => !changing.has(_id)),
    { $set: kept },
  );
  return { changes, isMore: rows.length === BATCH };
}
