import { organizationChanged } from '@twotier/events';
import { invalidInput, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { accountSuspended } from '../enrollment/errors';
import { toAnnouncement, toCard, whyNotRenamable, type Organization } from './organization';
import { faultsOfName } from './organizationName';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome =
  | { organization: Organization }
  | NonNullable<ReturnType<typeof whyNotRenamable>>
  | ReturnType<typeof accountSuspended>
  | ReturnType<typeof invalidInput>;

/**
 * Gives the viewer's own organisation another name and tells the other services.
 * Safe to repeat: a name that it bears already changes nothing.
 */
export async function renameOrganization({ viewer, stores, outbox, transact, now }: Deps, input: { name: string }) {
  if (viewer.type === 'nobody') throw unauthenticated();
  const refusal = whyNotRenamable(viewer);
  if (refusal) return refusal;
  const name = input.name.trim();
  const faults = faultsOfName(name);
  if (faults.length > 0) return invalidInput(faults);

  // Somebody renames between our read and our write: the write conflicts, and this runs again on what they left.
  return transact(async (): Promise<Outcome> => {
    const before = await stores.organizations.own(viewer);
    if (!before) throw new Error('The organisation of a valid token is gone.');
    if (before.state === 'SUSPENDED') return accountSuspended();
    if (before.name === name) return { organization: toCard(before) };

    const after = await stores.organizations.change(viewer, before, { name });
    await stores.directory.sync(after);
    await stores.history.append(viewer, {
      subject: after.id,
      what: 'organization.renamed',
      parties: [after.id],
      at: now(),
      before: { name: before.name, version: before.version },
      after: { name: after.name, version: after.version },
    });
    await outbox.append(organizationChanged(toAnnouncement(after)));
    return { organization: toCard(after) };
  });
}
