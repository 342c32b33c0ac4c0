import type { Context } from '../context';
import type { Question } from './questionsOf';

/** The answer to one question. Those of one kind are read together, however many they are. */
export function answerOf({ orderEligibilityOf }: Context['loaders'], question: Question) {
  switch (question.kind) {
    case 'order':
      return orderEligibilityOf.load(question.order);
    case 'invitation':
    case 'partnership':
    case 'relationship':
      return null;
  }
}
