import type { CursorBinding, OpenedPage } from '@twotier/subgraph-kit';

export const NOTIFICATION_KINDS = ['PARTNERSHIP_STARTED', 'PARTNERSHIP_ENDED'] as const;
type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Who ended a partnership, seen from the inbox: the other side, or neither of the two. */
export const ENDERS = ['COUNTERPART', 'PROGRAMME'] as const;
type Ender = (typeof ENDERS)[number];

/** A notification as one reader sees it. */
export interface Notification {
  __typename: 'Notification';
  id: string;
  kind: NotificationKind;
  createdAt: Date;
  /** The other organisation, under the name that it had then. */
  counterpart: { id: string; name: string };
  /** Null unless a partnership ended. */
  endedBy: Ender | null;
  /** The reader's own mark. */
  readAt: Date | null;
}

/** What is put into one organisation's inbox because of one event. */
export interface Delivery {
  organizationId: string;
  eventId: string;
  kind: NotificationKind;
  createdAt: Date;
  counterpart: Notification['counterpart'];
  endedBy?: Ender;
}

/** An inbox as somebody asked for it; its page and its numbers are read only when selected. */
export interface Inbox {
  organizationId: string;
  page: OpenedPage;
}

export interface InboxEntry {
  inbox: Inbox;
  node: Notification;
}

/** What a cursor of this inbox is bound to: everything but the page. */
export const bindingOf = ({ organizationId }: Pick<Inbox, 'organizationId'>): CursorBinding => ({
  list: 'notifications',
  organizationId,
});

interface Pair {
  providerId: string;
  providerName: string;
  resellerId: string;
  resellerName: string;
}

/** Both sides of a partnership: whose inbox it is, and who is the other one. */
export const sidesOf = ({ providerId, providerName, resellerId, resellerName }: Pair) => [
  { organizationId: providerId, counterpart: { id: resellerId, name: resellerName } },
  { organizationId: resellerId, counterpart: { id: providerId, name: providerName } },
];
