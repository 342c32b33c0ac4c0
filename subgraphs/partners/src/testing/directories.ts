import { randomBytes } from 'node:crypto';
import { createCursorCodec, createLinkCodec, createLogger } from '@twotier/subgraph-kit';
import { testCursorKeys } from '@twotier/testkit';
import type { Equipment } from '../context';
import { createDirectories, type DirectoriesConfig } from '../directories/createDirectories';

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
