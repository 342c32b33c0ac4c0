import { appendToOutbox } from '@twotier/events';
import { createHistoryLoaders, historyStore } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { system, type Call, type CursorCodec, type SystemViewer, type Viewer } from '@twotier/subgraph-kit';
import { createCounterLoaders } from './counter/loaders';
import { counterStore } from './counter/counter.store';
import { createOrganizationLoaders } from './organization/loaders';
import { organizationStore } from './organization/organization.store';
import { createPartnershipLoaders } from './partnership/loaders';
import { partnershipStore } from './partnership/partnership.store';
import { createRelationshipLoaders } from './resellerRelationship/loaders';
import { partnershipChangeStore } from './partnership/partnershipChanges.store';
import { resellerRelationshipStore } from './resellerRelationship/resellerRelationship.store';
import { createSharedCustomerLoaders } from './sharedCustomer/loaders';
import { sharedCustomerStore } from './sharedCustomer/sharedCustomer.store';
import { relationshipEndStore } from './resellerRelationship/relationshipEnds.store';
import { relationshipPairStore } from './resellerRelationship/relationshipPairs.store';

export const stores = {
  counters: counterStore,
  history: historyStore,
  organizations: organizationStore,
  partnerships: partnershipStore,
  resellerRelationships: resellerRelationshipStore,
  sharedCustomers: sharedCustomerStore,
  partnershipChanges: partnershipChangeStore,
};
  partnershipPairs: partnershipPairStore,
  relationshipPairs: relationshipPairStore,
  relationshipEnds: relationshipEndStore,
export type Stores = typeof stores;

export const outbox = { append: appendToOutbox };

const createLoaders = (viewer: Viewer) => ({
  ...createCounterLoaders(stores),
  ...createHistoryLoaders(viewer),
  ...createOrganizationLoaders(stores, viewer),
  ...createPartnershipLoaders(stores, viewer),
  ...createRelationshipLoaders(stores, viewer),
  ...createSharedCustomerLoaders(stores, viewer),
});

/** What a resolver or use case may use. Built once per request, for one viewer. */
export interface Context {
  viewer: Viewer;
  stores: Stores;
  loaders: ReturnType<typeof createLoaders>;
  outbox: typeof outbox;
  transact: typeof transact;
  cursors: CursorCodec;
  now: () => Date;
}

export const createContext = ({ viewer }: Pick<Call, 'viewer'>, cursors: CursorCodec): Context => ({
  viewer,
  stores,
  loaders: createLoaders(viewer),
  outbox,
  transact,
  cursors,
  now: () => new Date(),
});

/** What a job of our own works with. */
export type SystemContext = Pick<Context, 'stores' | 'outbox' | 'transact' | 'now'> & { viewer: SystemViewer };

export const createSystemContext = (job: string): SystemContext => ({
  viewer: system(job),
  stores,
  outbox,
  transact,
  now: () => new Date(),
});
