import { organizationChanged } from '@twotier/events';
import { notFound, type OrganizationState } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import { canMove } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { toAnnouncement, toCard, type Organization, type OrganizationRecord } from '../organization/organization';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome = { organization: Organization } | ReturnType<typeof notFound>;

interface Move {
  to: OrganizationState;
  /** What the primary contact is told. */
  step: 'SUSPENDED' | 'RESTORED';
  reason?: string;
}

/**
 * Suspends or restores an organisation, and its account where it has one. Customers, and organisations that are older
 * than enrollments, have none: then there is nobody to be told by mail.
 */
export function moveOrganization(context: Deps, organizationId: string, move: Move): Promise<Outcome> {
  const { viewer, stores, outbox, transact } = context;
  // Somebody renames between our read and our write: the write conflicts, and this runs again on what they left.
  return transact(async () => {
    const before = await stores.organizations.find(viewer, organizationId);
    if (!before) return notFound('organisation');
    if (before.state === move.to) return { organization: toCard(before) };

    const after = await stores.organizations.change(viewer, before, { state: move.to });
    await stores.directory.sync(after);
    await writeDown(context, { before, after, reason: move.reason ?? null });
    await outbox.append(organizationChanged(toAnnouncement(after)));
    await moveAccount(context, organizationId, move);
    return { organization: toCard(after) };
  });
}

const writeDown = (
  { viewer, stores, now }: Deps,
  { before, after, reason }: { before: OrganizationRecord; after: OrganizationRecord; reason: string | null },
) =>
  stores.history.append(viewer, {
    subject: after.id,
    what: after.state === 'SUSPENDED' ? 'organization.suspended' : 'organization.restored',
    parties: [after.id],
    at: now(),
    before: { state: before.state, version: before.version },
    after: { state: after.state, version: after.version, reason },
  });

async function moveAccount(context: Deps, organizationId: string, { to, step, reason }: Move): Promise<void> {
  const before = await context.stores.enrollments.ofOrganization(context.viewer, organizationId);
  if (!before || !canMove(before.state, to)) return;
  const what = step === 'SUSPENDED' ? 'enrollment.suspended' : 'enrollment.restored';
  const after = await recordChange(context, { before, what }, { state: to });
  await announceProgress(context, after, { step, ...(reason !== undefined && { reason }) });
}
