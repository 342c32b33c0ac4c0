import type { WorldOrganization, WorldUser } from '@twotier/worlds';
import { EMPTY_DETAILS, type DirectoryDetails } from '../directory/directoryEntry';
import type { OrganizationDetails } from '../organization/organization';
import type { UserDetails } from '../user/user';

/** An organisation of a world as it registers. */
export const organizationDetails = (world: WorldOrganization): OrganizationDetails => ({
  kind: world.kind,
  name: world.name,
  countryCode: world.countryCode,
  tenantId: world.tenantId,
  primaryDomain: world.primaryDomain,
  ...(world.services && { services: world.services }),
  ...(world.support && { support: world.support }),
});

/** How a provider of a world stands in the directory. */
export const directoryDetails = ({ directoryEntry }: WorldOrganization): DirectoryDetails =>
  directoryEntry
    ? {
        ...directoryEntry,
        texts: [...directoryEntry.texts],
        spokenLanguages: [...directoryEntry.spokenLanguages],
        isListed: true,
      }
    : EMPTY_DETAILS;

/** A person of a world as they are added. */
export const userDetails = (world: WorldUser, issuer: string): UserDetails => ({
  issuer,
  subject: world.subject,
  tenantId: world.tenantId,
  organizationId: world.organizationId,
  displayName: world.displayName,
  email: world.email,
  locale: world.locale,
  roles: world.roles,
  isStaff: world.isStaff,
});
