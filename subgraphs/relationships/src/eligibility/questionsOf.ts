import { BadInput } from '@twotier/subgraph-kit';
import type { EligibilityQuestion, InvitationQuestion, RemovalQuestion } from '../__generated__/schema';
import type { OrderQuestion } from './answerOrders';

const MOST_QUESTIONS = 100;

/** One question, read: of which kind it is, and what it asks. */
export type Question =
  | { kind: 'order'; order: OrderQuestion }
  | { kind: 'invitation'; invitation: InvitationQuestion }
  | { kind: 'partnership'; id: string }
  | { kind: 'relationship'; id: string };

const isGiven = (value: unknown) => value !== null && value !== undefined;

function exactlyOne(given: object, place: string, allowed: readonly string[]): void {
  const count = Object.values(given).filter(isGiven).length;
  if (count !== 1)
    throw new BadInput(`${place} has ${count === 0 ? 'none' : count} of ${allowed.join(', ')}: give exactly one.`);
}

function removalOf({ partnershipId, resellerRelationshipId }: RemovalQuestion, place: string): Question {
  exactlyOne({ partnershipId, resellerRelationshipId }, place, ['partnershipId', 'resellerRelationshipId']);
  return isGiven(partnershipId)
    ? { kind: 'partnership', id: partnershipId as string }
    : { kind: 'relationship', id: resellerRelationshipId as string };
}

function questionOf({ order, invitation, removal }: EligibilityQuestion, place: string): Question {
  exactlyOne({ order, invitation, removal }, place, ['order', 'invitation', 'removal']);
  if (order) return { kind: 'order', order: { ...order, at: null } };
  if (invitation) return { kind: 'invitation', invitation };
  return removalOf(removal as RemovalQuestion, `${place}.removal`);
}

/** What is asked, entry by entry; throws INVALID_INPUT that names the entry which cannot be used. */
export function questionsOf(questions: readonly EligibilityQuestion[]): Question[] {
  if (questions.length === 0) throw new BadInput('questions is empty: ask 1 to 100.');
  if (questions.length > MOST_QUESTIONS)
    throw new BadInput(`questions has ${questions.length} entries; at most ${MOST_QUESTIONS} are taken.`);
  return questions.map((question, index) => questionOf(question, `questions[${index}]`));
}
