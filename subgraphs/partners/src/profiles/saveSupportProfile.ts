import { organizationChanged } from '@twotier/events';
import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { toAnnouncement, type Support } from '../organization/organization';
import { saveProfile } from './saveProfile';
import { faultsOfSupportProfile, toSupportProfile, type SupportProfileInput } from './supportProfile';

interface Input extends SupportProfileInput {
  enrollmentId: string;
  expectedVersion?: number | null;
}

/** Saves where customers get help. The card of an active account shows it at once. */
export const saveSupportProfile = (context: Context, input: Input) =>
  saveProfile<Support>(context, input, {
    read: () => toSupportProfile(input),
    faults: faultsOfSupportProfile,
    current: ({ supportProfile }) => supportProfile,
    save: (before, support) => save(context, before, support),
  });

async function save(context: Context, before: EnrollmentRecord, support: Support): Promise<EnrollmentRecord> {
  if (before.organizationId !== null) await showOnCard(context, support);
  return recordChange(context, { before, what: 'enrollment.supportProfileSaved' }, { supportProfile: support });
}

async function showOnCard({ viewer, stores, outbox }: Context, support: Support): Promise<void> {
  const organization = await stores.organizations.own(viewer);
  if (!organization) throw new Error('The organisation of a valid token is gone.');
  await outbox.append(
    organizationChanged(toAnnouncement(await stores.organizations.change(viewer, organization, { support }))),
  );
}
