import { connectionResolvers, isUserError, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { queuedAt, type EnrollmentRecord } from '../enrollment/enrollment';
import { appealEnrollment } from './appealEnrollment';
import { approveEnrollment } from './approveEnrollment';
import { checksOf } from './checks';
import { rejectEnrollment } from './rejectEnrollment';
import { requestEnrollmentInformation } from './requestEnrollmentInformation';
import { bindingOf, type EnrollmentEntry, type EnrollmentList } from './reviewQueue';
import { reviewQueueOf } from './reviewQueueOf';

const cursorOf = (list: EnrollmentList, enrollment: EnrollmentRecord, { cursors }: Context) =>
  cursors.encode(bindingOf(list), positionOf(queuedAt(enrollment), enrollment.id));

export const reviewResolvers: Resolvers = {
  Query: {
    enrollments: (_parent, args, context) => reviewQueueOf(context, args),
  },

  Mutation: {
    approveEnrollment: async (_parent, { input }, context) => {
      const result = await approveEnrollment(context, input.enrollmentId);
      return isUserError(result) ? result : { __typename: 'ApproveEnrollmentSuccess', ...result };
    },
    rejectEnrollment: async (_parent, { input }, context) => {
      const result = await rejectEnrollment(context, input);
      return isUserError(result) ? result : { __typename: 'RejectEnrollmentSuccess', ...result };
    },
    requestEnrollmentInformation: async (_parent, { input }, context) => {
      const result = await requestEnrollmentInformation(context, input);
      return isUserError(result) ? result : { __typename: 'RequestEnrollmentInformationSuccess', ...result };
    },
    appealEnrollment: async (_parent, { input }, context) => {
      const result = await appealEnrollment(context, input);
      return isUserError(result) ? result : { __typename: 'AppealEnrollmentSuccess', ...result };
    },
  },

  Enrollment: {
    checks: async (enrollment, _args, { viewer, loaders }) =>
      viewer.type === 'person' && viewer.isStaff
        ? checksOf(enrollment, await loaders.companiesLike.load(enrollment))
        : null,
  },

  EnrollmentConnection: connectionResolvers<EnrollmentList, EnrollmentRecord, EnrollmentEntry, Context>({
    page: (list, { loaders }) => loaders.enrollmentLists.page(list),
    total: (list, { loaders }) => loaders.enrollmentLists.total(list),
    entry: (list, node) => ({ list, node }),
    cursor: cursorOf,
  }),

  EnrollmentEdge: {
    cursor: ({ list, node }, _args, context) => cursorOf(list, node, context),
  },
};
