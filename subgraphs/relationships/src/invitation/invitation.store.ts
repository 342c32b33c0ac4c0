import { Conflict } from '@twotier/mongo';
import {
  cutPage,
  keysetAfter,
  keysetSort,
  newId,
  organizationIdOf,
  TOTAL_CAP,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import { statesBefore, statusAt, type Invitation, type InvitationList, type RelationshipsWish } from './invitation';
import { InvitationModel, type InvitationDocument } from './invitation.model';
import { pendingOf, visibleInvitations } from './visibility';

const YOUNGEST_FIRST: Keyset = { field: 'createdAt', tie: '_id', ascending: false };

/** @param at the instant as of which it is said where it stands: nothing that ran out is pending */
const toInvitation = (row: InvitationDocument, at: Date): Invitation => {
  const status = statusAt(row, at);
  return {
    __typename: 'Invitation',
    id: row._id,
    kind: row.kind,
    status,
    version: row.version,
    inviterId: row.inviterId,
    invitedByUserId: row.invitedByUserId ?? null,
    organizationId: row.organizationId ?? null,
    email: row.email ?? null,
    providerId: row.providerId ?? null,
    resellerId: row.resellerId ?? null,
    partnershipId: row.partnershipId ?? null,
    grants: row.grants,
    origin: row.origin ?? null,
    reference: row.reference ?? null,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    answeredAt: row.answeredAt ?? (status === 'EXPIRED' ? row.expiresAt : null),
  };
};

export type InvitationOpening = Omit<Invitation, '__typename' | 'id' | 'status' | 'version' | 'answeredAt'> & {
  id?: string | undefined;
};

/** What is null is not there: indexes and filters tell absent fields from others. */
const withoutNulls = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

async function readPage({ filter, hint }: PendingRead, { page }: InvitationList, at: Date) {
  const after = page.position ? keysetAfter(YOUNGEST_FIRST, page, valueOfPosition(page.position)) : {};
  const rows = await InvitationModel.find({ $and: [filter, after] })
    .sort(keysetSort(YOUNGEST_FIRST, page))
    .limit(page.size + 1)
    .hint(hint)
    .batchSize(page.size + 2)
    .lean<InvitationDocument[]>();
  return cutPage(
    rows.map((row) => toInvitation(row, at)),
    page,
  );
}

interface PendingRead {
  filter: QueryFilter<InvitationDocument>;
  hint: string;
}

/** What waits for these organisations, as far as the viewer may see it. */
function stillPendingOf(viewer: Viewer, organizationIds: readonly string[], at: Date): PendingRead | null {
  const read = pendingOf(viewer, organizationIds);
  return read && { ...read, filter: { $and: [read.filter, { expiresAt: { $gt: at } }] } };
}

export const invitationStore = {
  async findMany(viewer: Viewer, ids: readonly string[], at: Date): Promise<Invitation[]> {
    const rows = await InvitationModel.find({ $and: [{ _id: { $in: ids } }, visibleInvitations(viewer)] })
      .batchSize(ids.length + 1)
      .lean();
    return rows.map((row) => toInvitation(row, at));
  },

  /** Those that wait for a customer. Only for who has such a list. */
  async listPending(
    viewer: Viewer,
    list: InvitationList,
    { asked, at }: { asked: AskedParts; at: Date },
  ): Promise<ListRead<Invitation>> {
    const read = stillPendingOf(viewer, [list.customerId], at);
    if (!read) throw new Error('Only an organisation that could take part lists the invitations of a customer.');
    const [page, counted] = await Promise.all([
      asked.page ? readPage(read, list, at) : null,
      asked.total
        ? InvitationModel.countDocuments(read.filter)
            .limit(TOTAL_CAP + 1)
            .hint(read.hint)
        : null,
    ]);
    return { page, counted };
  },

  /** Those that wait for these customers and concern any of the partners that are asked for. */
  async pendingFor(viewer: Viewer, wishes: readonly RelationshipsWish[], at: Date): Promise<Invitation[]> {
    const read = stillPendingOf(viewer, [...new Set(wishes.map(({ customerId }) => customerId))], at);
    if (!read) return [];
    const partners = { $in: [...new Set(wishes.flatMap(({ partnerIds }) => partnerIds))] };
    const rows = await InvitationModel.find({
      $and: [read.filter, { $or: [{ inviterId: partners }, { providerId: partners }] }],
    })
      .hint(read.hint)
      .batchSize(1_000)
      .lean();
    return rows.map((row) => toInvitation(row, at));
  },

  /** What the viewer's organisation has asked of these, and what nobody has answered or taken back: also what ran out since. */
  async unansweredOf(viewer: Viewer, organizationIds: readonly string[], at: Date): Promise<Invitation[]> {
    const inviterId = organizationIdOf(viewer);
    if (inviterId === null || organizationIds.length === 0) return [];
    const rows = await InvitationModel.find({
      inviterId,
      organizationId: { $in: organizationIds },
      status: 'PENDING',
    })
      .hint('one_pending_per_wish')
      .batchSize(1_000)
      .lean();
    return rows.map((row) => toInvitation(row, at));
  },

  /** In the transaction that holds the inviter's lock. */
  async create({ id, ...opening }: InvitationOpening): Promise<Invitation> {
    const row = { _id: id ?? newId('inv'), status: 'PENDING', version: 1, ...withoutNulls(opening) };
    const [created] = await InvitationModel.create([row as InvitationDocument]);
    return toInvitation((created as NonNullable<typeof created>).toObject(), opening.createdAt);
  },

  /** Pending → canceled. State and expiry in the filter are the guard: a lost race runs the use case again. */
  async cancel(viewer: Viewer, { id }: Invitation, at: Date): Promise<Invitation> {
    const row = await InvitationModel.findOneAndUpdate(
      {
        $and: [
          { _id: id, status: { $in: statesBefore('CANCELED') }, expiresAt: { $gt: at } },
          visibleInvitations(viewer),
        ],
      },
      { $set: { status: 'CANCELED', answeredAt: at } },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('invitation', id);
    return toInvitation(row, at);
  },

  /** Pending → expired, once its time is up: what was so already is written down. */
  async expire({ id, version, expiresAt }: Invitation, at: Date): Promise<Invitation> {
    const row = await InvitationModel.findOneAndUpdate(
      { _id: id, version, status: { $in: statesBefore('EXPIRED') }, expiresAt: { $lte: at } },
      { $set: { status: 'EXPIRED', answeredAt: expiresAt } },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('invitation', id);
    return toInvitation(row, at);
  },
};
