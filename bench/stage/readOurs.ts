import { sharedOf } from '../../subgraphs/relationships/src/counter/counter';
import { partnershipListOf } from '../../subgraphs/relationships/src/partnership/partnershipListOf';
import type { Partnership } from '../../subgraphs/relationships/src/partnership/partnership';
import { sharedCustomerListOf } from '../../subgraphs/relationships/src/sharedCustomer/sharedCustomerListOf';
import { aContext } from '../../subgraphs/relationships/src/testing/viewers';

/** The first partnerships of a reseller by name, as its own page has them. */
export async function partnershipsOf(resellerId: string, first: number): Promise<Partnership[]> {
  const context = aContext(resellerId);
  const list = partnershipListOf(context, { ownerKind: 'RESELLER', ownerId: resellerId }, { first });
  if (!list) throw new Error('A reseller lists its own partnerships.');
  return (await context.loaders.partnershipLists.page(list)).rows;
}

/** A request of the reseller: the shared customers of each partnership, past GraphQL. */
const listsOf = (resellerId: string, partnerships: readonly Partnership[], first: number) => {
  const context = aContext(resellerId);
  const lists = partnerships.map((partnership) => sharedCustomerListOf(context, partnership, { first }));
  return { loaders: context.loaders, lists };
};

/** A page of each partnership: the ids of its customers. */
export async function sharedPages(
  resellerId: string,
  partnerships: readonly Partnership[],
  first: number,
): Promise<string[][]> {
  const { loaders, lists } = listsOf(resellerId, partnerships, first);
  const pages = await Promise.all(
    lists.map(({ partnership, selection }) => loaders.sharedPageByPartnership(selection).load(partnership)),
  );
  return pages.map(({ rows }) => rows.map(({ customerId }) => customerId));
}

/** How many customers each partnership shares: a figure, as the totals of whole lists are. */
export async function sharedTotals(resellerId: string, partnerships: readonly Partnership[]): Promise<number[]> {
  const { loaders } = aContext(resellerId);
  const totals = await Promise.all(partnerships.map((partnership) => loaders.counterById.load(sharedOf(partnership))));
  return totals.map(({ count }) => count);
}
