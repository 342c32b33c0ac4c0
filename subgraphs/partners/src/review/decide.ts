import { notFound, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { DecisionRecord, EnrollmentRecord } from '../enrollment/enrollment';
import { stepOutOfTurn } from '../enrollment/errors';
import { enrollmentDecided } from './errors';
import { isSaidAgain, matterOf, standingDecision, whyNotReviewer, type Matter, type ReviewDecision } from './review';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;

interface Verdict {
  enrollmentId: string;
  kind: ReviewDecision;
  /** What the primary contact is told. */
  reason: string | null;
}

/** What a decision is made of, read in the transaction in which it takes effect. */
export interface Decided {
  before: EnrollmentRecord;
  matter: Matter;
  decision: DecisionRecord;
}

type Refusal =
  | NonNullable<ReturnType<typeof whyNotReviewer>>
  | ReturnType<typeof notFound>
  | ReturnType<typeof enrollmentDecided>
  | ReturnType<typeof stepOutOfTurn>;

/**
 * One decision of reviewers, as one transaction. Of two reviewers at once one decides, and the other is told how: the
 * second write conflicts, and the whole runs again on what the first has left.
 *
 * @param takeEffect what the decision changes; may refuse in turn
 */
export async function decide<T extends object>(
  { viewer, stores, transact, now }: Deps,
  { enrollmentId, kind, reason }: Verdict,
  takeEffect: (decided: Decided) => Promise<T>,
): Promise<T | { enrollment: EnrollmentRecord } | Refusal> {
  if (viewer.type === 'nobody') throw unauthenticated();
  const forbidden = whyNotReviewer(viewer);
  if (forbidden) return forbidden;

  return transact(async () => {
    const before = await stores.enrollments.find(viewer, enrollmentId);
    if (!before) return notFound('enrollment');
    const decision = { kind, reason, decidedAt: now(), decidedByUserId: viewer.userId };
    const matter = matterOf(before, kind);
    if (matter) return takeEffect({ before, matter, decision });

    const standing = standingDecision(before);
    if (isSaidAgain(standing, decision)) return { enrollment: before };
    return standing ? enrollmentDecided(standing) : stepOutOfTurn(before);
  });
}
