import { organizationIdOf } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { customersOf, sharedOf } from '../counter/counter';
import type { Partnership } from '../partnership/partnership';
import { coverageOf, recentFrom, type PartnershipCoverage } from './coverage';

type Deps = Pick<Context, 'viewer' | 'loaders' | 'now'>;

/** How far a partnership covers the customers of the viewer's organisation, one of its ends; of the other end nothing is told. */
export async function readCoverage(
  { viewer, loaders, now }: Deps,
  partnership: Partnership,
): Promise<PartnershipCoverage | null> {
  const own = organizationIdOf(viewer);
  if (own === null || ![partnership.providerId, partnership.resellerId].includes(own)) return null;
  const from = recentFrom(now());
  const [customers, shared, recent] = await Promise.all([
    loaders.counterById.load(customersOf(own)),
    loaders.counterById.load(sharedOf(partnership)),
    loaders.recentlySharedById(from).load(partnership.id),
  ]);
  return coverageOf(partnership, { customers, shared, recent, from });
}
