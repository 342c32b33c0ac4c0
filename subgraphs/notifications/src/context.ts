import type { Call, CursorCodec } from '@twotier/subgraph-kit';
import { deliveryStore } from './delivery/delivery.store';
import { createDeliveryLoaders } from './delivery/loaders';
import { createNotificationLoaders } from './notification/loaders';
import { notificationStore } from './notification/notification.store';

export const stores = { notifications: notificationStore, deliveries: deliveryStore };
export type Stores = typeof stores;

/** What a resolver or use case may use. Built once per request, for one viewer. */
export interface Context {
  viewer: Call['viewer'];
  stores: Stores;
  loaders: ReturnType<typeof createNotificationLoaders> & ReturnType<typeof createDeliveryLoaders>;
  cursors: CursorCodec;
  now: () => Date;
}

export const createContext = ({ viewer }: Pick<Call, 'viewer'>, cursors: CursorCodec): Context => ({
  viewer,
  stores,
  loaders: { ...createNotificationLoaders(stores, viewer), ...createDeliveryLoaders(stores) },
  cursors,
  now: () => new Date(),
});
