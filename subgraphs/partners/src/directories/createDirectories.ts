import type { Logger } from '@twotier/subgraph-kit';
import type { z } from 'zod';
import {
  createMembershipDirectory,
  type MembershipDirectory,
  type membershipDirectoryConfig,
} from './membershipDirectory';
import { createTenantDirectory, type TenantDirectory, type tenantDirectoryConfig } from './tenantDirectory';

export interface Directories {
  tenants: TenantDirectory;
  memberships: MembershipDirectory;
}

export interface DirectoriesConfig {
  TENANT_DIRECTORY: z.output<typeof tenantDirectoryConfig>;
  MEMBERSHIP_DIRECTORY: z.output<typeof membershipDirectoryConfig>;
}

export const createDirectories = (config: DirectoriesConfig, logger: Logger): Directories => ({
  tenants: createTenantDirectory(config.TENANT_DIRECTORY, logger),
  memberships: createMembershipDirectory(config.MEMBERSHIP_DIRECTORY, logger),
});
