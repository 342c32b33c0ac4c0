import type { SystemContext } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import type { NewEnrollment } from '../enrollment/enrollment.store';
import { partiesOf } from '../enrollment/recordChange';

type Deps = Pick<SystemContext, 'viewer' | 'stores' | 'transact' | 'now'>;

/**
 * Opens the file of a company that took part, or applied, before it came here: of an organisation that is registered, or
 * of nobody yet. Nobody is told by mail. A tenant that has one keeps it untouched.
 *
 * @param id a readable id, for worlds
 */
export function openAccount(
  { viewer, stores, transact, now }: Deps,
  enrollment: NewEnrollment,
  id: string,
): Promise<EnrollmentRecord> {
  return transact(async () => {
    const known = await stores.enrollments.ofTenant(viewer, enrollment.tenantId);
    if (known) return known;

    const { organizationId } = enrollment;
    const organization = organizationId === null ? null : await stores.organizations.find(viewer, organizationId);
    // Of an account the organisation says where it stands; an application has none.
    if (organization?.tenantId !== (organizationId === null ? undefined : enrollment.tenantId))
      throw new Error(`The tenant ${enrollment.tenantId} has no organisation ${String(organizationId)}.`);
    const state = organization?.state ?? 'IN_REVIEW';
    const opened = await stores.enrollments.insert(viewer, { ...enrollment, state }, id);
    const { kind, tenantName, countryCode, tenantDomains, membership, legalBusinessProfile, version } = opened;
    await stores.history.append(viewer, {
      subject: opened.id,
      what: 'enrollment.opened',
      parties: partiesOf(opened),
      at: now(),
      before: null,
      after: { kind, state, tenantName, countryCode, tenantDomains, membership, legalBusinessProfile, version },
    });
    return opened;
  });
}
