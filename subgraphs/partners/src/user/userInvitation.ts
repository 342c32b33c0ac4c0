import { linkNotValid } from '@twotier/subgraph-kit';
import type { UserInvitation } from '../__generated__/schema';
import type { Context } from '../context';
import { faultOfLink } from './invitation';
import { readInvitation } from './readInvitation';

type Deps = Pick<Context, 'stores' | 'links' | 'now'>;

/** What a link asks, for whoever has it; or why it is worthless. */
export async function userInvitation({ stores, links, now }: Deps, token: string) {
  const found = await readInvitation({ stores, links }, token);
  if (!found) return linkNotValid('UNKNOWN');
  const { user, organization, version } = found;
  const fault = faultOfLink(user, version, now());
  if (fault) return linkNotValid(fault);
  if (!user?.invitation || !organization) throw new Error('An invited user has an invitation and an organisation.');

  const { displayName, email, roles, locale, invitation } = user;
  const { invitedByName, expiresAt } = invitation;
  const question = { organizationName: organization.name, invitedByName, displayName, email, roles, locale, expiresAt };
  return { __typename: 'UserInvitation', ...question } satisfies UserInvitation;
}
