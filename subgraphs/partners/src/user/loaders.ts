import { alignByKey, createListLoader, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import { hiddenUser, isUserId, type User, type UserList } from './user';
import type { UserStore } from './user.store';
import { userListStore } from './userList.store';

/** Built once per request, for one viewer. Whom the viewer may not see loads as an id without details. */
export function createUserLoaders(users: UserStore, viewer: Viewer) {
  const visibleUserById = new DataLoader<string, User | null>(async (ids) =>
    alignByKey(ids, await users.findMany(viewer, ids), ({ id }) => id),
  );
  return {
    userById: {
      load: async (id: string): Promise<User | null> =>
        isUserId(id) ? ((await visibleUserById.load(id)) ?? hiddenUser(id)) : null,
    },
    users: createListLoader<UserList, User>((list, asked) => userListStore.list(viewer, list, asked)),
  };
}
