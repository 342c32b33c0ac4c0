import { openPage, organizationIdOf, type PageArguments } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { bindingOf, type Inbox } from './notification';

type Deps = Pick<Context, 'viewer' | 'cursors'>;

/** The inbox of the viewer's organisation; null for who has none: nobody, staff, the unregistered. */
export function inboxOf({ viewer, cursors }: Deps, args: PageArguments): Inbox | null {
  const organizationId = organizationIdOf(viewer);
  if (organizationId === null) return null;
  return { organizationId, page: openPage(args, cursors, bindingOf({ organizationId })) };
}
