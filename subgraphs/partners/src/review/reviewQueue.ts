import type { OpenedPage } from '@twotier/subgraph-kit';
import type { EnrollmentState } from '../__generated__/schema';
import type { EnrollmentRecord } from '../enrollment/enrollment';

/** The reviewers' queue, or another list of enrollments. */
export interface EnrollmentList {
  states: EnrollmentState[] | null;
  page: OpenedPage;
}

export interface EnrollmentEntry {
  list: EnrollmentList;
  node: EnrollmentRecord;
}
