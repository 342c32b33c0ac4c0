import { partnershipStarted } from '@twotier/events';
import { notFound, type SystemViewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { partnershipsOf } from '../counter/counter';
import { whyNotPartners, type Partnership, type PartnershipGrant } from './partnership';

type Deps = Pick<Context, 'stores' | 'outbox' | 'transact'> & { viewer: SystemViewer };

export interface PartnershipWish {
  id?: string;
  providerId: string;
  resellerId: string;
  grants: PartnershipGrant[];
  since: Date;
}

type Outcome = Partnership | ReturnType<typeof notFound> | NonNullable<ReturnType<typeof whyNotPartners>>;

/**
 * Opens the partnership that a reseller has consented to (R10, R11), or does nothing.
 * Safe to repeat: a pair that works together already keeps its partnership.
 */
export function openPartnership({ viewer, stores, outbox, transact }: Deps, wish: PartnershipWish): Promise<Outcome> {
  return transact(async () => {
    const locked = await stores.organizations.lock([wish.providerId, wish.resellerId]);
    const provider = locked?.get(wish.providerId);
    const reseller = locked?.get(wish.resellerId);
    if (!provider || !reseller) return notFound('organisation');

    const existing = await stores.partnerships.lastingOf(provider.id, reseller.id);
    if (existing) return existing;
    const refusal = whyNotPartners(provider, reseller);
    if (refusal) return refusal;

    const partnership = await stores.partnerships.open({
      id: wish.id,
      provider,
      reseller,
      grants: wish.grants,
      since: wish.since,
    });
    await stores.counters.change([provider, reseller].map(({ id }) => ({ counterId: partnershipsOf(id), by: 1 })));
    await stores.history.append(viewer, {
      subject: partnership.id,
      what: 'partnership.started',
      parties: [provider.id, reseller.id],
      at: wish.since,
      before: null,
      after: { status: partnership.status, grants: partnership.grants },
    });
    await outbox.append(
      partnershipStarted({
        partnershipId: partnership.id,
        providerId: provider.id,
        providerName: provider.name,
        resellerId: reseller.id,
        resellerName: reseller.name,
        since: partnership.since,
      }),
    );
    return partnership;
  });
}
