import { defineError } from '@twotier/subgraph-kit';
import type { Blocker } from '../blocker';

export const relationshipNotEndable = (blockers: Blocker[]) =>
  defineError(
    ['RelationshipNotEndableError', 'RELATIONSHIP_NOT_ENDABLE'],
    'The relationship cannot be ended by your organisation. Each reason is in `blockers`, with who can mend it.',
    { blockers },
  );
