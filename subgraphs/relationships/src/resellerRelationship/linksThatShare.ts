import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';

interface Deps {
  stores: Pick<Context['stores'], 'partnerships' | 'sharedCustomers'>;
  viewer: Viewer;
}

/** A customer of the viewer and one partner of the other kind. */
export interface Link {
  providerId: string;
  resellerId: string;
  customerId: string;
}

/** The end of a link that is not the viewer's. */
export const otherEndOf = (viewer: Viewer, { providerId, resellerId }: Link): string =>
  providerId === organizationIdOf(viewer) ? resellerId : providerId;

/** Of these links of the viewer those that share at present: only while its partnership with the other end is active. */
export async function throughActivePartnership({ stores, viewer }: Deps, links: readonly Link[]): Promise<Link[]> {
  const others = [...new Set(links.map((link) => otherEndOf(viewer, link)))];
  const active = new Set(await stores.partnerships.partnersAmong(viewer, others, ['ACTIVE']));
  return links.filter((link) => active.has(otherEndOf(viewer, link)));
}

/** Of these links, which may not exist, those by which the viewer shares a customer at present. */
export const linksThatShare = async (deps: Deps, links: readonly Link[]): Promise<Link[]> =>
  throughActivePartnership(deps, await deps.stores.sharedCustomers.existingAmong(links));
