import { relationshipEnded } from '@twotier/events';
import { notFound, organizationIdOf } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { whyNotEndable } from '../partnership/partnership';
import { deriveFromEdges } from '../resellerRelationship/deriveFromEdges';
import type { ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import { relationshipNotEndable } from './errors';
import { nameOf } from './nameOf';
import { relationshipEndingsOf } from './relationshipEndingsOf';
import { restsOnSharing, relationshipBlockers, type RelationshipEnding } from './removal';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome =
  | ResellerRelationship
  | ReturnType<typeof notFound>
  | ReturnType<typeof relationshipNotEndable>
  | NonNullable<ReturnType<typeof whyNotEndable>>;

/**
 * Ends a relationship, and whatever is shared by it; or does nothing (R24, R25). Safe to repeat: a second call finds it ended
 * and returns it, without a second event; also a provider that has ended a reseller's half, which it sees no more.
 */
export function endResellerRelationship(
  { viewer, stores, outbox, transact, now }: Deps,
  relationshipId: string,
): Promise<Outcome> {
  return transact(async () => {
    const [ending] = await relationshipEndingsOf({ viewer, stores }, [relationshipId]);
    const refusal = whyNotEndable(viewer);
    if (!ending) {
      const repeated = refusal ? null : await stores.relationshipEnds.findEndedBy(viewer, relationshipId);
      // A stranger's relationship looks exactly like a missing one, so ids cannot be probed (R33).
      return repeated ?? notFound('reseller relationship');
    }
    if (refusal) return refusal;
    const blockers = relationshipBlockers(viewer, ending);
    if (blockers.some(({ code }) => code !== 'RELATIONSHIP_ENDED')) return relationshipNotEndable(blockers);
    if (blockers.length > 0) return ending.relationship;

    return end({ viewer, stores, outbox, now }, ending);
  });
}

async function end({ viewer, stores, outbox, now }: Omit<Deps, 'transact'>, ending: RelationshipEnding) {
  const { relationship, sharedThrough } = ending;
  const customer = await hold({ viewer, stores }, ending);
  const ended = await stores.relationshipEnds.end(viewer, relationship, now());
  const active = await stores.resellerRelationships.activeOf(viewer, customer.id);
  await deriveFromEdges({ stores }, customer, { active, ended: [ended] });
  const endedAt = ended.endedAt as Date;
  await stores.history.append(viewer, {
    subject: ended.id,
    what: 'relationship.ended',
    parties: [ended.partnerId, ended.customerId],
    at: endedAt,
    before: { status: relationship.status },
    after: { status: ended.status },
  });
  await outbox.append(
    relationshipEnded({
      relationshipId: ended.id,
      partnerId: ended.partnerId,
      partnerKind: ended.partnerKind,
      partnerName: await nameOf(stores, ended.partnerId),
      customerId: ended.customerId,
      customerName: customer.name,
      endedAt,
      endedBy: await enderOf({ viewer, stores }),
      sharedWithIds: sharedThrough.map(({ providerId, resellerId }) =>
        providerId === ended.partnerId ? resellerId : providerId,
      ),
    }),
  );
  return ended;
}

/**
 * Everything that the decision rests on is written, so that it is not made on the past of somebody who writes at the same time:
 * the customer's relationships, in its row; and where a provider ends a reseller's half, the partnerships of that reseller with
 * each provider of the customer, those that last in their own rows and those that somebody opens in the reseller's.
 */
async function hold({ viewer, stores }: Pick<Deps, 'viewer' | 'stores'>, ending: RelationshipEnding) {
  const { customerId, partnerId } = ending.relationship;
  const needsGate = restsOnSharing(viewer, ending.relationship);
  const locked = await stores.organizations.lock(needsGate ? [customerId, partnerId] : [customerId]);
  const customer = locked?.get(customerId);
  if (!customer) throw new Error(`${customerId} has a relationship and is not in the projection.`);
  if (needsGate) await stores.partnershipChanges.holdLasting(partnerId, ending.otherHalves);
  return customer;
}

async function enderOf({ viewer, stores }: Pick<Deps, 'viewer' | 'stores'>) {
  const id = organizationIdOf(viewer);
  return id === null ? null : { id, name: await nameOf(stores, id) };
}
