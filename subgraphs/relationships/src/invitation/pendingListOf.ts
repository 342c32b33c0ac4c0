import { openPage } from '@twotier/subgraph-kit';
import type { CustomerPendingInvitationsArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { bindingOf, type InvitationList } from './invitation';
import { canListPendingOf } from './visibility';

type Deps = Pick<Context, 'viewer' | 'cursors'>;

/**
 * The invitations that wait for a customer: all for itself, for a partner those that it takes part in, null for everybody else.
 * A partner that takes part in none has an empty list, whether or not there is such a customer (R33).
 */
export function pendingListOf(
  { viewer, cursors }: Deps,
  customerId: string,
  args: Partial<CustomerPendingInvitationsArgs>,
): InvitationList | null {
  if (!canListPendingOf(viewer, customerId)) return null;
  return { customerId, page: openPage(args, cursors, bindingOf(viewer, customerId)) };
}
