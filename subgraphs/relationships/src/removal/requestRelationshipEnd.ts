import { relationshipEndRequested } from '@twotier/events';
import { faultsOfLine, invalidInput, notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { whyNotEndable } from '../partnership/partnership';
import type { ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import { relationshipNotEndable } from './errors';
import { nameOf } from './nameOf';
import { relationshipEndingsOf } from './relationshipEndingsOf';
import { LONGEST_REASON, REQUEST_EVERY_MS, requestBlockers, type RelationshipEnding } from './removal';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

interface Request {
  resellerRelationshipId: string;
  reason?: string | null;
}

type Outcome =
  | { resellerRelationship: ResellerRelationship; requestedAt: Date }
  | ReturnType<typeof notFound>
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof relationshipNotEndable>
  | NonNullable<ReturnType<typeof whyNotEndable>>;

/**
 * Asks the customer, and the providers that share it, to end a reseller's relationship (R24). It goes on until one of them does.
 * Safe to repeat: within a day it tells when they were asked, and asks nobody again.
 */
export async function requestRelationshipEnd(
  { viewer, stores, outbox, transact, now }: Deps,
  { resellerRelationshipId, reason }: Request,
): Promise<Outcome> {
  const line = reason?.trim() ?? null;
  const faults = line === null ? [] : faultsOfLine('reason', line, LONGEST_REASON);
  if (faults.length > 0) return invalidInput(faults);
  return transact(async () => {
    const [ending] = await relationshipEndingsOf({ viewer, stores }, [resellerRelationshipId]);
    if (!ending) return notFound('reseller relationship');
    const refusal = whyNotEndable(viewer);
    if (refusal) return refusal;
    const { relationship } = ending;
    const blockers = requestBlockers(viewer, relationship);
    if (blockers.length > 0) return relationshipNotEndable(blockers);

    const at = now();
    const unlessAfter = new Date(at.getTime() - REQUEST_EVERY_MS);
    const { requestedAt, isNew } = await stores.relationshipEnds.requestEnd(relationship, { at, unlessAfter });
    if (isNew) await tell({ viewer, stores, outbox }, ending, { at, reason: line });
    return { resellerRelationship: relationship, requestedAt };
  });
}

async function tell(
  { viewer, stores, outbox }: Pick<Deps, 'viewer' | 'stores' | 'outbox'>,
  { relationship, sharedThrough }: RelationshipEnding,
  { at, reason }: { at: Date; reason: string | null },
): Promise<void> {
  const { id, partnerId, customerId, customerName } = relationship;
  await stores.history.append(viewer, {
    subject: id,
    what: 'relationship.endRequested',
    parties: [partnerId, customerId],
    at,
    before: null,
    after: { reason },
  });
  await outbox.append(
    relationshipEndRequested({
      relationshipId: id,
      resellerId: partnerId,
      resellerName: await nameOf(stores, partnerId),
      customerId,
      customerName,
      requestedAt: at,
      reason,
      providerIds: sharedThrough.map(({ providerId }) => providerId),
    }),
  );
}
