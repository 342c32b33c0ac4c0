import { openPage } from '@twotier/subgraph-kit';
import type { ProviderCustomersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { customerSelectionOf } from '../customerSelectionOf';
import { bindingOf, type CustomerList } from './resellerRelationship';
import { canListCustomersOf } from './visibility';

type Deps = Pick<Context, 'viewer' | 'cursors'>;

/** The list of a partner's customers; null for everybody but its members (R32). */
export function customerListOf(
  { viewer, cursors }: Deps,
  partnerId: string,
  args: Partial<ProviderCustomersArgs>,
): CustomerList | null {
  if (!canListCustomersOf(viewer, partnerId)) return null;
  const selection = { partnerId, ...customerSelectionOf(args) };
  return { ...selection, page: openPage(args, cursors, bindingOf(selection)) };
}
