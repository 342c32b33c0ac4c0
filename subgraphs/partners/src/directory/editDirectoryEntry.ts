import { organizationChanged } from '@twotier/events';
import { invalidInput, notFound, unauthenticated } from '@twotier/subgraph-kit';
import { isDeepStrictEqual } from 'node:util';
import type { EditDirectoryEntryInput } from '../__generated__/schema';
import type { Context } from '../context';
import { accountSuspended, staleEdit } from '../enrollment/errors';
import { toAnnouncement, type OrganizationRecord } from '../organization/organization';
import { detailsOf, whyNotEditable, type DirectoryEntry } from './directoryEntry';
import { readDirectoryEntry, type ReadEntry } from './readDirectoryEntry';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Wanted = Pick<ReadEntry, 'details' | 'services'>;
type Outcome =
  | DirectoryEntry
  | NonNullable<ReturnType<typeof whyNotEditable>>
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof staleEdit>
  | ReturnType<typeof accountSuspended>;

/** What of an entry is edited, to be compared and written down. */
const editableOf = ({ services, ...details }: Wanted['details'] & Pick<Wanted, 'services'>) => ({
  services: [...services].sort(),
  ...detailsOf(details),
});

/** The services are told on the provider's card, too: there is one truth, the organisation's. */
async function offer(
  { viewer, stores, outbox }: Deps,
  organization: OrganizationRecord,
  services: Wanted['services'],
): Promise<OrganizationRecord> {
  if (isDeepStrictEqual([...organization.services].sort(), services)) return organization;
  const offering = await stores.organizations.change(viewer, organization, { services });
  await outbox.append(organizationChanged(toAnnouncement(offering)));
  return offering;
}

/** Writes the entry and what changed of it. */
async function save(context: Deps, { before, organization }: Standing, wanted: Wanted): Promise<DirectoryEntry> {
  const { viewer, stores, now } = context;
  const offering = await offer(context, organization, wanted.services);
  const after = await stores.directory.edit(before, offering, wanted.details);
  await stores.history.append(viewer, {
    subject: after.id,
    what: 'directoryEntry.edited',
    parties: [after.id],
    at: now(),
    before: { ...editableOf(before), version: before.version },
    after: { ...editableOf(after), version: after.version },
  });
  return after;
}

interface Standing {
  before: DirectoryEntry;
  organization: OrganizationRecord;
}

/** The entry of the organisation that the viewer acts for; null where it is no provider. */
async function standingOf({ viewer, stores }: Deps): Promise<Standing | null> {
  const organization = await stores.organizations.own(viewer);
  if (!organization) throw new Error('The organisation of a valid token is gone.');
  const before = await stores.directory.find(viewer, organization.id);
  return before && { before, organization };
}

/**
 * Saves a provider's entry in the directory as a whole.
 * Safe to repeat: an entry that is so already changes nothing, whichever version the edit was made from.
 */
export async function editDirectoryEntry(context: Deps, input: EditDirectoryEntryInput): Promise<Outcome> {
  const { viewer, transact } = context;
  if (viewer.type === 'nobody') throw unauthenticated();
  const refusal = whyNotEditable(viewer);
  if (refusal) return refusal;
  const { details, services, faults } = readDirectoryEntry(input);
  if (faults.length > 0) return invalidInput(faults);

  // Somebody edits, renames or suspends between our read and our write: the write conflicts, and this runs again.
  return transact(async () => {
    const standing = await standingOf(context);
    if (!standing) return notFound('directory entry');
    const { before, organization } = standing;
    if (organization.state === 'SUSPENDED') return accountSuspended();
    if (isDeepStrictEqual(editableOf(before), editableOf({ ...details, services }))) return before;
    if (input.expectedVersion != null && input.expectedVersion !== before.version) return staleEdit(before.version);
    return save(context, standing, { details, services });
  });
}
