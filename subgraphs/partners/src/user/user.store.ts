import { Conflict, isDuplicateKey } from '@twotier/mongo';
import { newId, type SystemViewer, type Viewer } from '@twotier/subgraph-kit';
import type { User, UserDetails, UserRecord } from './user';
import { UserModel, type UserDocument } from './user.model';
import { visibleUsers } from './visibility';

type Row = Omit<UserDocument, 'createdAt' | 'updatedAt'>;
type Person = Pick<UserDetails, 'issuer' | 'subject'>;

const toUser = ({ _id, displayName, email, locale, roles }: Row): User => ({
  __typename: 'User',
  id: _id,
  displayName,
  email,
  locale,
  roles,
});

const toRecord = (row: Row): UserRecord => ({
  id: row._id,
  issuer: row.issuer,
  subject: row.subject,
  tenantId: row.tenantId,
  organizationId: row.organizationId,
  displayName: row.displayName,
  email: row.email,
  locale: row.locale,
  roles: row.roles,
  status: row.status,
  isStaff: row.isStaff,
});

/** A user as they are stored, whichever way they came. */
export const newUserRow = (details: UserDetails, id?: string): Row => ({
  _id: id ?? newId('usr'),
  ...details,
  roles: [...details.roles],
  status: 'ACTIVE',
});

export const userStore = {
  /** What of these the viewer may see, in any order, by one command. */
  async findMany(viewer: Viewer, ids: readonly string[]): Promise<User[]> {
    const rows = await UserModel.find({ $and: [visibleUsers(viewer), { _id: { $in: ids } }] })
      // The first batch has 101 documents unless told; one more than there can be makes the server close the cursor.
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(toUser);
  },

  /** Rights are decided on it: from the primary, and only what a majority has, so that what was taken away stays away. */
  async bySubject(viewer: SystemViewer, { issuer, subject }: Person): Promise<UserRecord | null> {
    const row = await UserModel.findOne({ $and: [visibleUsers(viewer), { issuer, subject }] })
      .read('primary')
      .readConcern('majority')
      .lean();
    return row && toRecord(row);
  },

  /** Refuses a person who is there: whoever comes second runs again and finds them. */
  async insert(_viewer: SystemViewer, details: UserDetails, id?: string): Promise<UserRecord> {
    const row = newUserRow(details, id);
    try {
      await UserModel.create([row]);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_subject') ? new Conflict('person', details.subject) : error;
    }
    return toRecord(row);
  },
};

export type UserStore = typeof userStore;
