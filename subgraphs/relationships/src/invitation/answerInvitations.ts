import { BadInput, type Viewer } from '@twotier/subgraph-kit';
import { blockerOf, type Blocker } from '../blocker';
import { whyNeverInviter, whyNotInviter, type InvitationEligibility } from './invitation';
import { invitationBlockers } from './invitationBlockers';
import {
  partnerViewerOf,
  readInvitationFacts,
  type FactsDeps,
  type InvitationFacts,
  type PartnerViewer,
} from './invitationFacts';
import { faultsOfQuestion, questionOf, type TypedQuestion } from './invitationInput';

type Answer = InvitationEligibility | null | Error;

const eligibilityOf = (blockers: Blocker[]): InvitationEligibility => ({
  __typename: 'InvitationEligibility',
  allowed: blockers.length === 0,
  blockers,
});

function answerOf(viewer: PartnerViewer, typed: TypedQuestion, facts: InvitationFacts): Answer {
  const question = questionOf(typed);
  // A stranger's partnership looks exactly like a missing one (R33).
  if (question.kind === 'NEW_CUSTOMER' && !facts.partnership) return null;
  const refusal = whyNotInviter(viewer, question.kind);
  const roles = refusal ? [blockerOf(refusal, { mendableBy: [viewer.organization.kind] })] : [];
  return eligibilityOf([...roles, ...invitationBlockers(facts, question)]);
}

/**
 * May these invitations be sent? In the order asked, by the functions that the writes refuse by. Null for whoever belongs to no
 * partner, and where the viewer sees no such partnership; an error where a question cannot be used.
 */
export async function answerInvitations(
  deps: FactsDeps,
  viewer: Viewer,
  questions: readonly TypedQuestion[],
): Promise<Answer[]> {
  const partner = partnerViewerOf(viewer);
  if (!partner) return questions.map(() => null);
  const early = questions.map((question): Answer | undefined => {
    const faults = faultsOfQuestion(question);
    if (faults.length > 0) return new BadInput(faults.map(({ path, message }) => `${path}: ${message}`).join(' '));
    const refusal = whyNeverInviter(partner, question.kind);
    return refusal ? eligibilityOf([blockerOf(refusal)]) : undefined;
  });
  const open = questions.filter((_question, index) => early[index] === undefined);
  const facts = open.length === 0 ? [] : await readInvitationFacts(deps, partner, open.map(questionOf));
  const answers = new Map(
    open.map((question, index) => [question, answerOf(partner, question, facts[index] as InvitationFacts)]),
  );
  return questions.map((question, index) => early[index] ?? answers.get(question) ?? null);
}
