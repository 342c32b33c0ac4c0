import type { Context } from '../context';
import type { Question } from './questionsOf';

/** The answer to one question. Those of one kind are read together, however many they are. */
export async function answerOf(
  { orderEligibilityOf, partnershipRemovalById, relationshipRemovalById }: Context['loaders'],
  question: Question,
) {
  switch (question.kind) {
    case 'order':
      return orderEligibilityOf.load(question.order);
    case 'invitation':
      return null;
    case 'partnership':
      return partnershipRemovalById.load(question.id);
    case 'relationship':
      return relationshipRemovalById.load(question.id);
  }
}
