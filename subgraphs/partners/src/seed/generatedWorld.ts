import type { WorldOrganization, WorldUser } from '@twotier/worlds';
import { OrganizationModel } from '../organization/organization.model';
import { newOrganizationRow } from '../organization/organization.store';
import { UserModel } from '../user/user.model';
import { newUserRow } from '../user/user.store';
import { insertInBatches } from './insertInBatches';
import { organizationDetails, userDetails } from './worldDetails';

/** What of a generated world belongs into partners. */
export interface GeneratedWorld {
  organizations(): Iterable<WorldOrganization>;
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
  const instants = { createdAt: new Date(), updatedAt: new Date() };

  const organizations = await insertInBatches(
    OrganizationModel.collection,
    each(world.organizations(), (one) => ({ ...newOrganizationRow(organizationDetails(one), one.id), ...instants })),
    onProgress,
  );
  const users = await insertInBatches(
    UserModel.collection,
    each(world.users, (one) => ({ ...newUserRow(userDetails(one, issuer), one.id), ...instants })),
    (written) => onProgress(organizations + written),
  );
  return organizations + users;
}

function* each<From, To>(all: Iterable<From>, change: (one: From) => To): Iterable<To> {
  for (const one of all) yield change(one);
}
