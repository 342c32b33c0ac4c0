import { allowed, runInScope } from '@twotier/subgraph-kit';
import { storyWorld, type WorldOrganization } from '@twotier/worlds';
import { createSystemContext, type SystemContext } from '../context';
import { editDirectoryEntry } from '../directory/editDirectoryEntry';
import { registerOrganization } from '../organization/registerOrganization';
import { openAccount } from '../review/openAccount';
import { registerUser } from '../user/registerUser';
import { enrollmentDetails } from './worldEnrollments';
import { directoryDetails, organizationDetails, userDetails } from './worldDetails';

/** The entry of a provider as its administrator edits it, unless somebody has edited it already. */
async function editEntry(context: SystemContext, provider: WorldOrganization, issuer: string): Promise<void> {
  const { stores, viewer: seed } = context;
  const [organization, entry] = [
    await stores.organizations.find(seed, provider.id),
    await stores.directory.find(seed, provider.id),
  ];
  if (entry?.version !== 1) return;
  const administrator = storyWorld.users.find(
    ({ organizationId, roles }) => organizationId === provider.id && roles.includes('GLOBAL_ADMIN'),
  );
  if (!administrator) throw new Error(`The story has nobody who may edit the entry of ${provider.id}.`);
  const { id: userId, subject, tenantId, roles, locale } = administrator;
  const viewer = {
    type: 'person',
    issuer,
    subject,
    tenantId,
    userId,
    organization,
    roles,
    locale,
    isStaff: false,
  } as const;
  const input = { ...directoryDetails(provider), services: [...(provider.services ?? [])] };
  allowed(await editDirectoryEntry({ ...context, viewer }, input));
}

/**
 * Writes the organisations and users of the story through the use cases. Repeating it changes nothing.
 * Mongoose is connected to the database of partners, whose collections are there.
 *
 * @param issuer who signs the story's users in, as their access tokens say
 */
export const seedStoryWorld = ({ issuer }: { issuer: string }): Promise<void> =>
  runInScope('seed', async () => {
    const context = createSystemContext('seed');
    for (const one of storyWorld.organizations) await registerOrganization(context, organizationDetails(one), one.id);
    for (const one of storyWorld.users) await registerUser(context, userDetails(one, issuer), one.id);
    for (const one of storyWorld.enrollments) await openAccount(context, enrollmentDetails(one, issuer), one.id);
    for (const one of storyWorld.organizations) if (one.directoryEntry) await editEntry(context, one, issuer);
  });
