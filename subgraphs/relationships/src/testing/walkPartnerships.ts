import type { connectionResolvers } from '@twotier/subgraph-kit';
import type { ProviderIndirectResellersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import type { Partnership, PartnershipEntry, PartnershipList } from '../partnership/partnership';
import { partnershipListOf } from '../partnership/partnershipListOf';
import { partnershipResolvers } from '../partnership/resolvers';

type Connection = ReturnType<typeof connectionResolvers<PartnershipList, Partnership, PartnershipEntry, Context>>;
type Owner = Pick<PartnershipList, 'ownerKind' | 'ownerId'>;
type Arguments = Pick<Partial<ProviderIndirectResellersArgs>, 'filter' | 'orderBy' | 'asOf'>;

const connection = partnershipResolvers.PartnershipConnection as unknown as Connection;

/** A list must not lead in a circle: nobody here has as many partnerships. */
const MOST_PAGES = 1_000;

export interface Walk {
  /** In the order of the list. */
  partnerships: Partnership[];
  /** How many entries each page had, in the order in which they were read. */
  pages: number[];
}

/** Reads a whole list page by page, as a client does: from its cursors and what they say of more. */
export async function walkPartnerships(
  context: Context,
  { ownerKind, ownerId, ...args }: Owner & Arguments,
  { size, way }: { size: number; way: 'forward' | 'backward' },
): Promise<Walk> {
  const walk: Walk = { partnerships: [], pages: [] };
  let cursor: string | null = null;
  while (walk.pages.length < MOST_PAGES) {
    const asked = way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const list = partnershipListOf(context, { ownerKind, ownerId }, { ...args, ...asked });
    if (!list) throw new Error('This viewer may not list these partnerships.');
    const nodes = (await connection.edges(list, {}, context)).map(({ node }) => node);
    const info = await connection.pageInfo(list, {}, context);
    walk.pages.push(nodes.length);
    walk.partnerships = way === 'forward' ? [...walk.partnerships, ...nodes] : [...nodes, ...walk.partnerships];
    if (!(way === 'forward' ? info.hasNextPage : info.hasPreviousPage)) return walk;
    cursor = way === 'forward' ? info.endCursor() : info.startCursor();
    if (cursor === null) throw new Error('There is more, and no cursor leads to it.');
  }
  throw new Error('The list does not end.');
}
