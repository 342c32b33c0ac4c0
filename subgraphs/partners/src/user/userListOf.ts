import {
  BadInput,
  nameKey,
  openPage,
  organizationIdOf,
  whyNotSearchable,
  type CursorBinding,
} from '@twotier/subgraph-kit';
import type { QueryUsersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import type { UserList } from './user';

type Deps = Pick<Context, 'viewer' | 'cursors'>;

/** What a cursor of this list is bound to: everything but the page. */
export const bindingOf = ({ organizationId, status, searchKey }: Omit<UserList, 'page'>): CursorBinding => ({
  list: 'users',
  organizationId,
  status,
  searchKey,
});

function searchKeyOf(search: string | null | undefined): string | null {
  if (search === null || search === undefined) return null;
  const fault = whyNotSearchable(search);
  if (fault !== null) throw new BadInput(fault);
  return nameKey(search);
}

/** The users of the viewer's organisation; null for who has none: nobody, staff, the unregistered. */
export function userListOf({ viewer, cursors }: Deps, { filter, ...page }: Partial<QueryUsersArgs>): UserList | null {
  const organizationId = organizationIdOf(viewer);
  if (organizationId === null) return null;
  const status = filter?.status ? [...new Set(filter.status)].sort() : null;
  const selection = { organizationId, status, searchKey: searchKeyOf(filter?.search) };
  return { ...selection, page: openPage(page, cursors, bindingOf(selection)) };
}
