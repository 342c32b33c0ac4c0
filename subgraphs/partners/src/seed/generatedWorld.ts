import { BatchWriter } from '@twotier/mongo';
import type { WorldOrganization, WorldUser } from '@twotier/worlds';
import { OrganizationModel } from '../organization/organization.model';
import { newOrganizationRow } from '../organization/organization.store';
import { UserModel } from '../user/user.model';
import { newUserRow } from '../user/user.store';
import { organizationDetails, userDetails } from './worldDetails';

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

/**
 * Writes the same documents as the use cases, in bulk: without history and events, for a world that nobody watches grow.
 * What is there already stays as it is, so that a broken run can be repeated.
 * Mongoose is connected to the database of partners, whose collections are there.
 *
 * @returns how many documents the world has here
 */
export async function seedGeneratedWorld(
  world: GeneratedWorld,
  { issuer, onProgress = () => undefined }: GeneratedWorldOptions,
): Promise<number> {
  let written = 0;
  const options = { onProgress: (rows: number) => onProgress((written += rows)) };
  const organizations = new BatchWriter(OrganizationModel.collection, options);
  const users = new BatchWriter(UserModel.collection, options);
  const instants = { createdAt: new Date(), updatedAt: new Date() };

  for (const one of world.organizations())
    await organizations.add({ ...newOrganizationRow(organizationDetails(one), one.id), ...instants });
  await organizations.flush();
  for (const one of world.users) await users.add({ ...newUserRow(userDetails(one, issuer), one.id), ...instants });
  await users.flush();
  return written;
}
