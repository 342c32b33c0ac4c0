import type { CursorBinding, OpenedPage } from '@twotier/subgraph-kit';
import type { EnrollmentState } from '../__generated__/schema';
import type { EnrollmentRecord } from '../enrollment/enrollment';

/** The reviewers' queue, or another list of enrollments, as somebody asked for it. */
export interface EnrollmentList {
  /** Null: what waits for reviewers. */
  states: EnrollmentState[] | null;
  page: OpenedPage;
}

export interface EnrollmentEntry {
  list: EnrollmentList;
  node: EnrollmentRecord;
}

/** What a cursor of this list is bound to: everything but the page. */
export const bindingOf = ({ states }: Pick<EnrollmentList, 'states'>): CursorBinding => ({
  list: 'enrollments',
  states,
});
