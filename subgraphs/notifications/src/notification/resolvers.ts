import { connectionResolvers, isUserError, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import { inboxOf } from './inboxOf';
import { markNotificationRead } from './markNotificationRead';
import { bindingOf, type Inbox, type InboxEntry, type Notification } from './notification';
import { title } from './title';

const cursorOf = (inbox: Inbox, { createdAt, id }: Notification, { cursors }: Context) =>
  cursors.encode(bindingOf(inbox), positionOf(createdAt, id));

export const notificationResolvers: Resolvers = {
  Query: {
    notifications: (_parent, args, context) => inboxOf(context, args),
  },

  Mutation: {
    markNotificationRead: async (_parent, { input }, context) => {
      const result = await markNotificationRead(context, input.notificationId);
      return isUserError(result) ? result : { __typename: 'MarkNotificationReadSuccess', notification: result };
    },
  },

  Notification: {
    title: (notification, _args, { viewer }) => title(notification, viewer),
  },

  NotificationConnection: {
    ...connectionResolvers<Inbox, Notification, InboxEntry, Context>({
      page: (inbox, { loaders }) => loaders.inboxes.page(inbox),
      total: (inbox, { loaders }) => loaders.inboxes.total(inbox),
      entry: (inbox, node) => ({ inbox, node }),
      cursor: cursorOf,
    }),
    unreadCount: (_inbox, _args, { loaders }) => loaders.unreadCount(),
  },

  NotificationEdge: {
    cursor: ({ inbox, node }, _args, context) => cursorOf(inbox, node, context),
  },
};
