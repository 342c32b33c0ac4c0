import type { Context, SystemContext } from '../context';
import type { EnrollmentRecord } from './enrollment';
import type { EnrollmentChanges } from './enrollment.store';

type Deps = Pick<Context | SystemContext, 'viewer' | 'stores' | 'now'>;

/** Whom an enrollment's history names: its tenant, and the organisation that came of it. */
export const partiesOf = ({ tenantId, organizationId }: EnrollmentRecord): string[] => [
  `tenant:${tenantId}`,
  ...(organizationId === null ? [] : [organizationId]),
];

/** What the profiles of a sign-in show is the applicant's own business, and comes again with the next one. */
const NOT_WRITTEN_DOWN = new Set(['membershipProfiles', 'verification']);

/**
 * Changes an enrollment from exactly what was read and writes it down (R36), in the caller's transaction.
 *
 * @param what e.g. `enrollment.submitted`
 */
export async function recordChange(
  { viewer, stores, now }: Deps,
  { before, what }: { before: EnrollmentRecord; what: string },
  changes: EnrollmentChanges,
): Promise<EnrollmentRecord> {
  const after = await stores.enrollments.update(viewer, before, changes);
  const names = Object.keys(changes).filter((name) => !NOT_WRITTEN_DOWN.has(name)) as (keyof EnrollmentRecord)[];
  const pick = (of: EnrollmentRecord) => Object.fromEntries(names.map((name) => [name, of[name]]));
  await stores.history.append(viewer, {
    subject: after.id,
    what,
    parties: partiesOf(after),
    at: now(),
    before: { ...pick(before), version: before.version },
    after: { ...pick(after), version: after.version },
  });
  return after;
}
