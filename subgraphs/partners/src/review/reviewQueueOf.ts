import { openPage, type PageArguments } from '@twotier/subgraph-kit';
import type { EnrollmentFilter } from '../__generated__/schema';
import type { Context } from '../context';
import { bindingOf, type EnrollmentList } from './reviewQueue';

type Asked = PageArguments & { filter?: EnrollmentFilter | null };

/** Enrollments as staff ask for them; null for everybody else. */
export function reviewQueueOf(
  { viewer, cursors }: Pick<Context, 'viewer' | 'cursors'>,
  { filter, ...page }: Asked,
): EnrollmentList | null {
  if (viewer.type !== 'person' || !viewer.isStaff) return null;
  const states = filter?.state ? [...new Set(filter.state)].sort() : null;
  return { states, page: openPage(page, cursors, bindingOf({ states })) };
}
