import { Conflict, isDuplicateKey } from '@twotier/mongo';
import { nameKey, newId, type SystemViewer, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import { emailKey, toUser, type User, type UserDetails, type UserRecord } from './user';
import { UserModel, type UserDocument } from './user.model';
import { visibleUsers } from './visibility';

type Row = Omit<UserDocument, 'createdAt' | 'updatedAt'>;
type Person = Pick<UserDetails, 'issuer' | 'subject'>;

/** Somebody who is to join, and has not said so yet. */
type InvitedDetails = Omit<UserDetails, 'issuer' | 'subject' | 'isStaff'> &
  Pick<UserRecord, 'organizationId'> & { invitation: NonNullable<UserRecord['invitation']> };

export type UserChanges = Partial<Pick<UserDocument, 'status' | 'roles' | 'invitation' | 'issuer' | 'subject'>>;

export const toRecord = (row: Row): UserRecord => ({
  id: row._id,
  issuer: row.issuer ?? null,
  subject: row.subject ?? null,
  tenantId: row.tenantId,
  organizationId: row.organizationId,
  displayName: row.displayName,
  email: row.email,
  locale: row.locale,
  roles: row.roles,
  status: row.status,
  isStaff: row.isStaff,
  invitation: row.invitation ?? null,
});

const withKeys = <Details extends Omit<UserDetails, 'issuer' | 'subject' | 'isStaff'>>(details: Details) => ({
  ...details,
  nameKey: nameKey(details.displayName),
  emailKey: emailKey(details.email),
  roles: [...details.roles],
});

/** A user as they are stored, whichever way they came. */
export const newUserRow = (details: UserDetails, id?: string): Row => ({
  _id: id ?? newId('usr'),
  ...withKeys(details),
  status: 'ACTIVE',
});

async function create(row: Row): Promise<UserRecord> {
  try {
    await UserModel.create([row]);
  } catch (error) {
    throw isDuplicateKey(error, 'one_user_per_subject') || isDuplicateKey(error, 'one_per_address')
      ? new Conflict('person', row.email)
      : error;
  }
  return toRecord(row);
}

const isThere = async (viewer: Viewer, wanted: QueryFilter<UserDocument>): Promise<boolean> =>
  (await UserModel.exists({ $and: [visibleUsers(viewer), wanted] })) !== null;

export const userStore = {
  /** What of these the viewer may see, in any order, by one command. */
  async findMany(viewer: Viewer, ids: readonly string[]): Promise<User[]> {
    const rows = await UserModel.find({ $and: [visibleUsers(viewer), { _id: { $in: ids } }] })
      // The first batch has 101 documents unless told; one more than there can be makes the server close the cursor.
      .batchSize(ids.length + 1)
      .lean();
    return rows.map((row) => toUser(toRecord(row)));
  },

  async find(viewer: Viewer, id: string): Promise<UserRecord | null> {
    const row = await UserModel.findOne({ $and: [visibleUsers(viewer), { _id: id }] }).lean();
    return row && toRecord(row);
  },

  /** Rights are decided on it: from the primary, and only what a majority has, so that what was taken away stays away. */
  async bySubject(viewer: SystemViewer, { issuer, subject }: Person): Promise<UserRecord | null> {
    const row = await UserModel.findOne({ $and: [visibleUsers(viewer), { issuer, subject }] })
      .read('primary')
      .readConcern('majority')
      .lean();
    return row && toRecord(row);
  },

  /** Staff of the programme, at most a hundred: they are told what stops an enrollment. */
  async reviewers(viewer: SystemViewer): Promise<Pick<UserRecord, 'displayName' | 'email' | 'locale'>[]> {
    const rows = await UserModel.find({
      $and: [visibleUsers(viewer), { organizationId: null, status: 'ACTIVE', roles: 'REVIEWER' }],
    })
      .select('displayName email locale')
      .limit(100)
      .lean();
    return rows.map(({ displayName, email, locale }) => ({ displayName, email, locale }));
  },

  /** Whether somebody who acts for the organisation, or is to, has this address. */
  async isAddressTaken(viewer: Viewer, organizationId: string | null, email: string): Promise<boolean> {
    return isThere(viewer, { organizationId, emailKey: emailKey(email), status: { $in: ['INVITED', 'ACTIVE'] } });
  },

  /** Whether the organisation has an active GLOBAL_ADMIN beside this user. */
  async hasOtherAdministrator(viewer: Viewer, { id, organizationId }: UserRecord): Promise<boolean> {
    return isThere(viewer, { organizationId, _id: { $ne: id }, status: 'ACTIVE', roles: 'GLOBAL_ADMIN' });
  },

  /** Refuses a person who is there: whoever comes second runs again and finds them. */
  async insert(_viewer: SystemViewer, details: UserDetails, id?: string): Promise<UserRecord> {
    return create(newUserRow(details, id));
  },

  /** Refuses an address that is taken: whoever comes second runs again and finds it. */
  async invite(_viewer: Viewer, details: InvitedDetails): Promise<UserRecord> {
    return create({ _id: newId('usr'), ...withKeys(details), status: 'INVITED', isStaff: false });
  },

  /** Only from exactly what was read. An address or a person that is taken is a conflict, too. */
  async update(viewer: Viewer, before: UserRecord, changes: UserChanges): Promise<UserRecord> {
    try {
      const row = await UserModel.findOneAndUpdate(
        asRead(viewer, before),
        { $set: changes },
        { returnDocument: 'after' },
      ).lean();
      if (!row) throw new Conflict('user', before.id);
      return toRecord(row);
    } catch (error) {
      throw isDuplicateKey(error) ? new Conflict('user', before.id) : error;
    }
  },

  /** Only who is exactly as was read. */
  async remove(viewer: Viewer, before: UserRecord): Promise<void> {
    const { deletedCount } = await UserModel.deleteOne(asRead(viewer, before));
    if (deletedCount !== 1) throw new Conflict('user', before.id);
  },
};

/** The guard of every change. */
const asRead = (viewer: Viewer, { id, status, roles, invitation }: UserRecord) => ({
  $and: [
    visibleUsers(viewer),
    { _id: id, status, roles, 'invitation.version': invitation?.version ?? { $exists: false } },
  ],
});

export type UserStore = typeof userStore;
