import { BatchWriter } from '@twotier/mongo';
import type { WorldOrganization, WorldUser } from '@twotier/worlds';
import { DirectoryEntryModel } from '../directory/directoryEntry.model';
import { newDirectoryEntryRow } from '../directory/directoryEntry.store';
import { OrganizationModel } from '../organization/organization.model';
import { newOrganizationRow } from '../organization/organization.store';
import { UserModel } from '../user/user.model';
import { newUserRow } from '../user/user.store';
import { directoryDetails, organizationDetails, userDetails } from './worldDetails';

/** What of a generated world belongs into partners. */
export interface GeneratedWorld {
  organizations: () => Iterable<WorldOrganization>;
  users: Iterable<WorldUser>;
}

export interface GeneratedWorldOptions {
  /** Who signs the users in, as their access tokens say. */
  issuer: string;
  /** Told after each batch: how many documents are written by now. */
  onProgress?: (written: number) => void;
}

/** It was opened with its provider and then edited. */
const VERSION_OF_ENTRY = 2;

/**
 * Writes the same documents as the use cases, in bulk: without history and events, for a world that nobody watches grow.
 * What is there already stays as it is, so that a broken run can be repeated.
 * Mongoose is connected to the database of partners, whose collections are there.
 *
 * @returns how many organisations and users the world has here
 */
export async function seedGeneratedWorld(
  world: GeneratedWorld,
  { issuer, onProgress = () => undefined }: GeneratedWorldOptions,
): Promise<number> {
  let written = 0;
  const options = { onProgress: (rows: number) => onProgress((written += rows)) };
  const organizations = new BatchWriter(OrganizationModel.collection, options);
  const users = new BatchWriter(UserModel.collection, options);
  const entries = new BatchWriter(DirectoryEntryModel.collection);
  const instants = { createdAt: new Date(), updatedAt: new Date() };

  for (const one of world.organizations()) {
    const row = newOrganizationRow(organizationDetails(one), one.id);
    await organizations.add({ ...row, ...instants });
    if (one.kind === 'PROVIDER')
      await entries.add(newDirectoryEntryRow({ ...row, id: row._id }, directoryDetails(one), VERSION_OF_ENTRY));
  }
  await organizations.flush();
  await entries.flush();
  for (const one of world.users) await users.add({ ...newUserRow(userDetails(one, issuer), one.id), ...instants });
  await users.flush();
  return written;
}
