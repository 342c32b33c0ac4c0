import { alignByKey, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import { isEnrollmentId, type EnrollmentRecord } from './enrollment';
import type { EnrollmentStore } from './enrollment.store';

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export function createEnrollmentLoaders(enrollments: EnrollmentStore, viewer: Viewer) {
  const visibleById = new DataLoader<string, EnrollmentRecord | null>(async (ids) =>
    alignByKey(ids, await enrollments.findMany(viewer, ids), ({ id }) => id),
  );
  return {
    enrollmentById: {
      load: async (id: string) => (isEnrollmentId(id) ? visibleById.load(id) : null),
    },
  };
}
