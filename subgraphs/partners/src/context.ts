import { appendManyToOutbox, appendToOutbox } from '@twotier/events';
import { createHistoryLoaders, historyStore } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { system, type Call, type CursorCodec, type LinkCodec, type SystemViewer } from '@twotier/subgraph-kit';
import type { Directories } from './directories/createDirectories';
import { directoryStore } from './directory/directoryEntry.store';
import { createDirectoryLoaders } from './directory/loaders';
import { createEnrollmentLoaders } from './enrollment/loaders';
import { enrollmentStore } from './enrollment/enrollment.store';
import { membershipSignInStore } from './membership/membershipSignIn.store';
import { announcementStore } from './organization/announcement.store';
import { createOrganizationLoaders } from './organization/loaders';
import { organizationStore } from './organization/organization.store';
import { createReviewLoaders } from './review/loaders';
import { tenantCreationStore } from './tenant/tenantCreations.store';
import { createUserLoaders } from './user/loaders';
import { userStore } from './user/user.store';

/** What every use case may ask for, whoever calls. */
const house = {
  stores: {
    organizations: organizationStore,
    announcements: announcementStore,
    directory: directoryStore,
    users: userStore,
    enrollments: enrollmentStore,
    membershipSignIns: membershipSignInStore,
    tenantCreations: tenantCreationStore,
    history: historyStore,
  },
  outbox: { append: appendToOutbox },
  transact,
  now: () => new Date(),
};

/** What the process has been told, beside its database. */
export interface Equipment {
  directories: Directories;
  cursors: CursorCodec;
  /** Of the links in mails. */
  links: LinkCodec;
  limits: { createTenantsPerHour: number };
}

/** One request of one viewer. */
export interface Context extends Readonly<typeof house>, Readonly<Equipment> {
  viewer: Call['viewer'];
  loaders: ReturnType<typeof createOrganizationLoaders> &
    ReturnType<typeof createUserLoaders> &
    ReturnType<typeof createEnrollmentLoaders> &
    ReturnType<typeof createReviewLoaders> &
    ReturnType<typeof createDirectoryLoaders> &
    ReturnType<typeof createHistoryLoaders>;
}

/** One job of our own. It never comes from a token. */
export interface SystemContext extends Readonly<typeof house> {
  viewer: SystemViewer;
  outbox: typeof house.outbox & { appendMany: typeof appendManyToOutbox };
}

export const createContextFactory =
  (equipment: Equipment) =>
  ({ viewer }: Pick<Call, 'viewer'>): Context => ({
    ...house,
    ...equipment,
    viewer,
    loaders: {
      ...createOrganizationLoaders(house.stores.organizations, viewer),
      ...createUserLoaders(house.stores.users, viewer),
      ...createDirectoryLoaders(house.stores.directory, viewer),
      ...createEnrollmentLoaders(house.stores.enrollments, viewer),
      ...createReviewLoaders(house.stores, viewer),
      ...createHistoryLoaders(viewer),
    },
  });

export const createSystemContext = (job: string): SystemContext => ({
  ...house,
  outbox: { ...house.outbox, appendMany: appendManyToOutbox },
  viewer: system(job),
});
