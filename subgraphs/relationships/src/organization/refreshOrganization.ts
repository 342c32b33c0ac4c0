import { system } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { RefreshedOrganization } from './organization';
import type { ProjectedCard, Taking } from './organization.store';

type Deps = Pick<Context, 'now'> & { stores: Pick<Context['stores'], 'organizations' | 'history'> };

/** Whoever brings it: the change is that of partners, which tells its parties. Here it is kept for questions about a past day. */
const follower = system('follow-organizations');

/**
 * Takes what partners says of an organisation into the projection, and writes down a change of its state. In the caller's
 * transaction.
 */
export async function refreshOrganization(
  { stores, now }: Deps,
  card: ProjectedCard,
  taking: Taking = {},
): Promise<RefreshedOrganization> {
  const refreshed = await stores.organizations.refresh(card, taking);
  const { before, after } = refreshed;
  if (before && before.state !== after.state)
    await stores.history.append(follower, {
      subject: after.id,
      what: after.state === 'SUSPENDED' ? 'organization.suspended' : 'organization.restored',
      parties: [],
      at: now(),
      before: { state: before.state },
      after: { state: after.state },
    });
  return refreshed;
}
