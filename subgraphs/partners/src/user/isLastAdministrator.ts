import type { Context } from '../context';
import type { UserRecord } from './user';

/** Whether the organisation has nobody else who is an active GLOBAL_ADMIN: without this user it would have none (R8). */
export const isLastAdministrator = async (
  { viewer, stores }: Pick<Context, 'viewer' | 'stores'>,
  user: UserRecord,
): Promise<boolean> =>
  user.status === 'ACTIVE' &&
  user.roles.includes('GLOBAL_ADMIN') &&
  !(await stores.users.hasOtherAdministrator(viewer, user));
