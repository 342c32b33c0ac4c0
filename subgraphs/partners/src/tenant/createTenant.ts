import { idempotencyKeyReused, transactOnce } from '@twotier/idempotency';
import { invalidInput, rateLimited } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { DirectoryUnavailable } from '../directories/errors';
import type { CreatedTenant, NewTenant } from '../directories/tenantDirectory';
import { directoryUnavailable } from '../enrollment/errors';
import { domainTaken } from './errors';
import { faultsOfNewTenant, hourOf } from './tenant';

type Deps = Pick<Context, 'viewer' | 'stores' | 'directories' | 'limits' | 'now'>;

/**
 * Creates a tenant at the tenant directory, for anybody: who asks has no account yet. So many in an hour, whoever
 * asks and from wherever. Safe to repeat: the same key returns the same tenant.
 */
export async function createTenant(deps: Deps, input: NewTenant) {
  const tenant = { ...input, name: input.name.trim(), administratorName: input.administratorName.trim() };
  const faults = faultsOfNewTenant(tenant);
  if (faults.length > 0) return invalidInput(faults);

  const at = deps.now();
  const hasPlace = await deps.stores.tenantCreations.takePlace(at, deps.limits.createTenantsPerHour);
  // Whoever repeats a call is not one more: their tenant is there.
  if (!hasPlace) return once(tenant, async () => rateLimited(secondsUntil(hourOf(at).endsAt, at)));
  try {
    return await create(deps, tenant, at);
  } catch (error) {
    // It may have been created all the same, so its place stays taken.
    if (error instanceof DirectoryUnavailable) return directoryUnavailable();
    throw error;
  }
}

async function create(deps: Deps, tenant: NewTenant, at: Date) {
  const creation = await deps.directories.tenants.create(tenant);
  if (typeof creation === 'object' && 'tenantId' in creation) return writeDown(deps, tenant, creation);
  await deps.stores.tenantCreations.giveBack(at);
  if (creation === 'DOMAIN_TAKEN') return domainTaken();
  return creation === 'KEY_REUSED' ? idempotencyKeyReused() : creation;
}

/** Once, however often the answer has to be repeated. */
const writeDown = ({ viewer, stores, now }: Deps, tenant: NewTenant, created: CreatedTenant) =>
  once(tenant, async () => {
    const { tenantId, domain } = created;
    await stores.history.append(viewer, {
      subject: tenantId,
      what: 'tenant.created',
      parties: [`tenant:${tenantId}`],
      at: now(),
      before: null,
      after: { name: tenant.name, domain, countryCode: tenant.countryCode },
    });
    return created;
  });

const once = <T extends object>({ idempotencyKey, ...input }: NewTenant, work: () => Promise<T>) =>
  transactOnce<T | CreatedTenant>({ scope: ['anybody', 'createTenant'], key: idempotencyKey, input }, work);

const secondsUntil = (end: Date, at: Date) => Math.ceil((end.getTime() - at.getTime()) / 1_000);
