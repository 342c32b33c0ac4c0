import { faultsOfText, forbidden, hasRole, type InputFault, type Viewer } from '@twotier/subgraph-kit';
import type { EnrollmentState, PartnerIdFault, ProposalState } from '../__generated__/schema';
import {
  canMove,
  type DecisionRecord,
  type EnrollmentRecord,
  type LegalBusinessProfileRecord,
  type MembershipRecord,
} from '../enrollment/enrollment';

/** What reviewers can say. */
export type ReviewDecision = 'APPROVED' | 'REJECTED' | 'INFORMATION_REQUESTED';

/** What reviewers have before them: a whole application, or the proposed legal details of an account that works. */
export type Matter = 'APPLICATION' | 'PROPOSAL';

/** `NONE`: nothing is proposed. A proposal that is approved takes effect, and is one no longer. */
type ProposalPlace = ProposalState | 'NONE';

/** Where proposed legal details may go from where they stand (R6). A new edit takes the place of the one before. */
export const PROPOSAL_TRANSITIONS: Record<ProposalPlace, readonly ProposalPlace[]> = {
  NONE: ['IN_REVIEW'],
  IN_REVIEW: ['IN_REVIEW', 'REJECTED', 'NONE'],
  REJECTED: ['IN_REVIEW'],
};

const APPLICATION_GOES_TO: Record<ReviewDecision, EnrollmentState> = {
  APPROVED: 'ACTIVE',
  REJECTED: 'REJECTED',
  INFORMATION_REQUESTED: 'DRAFT',
};

/** Of a proposal no more can be asked: whoever made it is told why it is rejected, and makes another. */
const PROPOSAL_GOES_TO: Partial<Record<ReviewDecision, ProposalPlace>> = { APPROVED: 'NONE', REJECTED: 'REJECTED' };

/** What of this enrollment the decision is about, or null where there is nothing to decide so. */
export function matterOf(enrollment: EnrollmentRecord, decision: ReviewDecision): Matter | null {
  const { state, proposedLegalBusinessProfile: proposed } = enrollment;
  if (state === 'IN_REVIEW') return canMove(state, APPLICATION_GOES_TO[decision]) ? 'APPLICATION' : null;
  if (state !== 'ACTIVE' || proposed?.state !== 'IN_REVIEW') return null;
  const place = PROPOSAL_GOES_TO[decision];
  return place !== undefined && PROPOSAL_TRANSITIONS[proposed.state].includes(place) ? 'PROPOSAL' : null;
}

/** Where an enrollment stands as long as nobody has done anything since the decision. */
const STANDS_WHILE: Record<ReviewDecision, readonly EnrollmentState[]> = {
  APPROVED: ['ACTIVE'],
  REJECTED: ['REJECTED', 'ACTIVE'],
  INFORMATION_REQUESTED: ['DRAFT'],
};

/** The decision of the reviewers that counts at present; null while they have something to decide, or others are next. */
export function standingDecision(enrollment: EnrollmentRecord): DecisionRecord | null {
  const { decision, state, proposedLegalBusinessProfile: proposed } = enrollment;
  if (!decision || decision.kind === 'CONTACT_DECLINED' || proposed?.state === 'IN_REVIEW') return null;
  return STANDS_WHILE[decision.kind].includes(state) ? decision : null;
}

/** Whether the same reviewer has said just this, so that saying it again changes nothing (R35). */
export const isSaidAgain = (standing: DecisionRecord | null, again: DecisionRecord): boolean =>
  standing !== null &&
  standing.decidedByUserId !== null &&
  standing.decidedByUserId === again.decidedByUserId &&
  standing.kind === again.kind &&
  standing.reason === again.reason;

/** Why the viewer may not decide of enrollments and suspensions, or null. Told without a look at any id (R33, R34). */
export const whyNotReviewer = (viewer: Viewer) =>
  viewer.type === 'person' && viewer.isStaff && hasRole(viewer, 'REVIEWER') ? null : forbidden(['REVIEWER']);

/** The legal details that reviewers look at: what is proposed, or what there is. */
export const profileUnderReview = ({
  legalBusinessProfile,
  proposedLegalBusinessProfile: proposed,
}: EnrollmentRecord): LegalBusinessProfileRecord | null =>
  proposed?.state === 'IN_REVIEW' ? proposed.profile : legalBusinessProfile;

/** What stands against a link (R1), as it was copied from the membership directory. */
export const faultsOfLink = (membership: MembershipRecord, tenantCountry: string): PartnerIdFault[] => [
  ...(membership.isActive ? [] : (['INACTIVE'] as const)),
  ...(membership.countryCode === tenantCountry ? [] : (['OTHER_COUNTRY'] as const)),
];

const LONGEST_REASON = 2_000;

/** Everything that is wrong with what somebody has to say to the other side, its outer space already gone. */
export const faultsOfReason = (path: string, reason: string): InputFault[] =>
  faultsOfText(path, reason, LONGEST_REASON);
