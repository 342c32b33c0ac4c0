import { appendToOutbox } from '@twotier/events';
import { createHistoryLoaders, historyStore } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { system, type Call, type CursorCodec, type SystemViewer, type Viewer } from '@twotier/subgraph-kit';
import { createCommonCustomerLoaders } from './acrossPartnerships/loaders';
import { createCounterLoaders } from './counter/loaders';
import { counterStore } from './counter/counter.store';
import { createEligibilityLoaders } from './eligibility/loaders';
import { createInvitationLoaders } from './invitation/loaders';
import { invitationStore } from './invitation/invitation.store';
import { createMissingHalfLoaders } from './missingHalf/loaders';
import { createOrganizationLoaders } from './organization/loaders';
import { lockWithToken } from './organization/lockWithToken';
import { organizationStore } from './organization/organization.store';
import { createPartnershipLoaders } from './partnership/loaders';
import { partnershipChangeStore } from './partnership/partnershipChanges.store';
import { partnershipStore } from './partnership/partnership.store';
import { partnershipJoinStore } from './partnership/partnershipJoins.store';
import { partnershipPairStore } from './partnership/partnershipPairs.store';
import { createRelationshipLoaders } from './resellerRelationship/loaders';
import { readersCursors } from './readersCursors';
import { createRemovalLoaders } from './removal/loaders';
import { relationshipEndStore } from './resellerRelationship/relationshipEnds.store';
import { relationshipPairStore } from './resellerRelationship/relationshipPairs.store';
import { resellerRelationshipStore } from './resellerRelationship/resellerRelationship.store';
import { servedCustomerStore } from './resellerRelationship/servedCustomers.store';
import { createSharedCustomerLoaders } from './sharedCustomer/loaders';
import { sharedCustomerStore } from './sharedCustomer/sharedCustomer.store';
import { sharedLinkStore } from './sharedCustomer/sharedLinks.store';

export const stores = {
  counters: counterStore,
  history: historyStore,
  invitations: invitationStore,
  organizations: organizationStore,
  partnershipChanges: partnershipChangeStore,
  partnerships: partnershipStore,
  partnershipPairs: partnershipPairStore,
  relationshipPairs: relationshipPairStore,
  relationshipEnds: relationshipEndStore,
  resellerRelationships: resellerRelationshipStore,
  servedCustomers: servedCustomerStore,
  partnershipJoins: partnershipJoinStore,
  sharedCustomers: sharedCustomerStore,
  sharedLinks: sharedLinkStore,
};
export type Stores = typeof stores;

export const outbox = { append: appendToOutbox };

function createLoaders(viewer: Viewer) {
  const organizationLoaders = createOrganizationLoaders(stores, viewer);
  return {
    ...createCounterLoaders(stores),
    ...createHistoryLoaders(viewer),
    ...createInvitationLoaders(stores, viewer, () => new Date()),
    ...createEligibilityLoaders({ stores, loaders: organizationLoaders }, viewer),
    ...organizationLoaders,
    ...createPartnershipLoaders(stores, viewer),
    ...createMissingHalfLoaders(stores, viewer),
    ...createRelationshipLoaders({ stores, loaders: organizationLoaders }, viewer),
    ...createRemovalLoaders(stores, viewer),
    ...createSharedCustomerLoaders(stores, viewer),
    ...createCommonCustomerLoaders(stores, viewer),
  };
}

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

const now = () => new Date();

export const createContext = ({ viewer }: Pick<Call, 'viewer'>, cursors: CursorCodec): Context => ({
  viewer,
  stores: { ...stores, organizations: { ...organizationStore, lock: lockWithToken({ viewer, stores, now }) } },
  loaders: createLoaders(viewer),
  outbox,
  transact,
  cursors: readersCursors(cursors, viewer),
  now,
});

/** What a job of our own works with. */
export type SystemContext = Pick<Context, 'stores' | 'outbox' | 'transact' | 'now'> & { viewer: SystemViewer };

export const createSystemContext = (job: string): SystemContext => ({
  viewer: system(job),
  stores,
  outbox,
  transact,
  now,
});
