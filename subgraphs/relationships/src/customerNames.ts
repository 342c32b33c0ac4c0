import type { ProjectedOrganization } from './organization/organization';
import type { Taking } from './organization/organization.store';

/**
 * Takes the customer's name and country onto an edge that carries them: relationships and shared customers alike. Repeats and
 * disorder do no harm: only what is older is replaced, and by a snapshot what differs at the same version.
 */
export function renaming(
  { id: customerId, name, nameKey, countryCode, version }: ProjectedOrganization,
  { isSnapshot = false }: Taking,
) {
  const wanted = { name, nameKey, countryCode };
  const older = { nameVersion: { $lt: version } };
  return {
    behind: isSnapshot
      ? { customerId, $or: [older, { nameVersion: version, $nor: [wanted] }] }
      : { customerId, ...older },
    change: { $set: { ...wanted, nameVersion: version } },
  };
}
