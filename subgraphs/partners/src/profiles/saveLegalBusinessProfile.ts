import type { Context } from '../context';
import { announceProgress } from '../enrollment/announceProgress';
import type { EnrollmentRecord, LegalBusinessProfileRecord } from '../enrollment/enrollment';
import { recordChange } from '../enrollment/recordChange';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '../enrollment/workingDays';
import {
  faultsOfLegalBusinessProfile,
  toLegalBusinessProfile,
  type LegalBusinessProfileInput,
} from './legalBusinessProfile';
import { saveProfile } from './saveProfile';

interface Input extends LegalBusinessProfileInput {
  enrollmentId: string;
  expectedVersion?: number | null;
}

/** Saves name and address as registered. Of an active account it is a proposal, which reviewers look at first (R6). */
export const saveLegalBusinessProfile = (context: Context, input: Input) =>
  saveProfile<LegalBusinessProfileRecord>(context, input, {
    read: ({ countryCode }) => toLegalBusinessProfile(input, countryCode),
    faults: faultsOfLegalBusinessProfile,
    current: ({ legalBusinessProfile, proposedLegalBusinessProfile: proposed }) =>
      proposed?.state === 'IN_REVIEW' ? proposed.profile : legalBusinessProfile,
    save: (before, profile) =>
      before.state === 'ACTIVE'
        ? propose(context, before, profile)
        : recordChange(
            context,
            { before, what: 'enrollment.legalBusinessProfileSaved' },
            { legalBusinessProfile: profile },
          ),
  });

async function propose(context: Context, before: EnrollmentRecord, profile: LegalBusinessProfileRecord) {
  const at = context.now();
  const after = await recordChange(
    context,
    { before, what: 'enrollment.legalBusinessProfileProposed' },
    {
      proposedLegalBusinessProfile: { profile, state: 'IN_REVIEW', proposedAt: at, reason: null },
      // Who mends a proposal that waits keeps the place in the queue.
      waitingSince: before.waitingSince ?? at,
      reviewExpectedBy: before.reviewExpectedBy ?? workingDaysAfter(at, REVIEW_WORKING_DAYS),
    },
  );
  await announceProgress(context, after, { step: 'PROFILE_REVIEW_STARTED' });
  return after;
}
