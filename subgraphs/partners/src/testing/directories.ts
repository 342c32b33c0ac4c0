import { randomBytes } from 'node:crypto';
import { createLogger } from '@twotier/subgraph-kit';
import { createDirectories, type DirectoriesConfig } from '../directories/createDirectories';

const logger = createLogger('partners', 'silent');

/** As partners is told of the directories that the development issuer plays at this address. */
export const directoriesAt = (issuer: string, apiKey = randomBytes(24).toString('base64url')): DirectoriesConfig => ({
  TENANT_DIRECTORY: { url: `${issuer}/directory/tenants`, apiKey },
  MEMBERSHIP_DIRECTORY: {
    issuer,
    clientId: 'directory',
    redirectUri: 'http://localhost:4000/directory/callback',
    profilesUrl: `${issuer}/directory/membership/profiles`,
    apiKey,
    tenantClaim: 'tid',
  },
});

/** Nobody listens there. */
export const noDirectories = createDirectories(directoriesAt('http://localhost:1'), logger);
