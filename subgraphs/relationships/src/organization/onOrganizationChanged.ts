import type { Handled } from '@twotier/events';
import type { SystemViewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { ProjectedOrganization } from './organization';
import type { ProjectedCard, Taking } from './organization.store';
import { refreshOrganization } from './refreshOrganization';

type Deps = Pick<Context, 'stores' | 'now'> & { viewer: SystemViewer };

/**
 * Takes an organisation's change into the projection, and from there onto its edges: the name by which lists are sorted and
 * searched, and the state by which partnerships are suspended. In the consumer's transaction, a batch in each.
 *
 * What is here may be newer than the event, also where something else than an event has brought it: the edges follow what
 * is here. A refresh writes the row that everybody locks who opens an edge, so an edge is older than it, and is found, or
 * was opened on what it says. A snapshot goes over what is wrong at the same version, on the edges as well.
 */
export async function onOrganizationChanged(
  deps: Deps,
  { isSnapshot = false, primaryDomain = null, ...card }: ProjectedCard & Taking,
): Promise<Handled> {
  const { resellerRelationships, sharedCustomers } = deps.stores;
  const taking = { isSnapshot };
  const { after: organization, isChanged } = await refreshOrganization(deps, { ...card, primaryDomain }, taking);
  // Whoever opens a partnership of it writes the same row: they wait for this part, not for five hundred of its edges.
  if (organization.kind !== 'CUSTOMER') return isChanged ? 'more' : followPartner(deps, organization, taking);
  await resellerRelationships.rename(organization, taking);
  await sharedCustomers.rename(organization, taking);
  return 'done';
}

async function followPartner(
  { viewer, stores, now }: Deps,
  partner: ProjectedOrganization,
  taking: Taking,
): Promise<Handled> {
  const { changes, isMore } = await stores.partnerships.takeOver(viewer, partner, taking);
  if (changes.length === 0) return isMore ? 'more' : 'done';
  const at = now();
  await stores.history.appendMany(
    viewer,
    changes.map(({ id, providerId, resellerId, before, after }) => ({
      subject: id,
      what: after === 'SUSPENDED' ? 'partnership.suspended' : 'partnership.restored',
      parties: [providerId, resellerId],
      at,
      before: { status: before },
      after: { status: after },
    })),
  );
  return isMore ? 'more' : 'done';
}
