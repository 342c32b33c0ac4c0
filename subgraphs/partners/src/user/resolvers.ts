import type { Resolvers } from '../__generated__/schema';
import { enrollmentOfViewer } from '../enrollment/enrollmentOfViewer';
import { deskOf } from './user';

export const userResolvers: Resolvers = {
  Query: {
    viewer: (_parent, _arguments, { viewer }) => deskOf(viewer),
  },

  Viewer: {
    user: ({ userId }, _arguments, { loaders }) => (userId === null ? null : loaders.userById.load(userId)),
    organization: ({ organizationId }, _arguments, { loaders }) =>
      organizationId === null ? null : loaders.organizationById.load(organizationId),
    enrollment: (_desk, _arguments, context) => enrollmentOfViewer(context),
  },

  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
  },
};
