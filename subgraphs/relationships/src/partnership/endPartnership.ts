import { partnershipEnded } from '@twotier/events';
import { notFound, organizationIdOf } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { partnershipsOf } from '../counter/counter';
import { whyNotEndable, type Partnership } from './partnership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome = Partnership | ReturnType<typeof notFound> | NonNullable<ReturnType<typeof whyNotEndable>>;

/**
 * Ends a partnership from either side and tells the other (R15). Customers and their relationships stay.
 * Safe to repeat: a second call finds it ended and returns it, without a second event.
 */
export function endPartnership(
  { viewer, stores, outbox, transact, now }: Deps,
  partnershipId: string,
): Promise<Outcome> {
  return transact(async () => {
    const [partnership] = await stores.partnerships.findMany(viewer, [partnershipId]);
    // A stranger's partnership looks exactly like a missing one, so ids cannot be probed (R33).
    if (!partnership) return notFound('partnership');
    const refusal = whyNotEndable(viewer);
    if (refusal) return refusal;
    if (partnership.status === 'ENDED') return partnership;

    const endedAt = now();
    const ended = await stores.partnerships.end(viewer, partnership, endedAt);
    const ends = [ended.providerId, ended.resellerId];
    await stores.counters.change(ends.map((id) => ({ counterId: partnershipsOf(id), by: -1 })));
    await stores.history.append(viewer, {
      subject: ended.id,
      what: 'partnership.ended',
      parties: [ended.providerId, ended.resellerId],
      at: endedAt,
      before: { status: partnership.status },
      after: { status: ended.status },
    });
    await outbox.append(
      partnershipEnded({
        partnershipId: ended.id,
        providerId: ended.providerId,
        providerName: ended.providerName,
        resellerId: ended.resellerId,
        resellerName: ended.resellerName,
        endedAt,
        endedByOrganizationId: organizationIdOf(viewer),
      }),
    );
    return ended;
  });
}
