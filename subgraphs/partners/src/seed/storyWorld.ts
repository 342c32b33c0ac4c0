import { runInScope } from '@twotier/subgraph-kit';
import { storyWorld } from '@twotier/worlds';
import { createSystemContext } from '../context';
import { registerOrganization } from '../organization/registerOrganization';
import { registerUser } from '../user/registerUser';
import { organizationDetails, userDetails } from './worldDetails';

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
  });
