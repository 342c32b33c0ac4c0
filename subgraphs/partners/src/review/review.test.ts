import { ENROLLMENT_STATES, type EnrollmentRecord } from '../enrollment/enrollment';
import { aProposal } from '../testing/reviews';
import { matterOf, PROPOSAL_TRANSITIONS, type ReviewDecision } from './review';

const PROPOSALS = {
  NONE: { proposedLegalBusinessProfile: null },
  IN_REVIEW: aProposal(),
  REJECTED: {
    proposedLegalBusinessProfile: {
      ...aProposal().proposedLegalBusinessProfile,
      state: 'REJECTED',
      reason: 'Unknown.',
    },
  },
};
const DECISIONS: ReviewDecision[] = ['APPROVED', 'REJECTED', 'INFORMATION_REQUESTED'];

describe('what reviewers have before them', () => {
  const rows = (Object.keys(PROPOSALS) as (keyof typeof PROPOSALS)[]).flatMap((proposal) =>
    ENROLLMENT_STATES.flatMap((state) => DECISIONS.map((decision) => ({ proposal, state, decision }))),
  );
  const expected = ({ proposal, state, decision }: (typeof rows)[number]) => {
    if (state === 'IN_REVIEW') return 'APPLICATION';
    const isOpen = state === 'ACTIVE' && proposal === 'IN_REVIEW';
    return isOpen && decision !== 'INFORMATION_REQUESTED' ? 'PROPOSAL' : null;
  };

  it.each(rows.map((row) => ({ ...row, matter: expected(row) })))(
    'is $matter, when $decision is said of one that is $state, and its proposal $proposal',
    ({ proposal, state, decision, matter }) => {
      const enrollment = { state, ...PROPOSALS[proposal] } as EnrollmentRecord;

      expect(matterOf(enrollment, decision)).toBe(matter);
    },
  );

  it('of proposed legal details is decided in three places, by four transitions and one edit of the edit (R6)', () => {
    expect(PROPOSAL_TRANSITIONS).toEqual({
      NONE: ['IN_REVIEW'],
      IN_REVIEW: ['IN_REVIEW', 'REJECTED', 'NONE'],
      REJECTED: ['IN_REVIEW'],
    });
  });
});
