import type { Context, SystemContext } from '../context';
import type { OrganizationRecord } from '../organization/organization';

/** Makes the directory show what the organisation is now, in the caller's transaction. Of other kinds than providers: nothing. */
export const syncDirectoryEntry = (
  { stores }: Pick<Context | SystemContext, 'stores'>,
  organization: OrganizationRecord,
): Promise<void> => stores.directory.sync(organization);
