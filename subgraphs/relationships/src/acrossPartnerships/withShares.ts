import { sharedOf } from '../counter/counter';
import { sharedSince, type SharedLink } from '../sharedCustomer/sharedCustomer';
import type { CommonCustomer, CustomerShare } from './commonCustomer';
import type { MergedCustomer } from './mergePartnerships';

const tripleOf = (link: Pick<SharedLink, 'providerId' | 'resellerId' | 'customerId'>) =>
  `${sharedOf(link)} ${link.customerId}`;

/** Which links are needed to show these customers: those that the reading has met, pair by pair. */
export function pairsOf(found: readonly MergedCustomer[]) {
  const partnerships = new Set(found.flatMap(({ through }) => through));
  return [...partnerships].map((partnership) => ({
    providerId: partnership.providerId,
    resellerId: partnership.resellerId,
    customerIds: found.filter(({ through }) => through.includes(partnership)).map(({ customerId }) => customerId),
  }));
}

const earliestFirst = (one: CustomerShare, other: CustomerShare) =>
  Number(sharedSince(one.partnership, one.row)) - Number(sharedSince(other.partnership, other.row)) ||
  (one.partnership.id < other.partnership.id ? -1 : 1);

/** The customers with what each partnership shares of them; without those whose last link has ended since they were met. */
export function withShares(found: readonly MergedCustomer[], links: readonly SharedLink[]): CommonCustomer[] {
  const byTriple = new Map(links.map((link) => [tripleOf(link), link]));
  return found.flatMap(({ key, customerId, through }) => {
    const shares = through.flatMap((partnership) => {
      const row = byTriple.get(tripleOf({ ...partnership, customerId }));
      return row ? [{ partnership, row }] : [];
    });
    return shares.length === 0 ? [] : [{ key, customerId, shares: shares.sort(earliestFirst) }];
  });
}
