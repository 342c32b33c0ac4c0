import type { Resolvers } from '../__generated__/schema';
import { mayManage, nameOf, nextStepOf } from './enrollment';

export const enrollmentResolvers: Resolvers = {
  Query: {
    enrollment: (_parent, { id }, { loaders }) => loaders.enrollmentById.load(id),
  },

  Enrollment: {
    __resolveReference: ({ id }, { loaders }) => loaders.enrollmentById.load(id),
    organizationName: (enrollment) => nameOf(enrollment),
    nextStep: (enrollment) => nextStepOf(enrollment),
    organization: ({ organizationId }, _arguments, { loaders }) =>
      organizationId === null ? null : loaders.organizationById.load(organizationId),
    viewerCanManage: (enrollment, _arguments, { viewer }) => mayManage(viewer, enrollment),
  },
};
