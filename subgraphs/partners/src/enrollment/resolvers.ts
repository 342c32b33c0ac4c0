import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { mayManage, nameOf, nextStepOf } from './enrollment';
import { enrollmentRequirements } from './enrollmentRequirements';
import { startEnrollment } from './startEnrollment';
import { submitEnrollment } from './submitEnrollment';

export const enrollmentResolvers: Resolvers = {
  Query: {
    enrollmentRequirements: (_parent, asked, { viewer }) => enrollmentRequirements(viewer, asked),
    enrollment: (_parent, { id }, { loaders }) => loaders.enrollmentById.load(id),
  },

  Mutation: {
    startEnrollment: async (_parent, { input }, context) => {
      const result = await startEnrollment(context, input);
      return isUserError(result) ? result : { __typename: 'StartEnrollmentSuccess', ...result };
    },
    submitEnrollment: async (_parent, { input }, context) => {
      const result = await submitEnrollment(context, input);
      return isUserError(result) ? result : { __typename: 'SubmitEnrollmentSuccess', ...result };
    },
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
