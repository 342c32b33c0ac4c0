import { regionOf, system, unauthenticated, type PersonViewer } from '@twotier/subgraph-kit';
import { isDeepStrictEqual } from 'node:util';
import type { PartnerKind } from '../__generated__/schema';
import type { Context } from '../context';
import { DirectoryUnavailable } from '../directories/errors';
import type { Tenant } from '../directories/tenantDirectory';
import type { OrganizationRecord } from '../organization/organization';
import { mayManage, type EnrollmentRecord } from './enrollment';
import { countryNotServed, directoryUnavailable, tenantAdministratorRequired, tenantTaken } from './errors';
import { accountOf, draftOf, type Beginning } from './newEnrollment';
import { partiesOf, recordChange } from './recordChange';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now' | 'directories'>;
type Refusal =
  | ReturnType<typeof tenantAdministratorRequired>
  | ReturnType<typeof tenantTaken>
  | ReturnType<typeof countryNotServed>
  | ReturnType<typeof directoryUnavailable>;
type Outcome = { enrollment: EnrollmentRecord } | Refusal;

/**
 * Begins the enrollment of the viewer's tenant. Safe to repeat, also by two administrators at once: there is one per
 * tenant. Nothing is registered by it but the application itself (R38).
 */
export async function startEnrollment(context: Deps, input: Beginning): Promise<Outcome> {
  const { viewer } = context;
  if (viewer.type !== 'person') throw unauthenticated();
  if (viewer.organization) return openAccount(context, viewer, input);
  if (!viewer.signIn?.isTenantAdministrator || viewer.isStaff) return tenantAdministratorRequired();
  const known = await context.stores.enrollments.ofTenant(viewer, viewer.tenantId);
  const tenant = known && known.state !== 'DRAFT' ? null : await tenantOf(context, viewer.tenantId);
  if (known) return goOn(context, { kind: input.kind, tenant }, known.id);
  if (!tenant) return directoryUnavailable();
  if (regionOf(tenant.countryCode) === null) return countryNotServed(tenant.countryCode);
  return begin(context, viewer, { input, tenant });
}

const tenantOf = ({ directories }: Pick<Deps, 'directories'>, tenantId: string): Promise<Tenant | null> =>
  directories.tenants.find(tenantId).catch((error: unknown) => {
    if (error instanceof DirectoryUnavailable) return null;
    throw error;
  });

/** Two administrators begin at once: the unique index stops the second, and this runs again and finds the first one's. */
const begin = (context: Deps, viewer: PersonViewer, { input, tenant }: { input: Beginning; tenant: Tenant }) =>
  context.transact(async (): Promise<Outcome> => {
    const { stores, now } = context;
    const known = await stores.enrollments.ofTenant(viewer, viewer.tenantId);
    if (known) return { enrollment: known };
    // Whoever asks is no member of it, so it is looked for in our own name; that it is there is all that is told.
    if (await stores.organizations.ofTenant(system('enrollment'), viewer.tenantId)) return tenantTaken();
    const enrollment = await stores.enrollments.insert(viewer, draftOf(viewer, { input, tenant, at: now() }));
    await writeDown(context, enrollment, 'enrollment.started');
    return { enrollment };
  });

/** While it is a draft, another kind takes the place of the first, and domains that the tenant has proved since count. */
const goOn = (context: Deps, { kind, tenant }: { kind: PartnerKind; tenant: Tenant | null }, id: string) =>
  context.transact(async (): Promise<Outcome> => {
    const before = await context.stores.enrollments.find(context.viewer, id);
    if (!before) return tenantTaken(); // it became an account meanwhile
    const current = { kind: before.kind, tenantName: before.tenantName, tenantDomains: before.tenantDomains };
    const now = {
      kind,
      tenantName: tenant?.name ?? before.tenantName,
      tenantDomains: tenant?.domains ?? before.tenantDomains,
    };
    if (before.state !== 'DRAFT' || isDeepStrictEqual(current, now)) return { enrollment: before };
    return { enrollment: await recordChange(context, { before, what: 'enrollment.startedAgain' }, now) };
  });

/** The tenant has an active account: the short path (R9). Accounts that are older than enrollments get theirs here. */
const openAccount = (context: Deps, viewer: PersonViewer, input: Beginning) =>
  context.transact(async (): Promise<Outcome> => {
    const { stores, now } = context;
    const organization = (await stores.organizations.own(viewer)) as OrganizationRecord;
    if (organization.kind === 'CUSTOMER') return tenantTaken();
    const known = await stores.enrollments.ofOrganization(viewer, organization.id);
    if (known) return mayManage(viewer, known) ? { enrollment: known } : tenantAdministratorRequired();
    const account = accountOf(viewer, { input, organization, at: now() });
    if (!mayManage(viewer, account)) return tenantAdministratorRequired();
    const enrollment = await stores.enrollments.insert(viewer, account);
    await writeDown(context, enrollment, 'enrollment.started');
    return { enrollment };
  });

const writeDown = ({ viewer, stores, now }: Deps, enrollment: EnrollmentRecord, what: string) => {
  const { id, kind, state, tenantName, countryCode, tenantDomains, applicant, version } = enrollment;
  return stores.history.append(viewer, {
    subject: id,
    what,
    parties: partiesOf(enrollment),
    at: now(),
    before: null,
    after: { kind, state, tenantName, countryCode, tenantDomains, applicant, version },
  });
};
