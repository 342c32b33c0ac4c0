import { createListLoader, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import type { EnrollmentStore } from '../enrollment/enrollment.store';
import type { OrganizationStore } from '../organization/organization.store';
import { companiesLike, likenessOf, type CompaniesLike } from './companiesLike';
import type { EnrollmentList } from './reviewQueue';

interface Stores {
  enrollments: EnrollmentStore;
  organizations: OrganizationStore;
}

/** Built once per request, for one viewer. */
export const createReviewLoaders = ({ enrollments, organizations }: Stores, viewer: Viewer) => ({
  enrollmentLists: createListLoader<EnrollmentList, EnrollmentRecord>((list, asked) =>
    enrollments.list(viewer, list, asked),
  ),

  /** Two commands, for one enrollment or for a page of them. */
  companiesLike: new DataLoader<EnrollmentRecord, CompaniesLike, string>(
    async (asked) => {
      const likeness = likenessOf(asked);
      const [alike, named] = await Promise.all([
        organizations.findAlike(viewer, likeness),
        enrollments.named(viewer, likeness.names),
      ]);
      return asked.map((one) => companiesLike(one, { organizations: alike, enrollments: named }));
    },
    { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
  ),
});
