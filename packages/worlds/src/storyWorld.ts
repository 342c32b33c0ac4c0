import { storyEnrollments } from './storyEnrollments';
import { storyPartnerships, storyRelationships } from './storyEdges';
import { storyOrganizations } from './storyOrganizations';
import { storyUsers } from './storyUsers';

/** The world of the README and the documentation: small enough to know by heart, and every rule can be shown with it. */
export const storyWorld = {
  organizations: storyOrganizations,
  users: storyUsers,
  partnerships: storyPartnerships,
  relationships: storyRelationships,
  enrollments: storyEnrollments,
};
