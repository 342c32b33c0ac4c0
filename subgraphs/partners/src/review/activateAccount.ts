import type { Context, SystemContext } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import { nameOf, type EnrollmentRecord } from '../enrollment/enrollment';
import type { EnrollmentChanges } from '../enrollment/enrollment.store';
import { recordChange } from '../enrollment/recordChange';
import { openOrganization } from '../organization/openOrganization';
import type { OrganizationDetails } from '../organization/organization';
import { admitFirstUser } from '../user/admitFirstUser';

type Deps = Pick<Context | SystemContext, 'viewer' | 'stores' | 'outbox' | 'now'>;

const organizationOf = (enrollment: EnrollmentRecord): OrganizationDetails => ({
  kind: enrollment.kind,
  name: nameOf(enrollment),
  countryCode: enrollment.countryCode,
  tenantId: enrollment.tenantId,
  primaryDomain: enrollment.tenantDomains[0] ?? null,
  ...(enrollment.supportProfile && { support: enrollment.supportProfile }),
});

/** Of an applicant whose sign-in told no address, the company's: users have one. */
function firstUserOf({ id, applicant, primaryContact, supportProfile }: EnrollmentRecord) {
  const email = applicant.email ?? primaryContact?.email ?? supportProfile?.email;
  if (email === undefined) throw new Error(`Nobody of enrollment ${id} can be reached.`);
  return { ...applicant, email, displayName: applicant.displayName ?? email };
}

/**
 * Makes an enrollment whose tenant has no organisation an active account, in the caller's transaction: its organisation
 * is in the graph, whoever began it is the first user (R8), and its primary contact is told.
 *
 * @param organizationId a readable id, for worlds; otherwise one that nobody can guess
 */
export async function activateAccount(
  context: Deps,
  { before, what, organizationId }: { before: EnrollmentRecord; what: string; organizationId?: string },
  changes: EnrollmentChanges = {},
): Promise<EnrollmentRecord> {
  const becoming = { ...before, ...changes };
  const organization = await openOrganization(context, organizationOf(becoming), organizationId);
  await admitFirstUser(context, firstUserOf(becoming), organization);
  const enrollment = await recordChange(
    context,
    { before, what },
    { ...changes, state: 'ACTIVE', organizationId: organization.id, waitingSince: null, reviewExpectedBy: null },
  );
  await announceProgress(context, enrollment, { step: 'APPROVED' });
  return enrollment;
}
