import { system } from '@twotier/subgraph-kit';
import type { Context } from '../context';

type Deps = Pick<Context, 'stores' | 'links'>;

/** Whoever has the link reads what it leads to, and nothing beside it: nobody is a member yet. */
export const BEARER = system('user invitation');

/** What a link leads to. Null for whatever we did not write; whom it led to may be gone. */
export async function readInvitation({ stores, links }: Deps, token: string) {
  const target = links.read('join', token);
  if (!target) return null;
  const user = await stores.users.find(BEARER, target.id);
  const organization = user?.organizationId ? await stores.organizations.find(BEARER, user.organizationId) : null;
  return { version: target.version, user, organization };
}
