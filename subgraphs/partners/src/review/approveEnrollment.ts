import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { announceProgress } from '../enrollment/announceProgress';
import { recordChange } from '../enrollment/recordChange';
import { activateAccount } from './activateAccount';
import { decide, type Decided } from './decide';
import { whyNotActivatable } from './whyNotActivatable';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Lets a company in: its account is active, its organisation in the graph, whoever applied its first user. Of an active
 * account: its proposed legal details take effect. Safe to repeat.
 */
export const approveEnrollment = (context: Deps, enrollmentId: string) =>
  decide(context, { enrollmentId, kind: 'APPROVED', reason: null }, (decided) =>
    decided.matter === 'PROPOSAL' ? approveProposal(context, decided) : approveApplication(context, decided),
  );

async function approveApplication(context: Deps, { before, decision }: Decided) {
  const refusal = await whyNotActivatable(context, before);
  if (refusal) return refusal;
  return { enrollment: await activateAccount(context, { before, what: 'enrollment.approved' }, { decision }) };
}

async function approveProposal(
  context: Deps,
  { before, decision }: Decided,
): Promise<{ enrollment: EnrollmentRecord }> {
  const enrollment = await recordChange(
    context,
    { before, what: 'legalBusinessProfile.approved' },
    {
      ...(before.proposedLegalBusinessProfile && {
        legalBusinessProfile: before.proposedLegalBusinessProfile.profile,
      }),
      proposedLegalBusinessProfile: null,
      waitingSince: null,
      reviewExpectedBy: null,
      decision,
    },
  );
  await announceProgress(context, enrollment, { step: 'PROFILE_APPROVED' });
  return { enrollment };
}
