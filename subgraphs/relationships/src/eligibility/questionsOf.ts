import { BadInput } from '@twotier/subgraph-kit';
import type { EligibilityQuestion, InvitationQuestion, RemovalQuestion } from '../__generated__/schema';
import type { OrderQuestion } from './answerOrders';
import type { OrderParties } from './eligibility';

const MOST_QUESTIONS = 100;

/** One question, read: of which kind it is, and what it asks. */
export type Question =
  | { kind: 'order'; order: OrderQuestion }
  | { kind: 'invitation'; invitation: InvitationQuestion }
  | { kind: 'partnership'; id: string }
  | { kind: 'relationship'; id: string };

type Given<T> = { [Key in keyof T]: T[Key] | null | undefined };

/** The field that is given, where it is the only one. */
function onlyOne<T extends object>(given: Given<T>, place: string): { [Key in keyof T]: [Key, T[Key]] }[keyof T] {
  const [only, ...more] = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  if (!only || more.length > 0)
    throw new BadInput(
      `${place} needs exactly one of ${Object.keys(given).join(', ')}; it has ${more.length + (only ? 1 : 0)}.`,
    );
  return only as never;
}

const removalOf = ({ partnershipId, resellerRelationshipId }: RemovalQuestion, place: string): Question => {
  const [field, id] = onlyOne<{ partnershipId: string; resellerRelationshipId: string }>(
    { partnershipId, resellerRelationshipId },
    place,
  );
  return { kind: field === 'partnershipId' ? 'partnership' : 'relationship', id };
};

function questionOf({ order, invitation, removal }: EligibilityQuestion, place: string): Question {
  const [field, asked] = onlyOne<{ order: OrderParties; invitation: InvitationQuestion; removal: RemovalQuestion }>(
    { order, invitation, removal },
    place,
  );
  switch (field) {
    case 'order':
      return { kind: 'order', order: { ...asked, at: null } };
    case 'invitation':
      return { kind: 'invitation', invitation: asked };
    case 'removal':
      return removalOf(asked, `${place}.removal`);
  }
}

/** What is asked, entry by entry; throws INVALID_INPUT that names the entry which cannot be used. */
export function questionsOf(questions: readonly EligibilityQuestion[]): Question[] {
  if (questions.length === 0) throw new BadInput('questions is empty: ask 1 to 100.');
  if (questions.length > MOST_QUESTIONS)
    throw new BadInput(`questions has ${questions.length} entries; at most ${MOST_QUESTIONS} are taken.`);
  return questions.map((question, index) => questionOf(question, `questions[${index}]`));
}
