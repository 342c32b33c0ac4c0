import { randomBytes } from 'node:crypto';
import { createCursorCodec, createLinkCodec, createLogger } from '@twotier/subgraph-kit';
import { testCursorKeys } from '@twotier/testkit';
import type { Equipment } from '../context';
import { finishSignIn, useIssuer } from '@twotier/testkit';
import { createDirectories, type Directories, type DirectoriesConfig } from '../directories/createDirectories';

const logger = createLogger('partners', 'silent');

/** As partners is told of the directories that the development issuer plays at this address. */
export const directoriesAt = (issuer: string, apiKey = randomBytes(24).toString('base64url')): DirectoriesConfig => ({
  TENANT_DIRECTORY: { url: `${issuer}/directory/tenants`, apiKey },
  MEMBERSHIP_DIRECTORY: {
    issuer: `${issuer}/directory/membership`,
    clientId: 'directory',
    redirectUri: 'http://localhost:4000/directory/callback',
    profilesUrl: `${issuer}/directory/membership/profiles`,
    apiKey,
    tenantClaim: 'tid',
  },
});

/** Nobody listens there. */
export const noDirectories = createDirectories(directoriesAt('http://localhost:1'), logger);

/** What tests equip a context with, unless they bring directories that answer. */
export const testEquipment = (directories = noDirectories): Equipment => ({
  directories,
  cursors: createCursorCodec(testCursorKeys),
  links: createLinkCodec(testCursorKeys),
  limits: { createTenantsPerHour: 100 },
});

/**
 * The directories of a development issuer that runs for this test file, and signing in there as a persona. Call it at the
 * top of the file; they answer once the tests run.
 */
export function useDirectories() {
  const issuer = useIssuer();
  const running: Directories[] = [];
  beforeAll(() => {
    running.push(createDirectories(directoriesAt(issuer.url(), issuer.apiKey), logger));
  });
  return {
    issuer,
    directories: () => running[0] ?? noDirectories,
    /** Chooses the persona on the page to which `startMembershipSignIn` leads. */
    finishSignIn,
  };
}
