import { connectionResolvers, isUserError, nameKey, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { enrollmentOfViewer } from '../enrollment/enrollmentOfViewer';
import { acceptUserInvitation } from './acceptUserInvitation';
import { addUser } from './addUser';
import { changeUserRoles } from './changeUserRoles';
import { disableUser } from './disableUser';
import { enableUser } from './enableUser';
import { resendUserInvitation } from './resendUserInvitation';
import { grantableTo, mayEdit } from './rights';
import { roleDescriptions } from './roleDescriptions';
import { deskOf, type User, type UserEntry, type UserList } from './user';
import { userInvitation } from './userInvitation';
import { bindingOf, userListOf } from './userListOf';
import { withdrawUserInvitation } from './withdrawUserInvitation';

const cursorOf = (list: UserList, { displayName, id }: User, { cursors }: Context) =>
  cursors.encode(bindingOf(list), positionOf(nameKey(displayName ?? ''), id));

export const userResolvers: Resolvers = {
  Query: {
    viewer: (_parent, _arguments, { viewer }) => deskOf(viewer),
    users: (_parent, args, context) => userListOf(context, args),
    roles: (_parent, _arguments, { viewer }) => roleDescriptions(viewer),
    userInvitation: (_parent, { token }, context) => userInvitation(context, token),
  },

  Mutation: {
    addUser: async (_parent, { input }, context) => {
      const result = await addUser(context, input);
      return isUserError(result) ? result : { __typename: 'AddUserSuccess', ...result };
    },
    resendUserInvitation: async (_parent, { input }, context) => {
      const result = await resendUserInvitation(context, input);
      return isUserError(result) ? result : { __typename: 'ResendUserInvitationSuccess', ...result };
    },
    withdrawUserInvitation: async (_parent, { input }, context) => {
      const result = await withdrawUserInvitation(context, input.userId);
      return isUserError(result) ? result : { __typename: 'WithdrawUserInvitationSuccess', ...result };
    },
    changeUserRoles: async (_parent, { input }, context) => {
      const result = await changeUserRoles(context, input);
      return isUserError(result) ? result : { __typename: 'ChangeUserRolesSuccess', ...result };
    },
    disableUser: async (_parent, { input }, context) => {
      const result = await disableUser(context, input.userId);
      return isUserError(result) ? result : { __typename: 'DisableUserSuccess', ...result };
    },
    enableUser: async (_parent, { input }, context) => {
      const result = await enableUser(context, input.userId);
      return isUserError(result) ? result : { __typename: 'EnableUserSuccess', ...result };
    },
    acceptUserInvitation: async (_parent, { input }, context) => {
      const result = await acceptUserInvitation(context, input.token);
      return isUserError(result) ? result : { __typename: 'AcceptUserInvitationSuccess', ...result };
    },
  },

  Viewer: {
    user: ({ userId }, _arguments, { loaders }) => (userId === null ? null : loaders.userById.load(userId)),
    organization: ({ organizationId }, _arguments, { loaders }) =>
      organizationId === null ? null : loaders.organizationById.load(organizationId),
    enrollment: (_desk, _arguments, context) => enrollmentOfViewer(context),
  },

  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
    viewerCanEdit: (user, _arguments, { viewer }) => mayEdit(viewer, user),
    grantableRoles: (user, _arguments, { viewer }) => grantableTo(viewer, user),
  },

  UserConnection: connectionResolvers<UserList, User, UserEntry, Context>({
    page: (list, { loaders }) => loaders.users.page(list),
    total: (list, { loaders }) => loaders.users.total(list),
    entry: (list, node) => ({ list, node }),
    cursor: cursorOf,
  }),

  UserEdge: {
    cursor: ({ list, node }, _arguments, context) => cursorOf(list, node, context),
  },
};
