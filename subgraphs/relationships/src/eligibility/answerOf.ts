import type { Context } from '../context';
import type { InvitationEligibility } from '../invitation/invitation';
import type { RemovalImpact } from '../removal/removal';
import type { OrderEligibility } from './eligibility';
import type { Question } from './questionsOf';

type Answer = OrderEligibility | InvitationEligibility | RemovalImpact;

const read = (
  { orderEligibilityOf, invitationEligibilityOf, ...loaders }: Context['loaders'],
  question: Question,
): Promise<Answer | null> => {
  switch (question.kind) {
    case 'order':
      return orderEligibilityOf.load(question.order);
    case 'invitation':
      return invitationEligibilityOf.load(question.invitation);
    case 'partnership':
      return loaders.partnershipRemovalById.load(question.id);
    case 'relationship':
      return loaders.relationshipRemovalById.load(question.id);
  }
};

/**
 * The answer to one question. Those of one kind are read together, however many they are. It comes by itself, so that one
 * that cannot be answered takes no other with it.
 */
export const answerOf = (loaders: Context['loaders'], question: Question): Promise<Answer> =>
  // The types of resolvers know no promise of null in a list; the schema does.
  read(loaders, question) as Promise<Answer>;
