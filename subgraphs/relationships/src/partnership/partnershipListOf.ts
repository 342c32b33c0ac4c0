import { openPage } from '@twotier/subgraph-kit';
import type { ProviderIndirectResellersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { bindingOf, type PartnershipList } from './partnership';
import { partnershipSelectionOf } from './partnershipSelectionOf';
import { canListPartnershipsOf } from './visibility';

type Deps = Pick<Context, 'viewer' | 'cursors' | 'now'>;

/** The list of an organisation's partnerships; null for everybody but its members (R32). */
export function partnershipListOf(
  { viewer, cursors, now }: Deps,
  owner: Pick<PartnershipList, 'ownerKind' | 'ownerId'>,
  { filter, orderBy, asOf, ...page }: Partial<ProviderIndirectResellersArgs>,
): PartnershipList | null {
  if (!canListPartnershipsOf(viewer, owner.ownerId)) return null;
  const list = { ...owner, ...partnershipSelectionOf({ filter, orderBy, asOf }, now()) };
  return { ...list, page: openPage(page, cursors, bindingOf(list)) };
}
