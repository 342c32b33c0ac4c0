import { openPage } from '@twotier/subgraph-kit';
import type { PartnershipSharedCustomersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { customerSelectionOf } from '../customerSelectionOf';
import type { Partnership } from '../partnership/partnership';
import { bindingOf, type SharedCustomerList } from './sharedCustomer';

/** The shared customers of a partnership that the viewer sees. Whether it is still active is asked when they are read. */
export function sharedCustomerListOf(
  { cursors }: Pick<Context, 'cursors'>,
  partnership: Partnership,
  args: Partial<PartnershipSharedCustomersArgs>,
): SharedCustomerList {
  const selection = customerSelectionOf(args);
  return {
    partnership,
    selection: { ...selection, page: openPage(args, cursors, bindingOf(partnership.id, selection)) },
  };
}
