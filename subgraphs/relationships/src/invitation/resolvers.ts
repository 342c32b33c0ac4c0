import { connectionResolvers, isUserError, isWellFormedId, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { providerOf, resellerOf } from '../organization/organization';
import { cancelInvitation } from './cancelInvitation';
import { bindingOf, canCancel, type Invitation, type InvitationEntry, type InvitationList } from './invitation';
import { inviteNewCustomer } from './inviteNewCustomer';
import { inviteReseller } from './inviteReseller';
import { pendingListOf } from './pendingListOf';
import { requestResellerRelationship } from './requestResellerRelationship';
import { isInviter } from './visibility';

const cursorOf = ({ customerId }: InvitationList, { createdAt, id }: Invitation, { cursors, viewer }: Context) =>
  cursors.encode(bindingOf(viewer, customerId), positionOf(createdAt, id));

const successOf = (invitation: Invitation) => ({ __typename: 'InvitationSuccess' as const, invitation });

export const invitationResolvers: Resolvers = {
  Query: {
    invitation: (_parent, { id }, { loaders }) => loaders.invitationById.load(id),
    invitationEligibility: (_parent, { question }, { loaders }) => loaders.invitationEligibilityOf.load(question),
  },

  Mutation: {
    inviteReseller: async (_parent, { input }, context) => {
      const result = await inviteReseller(context, input);
      return isUserError(result) ? result : successOf(result);
    },
    inviteNewCustomer: async (_parent, { input }, context) => {
      const result = await inviteNewCustomer(context, input);
      return isUserError(result) ? result : successOf(result);
    },
    requestResellerRelationship: async (_parent, { input }, context) => {
      const result = await requestResellerRelationship(context, input);
      return isUserError(result) ? result : successOf(result);
    },
    cancelInvitation: async (_parent, { input }, context) => {
      const result = await cancelInvitation(context, input.invitationId);
      return isUserError(result) ? result : { __typename: 'CancelInvitationSuccess', invitation: result };
    },
  },

  Customer: { pendingInvitations: ({ id }, args, context) => pendingListOf(context, id, args) },

  Invitation: {
    // References come as any JSON: what is no id is nobody's.
    __resolveReference: ({ id }, { loaders }) => (isWellFormedId(id) ? loaders.invitationById.load(id) : null),
    provider: async ({ providerId }, _args, { loaders }) => {
      const named = providerId === null ? null : await loaders.organizationById.load(providerId);
      return named && providerOf(named.id, named);
    },
    reseller: async ({ resellerId }, _args, { loaders }) => {
      const named = resellerId === null ? null : await loaders.organizationById.load(resellerId);
      return named && resellerOf(named.id, named);
    },
    partnership: ({ partnershipId }, _args, { loaders }) =>
      partnershipId === null ? null : loaders.partnershipById.load(partnershipId),
    email: (invitation, _args, { viewer }) => (isInviter(viewer, invitation) ? invitation.email : null),
    origin: (invitation, _args, { viewer }) => (isInviter(viewer, invitation) ? invitation.origin : null),
    reference: (invitation, _args, { viewer }) => (isInviter(viewer, invitation) ? invitation.reference : null),
    viewerCanCancel: (invitation, _args, { viewer }) => canCancel(viewer, invitation),
  },

  InvitationConnection: connectionResolvers<InvitationList, Invitation, InvitationEntry, Context>({
    page: (list, { loaders }) => loaders.invitationLists.page(list),
    total: (list, { loaders }) => loaders.invitationLists.total(list),
    entry: (list, node) => ({ list, node }),
    cursor: cursorOf,
  }),

  InvitationEdge: {
    cursor: ({ list, node }, _args, context) => cursorOf(list, node, context),
  },
};
