import { defineError } from '@twotier/subgraph-kit';
import type { DecisionRecord } from '../enrollment/enrollment';

const SAID: Record<DecisionRecord['kind'], string> = {
  APPROVED: 'approved it',
  REJECTED: 'rejected it',
  INFORMATION_REQUESTED: 'asked for more',
  CONTACT_DECLINED: 'declined it',
};

/** Who decided is nobody's business but the programme's own: it is in the history. */
export const enrollmentDecided = ({ kind, reason, decidedAt }: DecisionRecord) =>
  defineError(
    ['EnrollmentDecidedError', 'ENROLLMENT_DECIDED'],
    `Another reviewer has ${SAID[kind]} already. That decision counts.`,
    { decision: { kind, reason, decidedAt } },
  );
