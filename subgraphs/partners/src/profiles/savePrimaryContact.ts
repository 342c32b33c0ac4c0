import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import type { EnrollmentRecord, PrimaryContactRecord } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { nextVerification } from '../verification/verification';
import { faultsOfPrimaryContact, toPrimaryContact, type PrimaryContactInput } from './primaryContact';
import { saveProfile } from './saveProfile';

interface Input extends PrimaryContactInput {
  enrollmentId: string;
  expectedVersion?: number | null;
}

/** Whether this very address was confirmed: it stays so when only the name or the telephone changes. */
const isStillVerified = ({ primaryContact }: EnrollmentRecord, email: string) =>
  primaryContact?.email === email && primaryContact.isVerified;

/** Saves who answers for the application (R4). In an active account a new address gets the mail that confirms it. */
export const savePrimaryContact = (context: Context, input: Input) =>
  saveProfile<PrimaryContactRecord>(context, input, {
    read: (enrollment) => {
      const contact = toPrimaryContact(input);
      return { ...contact, isVerified: isStillVerified(enrollment, contact.email) };
    },
    faults: (contact, { tenantDomains }) => faultsOfPrimaryContact(contact, tenantDomains),
    current: ({ primaryContact }) => primaryContact,
    save: (before, contact) => save(context, before, contact),
  });

async function save(context: Context, before: EnrollmentRecord, contact: PrimaryContactRecord) {
  const mustConfirm = before.state === 'ACTIVE' && !contact.isVerified;
  const after = await recordChange(
    context,
    { before, what: 'enrollment.primaryContactSaved' },
    {
      primaryContact: contact,
      ...(mustConfirm && { verification: nextVerification(before.verification, context.now()) }),
    },
  );
  if (mustConfirm) await announceProgress(context, after, { step: 'VERIFICATION_REQUESTED' });
  return after;
}
