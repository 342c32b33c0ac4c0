import { runInScope } from '@twotier/subgraph-kit';
import { createSystemContext } from './context';
import {
  AlreadyAnnouncing,
  announceOrganizations,
  type Announced,
  type Announcing,
} from './organization/announceOrganizations';
import { organizationCards } from './organization/organizationCards';

export { AlreadyAnnouncing, type Announced, type Announcing };

/** What partners can announce again, by its name in the command. Mongoose is connected to the database of partners. */
export const ANNOUNCED = {
  organizations: (options: Announcing): Promise<Announced> =>
    runInScope('announce', () => announceOrganizations(createSystemContext('announce'), options)),
};

/** What is announced of each organisation, to be read without announcing it. */
export const readOrganizations = () => organizationCards(createSystemContext('verify'));
