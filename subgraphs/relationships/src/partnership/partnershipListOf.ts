import { BadInput, openPage } from '@twotier/subgraph-kit';
import type { ProviderIndirectResellersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { searchKeyOf } from '../searchKeyOf';
import { bindingOf, isByName, type PartnershipList } from './partnership';
import { canListPartnershipsOf } from './visibility';

type Deps = Pick<Context, 'viewer' | 'cursors'>;

/** The list of an organisation's partnerships; null for everybody but its members (R32). */
export function partnershipListOf(
  { viewer, cursors }: Deps,
  owner: Pick<PartnershipList, 'ownerKind' | 'ownerId'>,
  { filter, orderBy, ...page }: Partial<ProviderIndirectResellersArgs>,
): PartnershipList | null {
  if (!canListPartnershipsOf(viewer, owner.ownerId)) return null;
  const selection = {
    ...owner,
    searchKey: searchKeyOf(filter?.search),
    statuses: [...new Set(filter?.status ?? (['ACTIVE', 'SUSPENDED'] as const))].sort(),
    order: orderBy ?? ('NAME' as const),
  };
  if (selection.searchKey !== null && !isByName(selection.order)) {
    throw new BadInput('search goes with orderBy NAME only; status goes with NAME and NEWEST.');
  }
  return { ...selection, page: openPage(page, cursors, bindingOf(selection)) };
}
