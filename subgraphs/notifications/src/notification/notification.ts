import type { CursorBinding, OpenedPage } from '@twotier/subgraph-kit';

export const NOTIFICATION_KINDS = [
  'PARTNERSHIP_STARTED',
  'PARTNERSHIP_ENDED',
  'GRANTS_TAKEN_BACK',
  'RELATIONSHIP_ENDED',
  'CUSTOMER_NO_LONGER_SHARED',
  'RELATIONSHIP_END_REQUESTED',
] as const;
type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Who ended an edge, seen from the inbox: the other end of it, a third company that shared the customer, or none of them. */
export const ENDERS = ['COUNTERPART', 'THIRD_COMPANY', 'PROGRAMME'] as const;
type Ender = (typeof ENDERS)[number];

export const GRANTS = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'] as const;
export type Grant = (typeof GRANTS)[number];

/** A company under the name that it had then. */
export interface Company {
  id: string;
  name: string;
}

/** A notification as one reader sees it. */
export interface Notification {
  __typename: 'Notification';
  id: string;
  kind: NotificationKind;
  createdAt: Date;
  /** The other organisation. */
  counterpart: Company;
  /** Null unless an edge ended. */
  endedBy: Ender | null;
  /** Where three take part: the one that is neither the reader nor the counterpart. */
  third: Company | null;
  /** Those that were taken back; empty otherwise. */
  grants: Grant[];
  /** In the words of whoever asks for something. */
  reason: string | null;
  /** The reader's own mark. */
  readAt: Date | null;
}

/** What is put into one organisation's inbox because of one event. */
export interface Delivery {
  organizationId: string;
  eventId: string;
  kind: NotificationKind;
  createdAt: Date;
  counterpart: Company;
  endedBy?: Ender;
  third?: Company;
  grants?: Grant[];
  reason?: string;
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
