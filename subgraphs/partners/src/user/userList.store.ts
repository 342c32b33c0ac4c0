import {
  cutPage,
  keysBeginningWith,
  keysetAfter,
  keysetSort,
  TOTAL_CAP,
  valueOfPosition,
  type AskedParts,
  type Keyset,
  type ListRead,
  type Viewer,
} from '@twotier/subgraph-kit';
import { toUser, type User, type UserList } from './user';
import { UserModel } from './user.model';
import { toRecord } from './user.store';
import { visibleUsers } from './visibility';

const BY_NAME: Keyset = { field: 'nameKey', tie: '_id', ascending: true };
/** The planner may else keep one that sorts in memory. */
const INDEX = 'users_by_name';

const selectionOf = (viewer: Viewer, { organizationId, status, searchKey }: UserList) => ({
  $and: [
    visibleUsers(viewer),
    { organizationId },
    ...(status === null ? [] : [{ status: { $in: status } }]),
    ...(searchKey === null ? [] : [{ nameKey: keysBeginningWith(searchKey) }]),
  ],
});

async function readPage(viewer: Viewer, list: UserList) {
  const { page } = list;
  const after = page.position ? keysetAfter(BY_NAME, page, valueOfPosition(page.position)) : {};
  const rows = await UserModel.find({ $and: [selectionOf(viewer, list), after] })
    .sort(keysetSort(BY_NAME, page))
    .limit(page.size + 1)
    .hint(INDEX)
    .lean();
  return cutPage(
    rows.map((row) => toUser(toRecord(row))),
    page,
  );
}

export const userListStore = {
  /** The page and the total, as far as they are asked for. */
  async list(viewer: Viewer, list: UserList, asked: AskedParts): Promise<ListRead<User>> {
    const [page, counted] = await Promise.all([
      asked.page ? readPage(viewer, list) : null,
      asked.total
        ? UserModel.countDocuments(selectionOf(viewer, list))
            .limit(TOTAL_CAP + 1)
            .hint(INDEX)
        : null,
    ]);
    return { page, counted };
  },
};
