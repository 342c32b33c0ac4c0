import { relationshipStarted } from '@twotier/events';
import { notFound, type SystemViewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { tooManyPartners } from '../refusals';
import { deriveFromEdges } from './deriveFromEdges';
import { lacksOtherHalf } from './missingHalves';
import {
  MAX_PARTNERS_OF_A_KIND,
  whyNotRelated,
  type CustomerOrigin,
  type PartnerKind,
  type ResellerRelationship,
} from './resellerRelationship';

type Deps = Pick<Context, 'stores' | 'outbox' | 'transact'> & { viewer: SystemViewer };

export interface RelationshipWish {
  id?: string;
  partnerId: string;
  customerId: string;
  origin: CustomerOrigin;
  /** Of a referral: who recommended the partner. */
  reference?: string;
  since: Date;
}

type Outcome =
  | ResellerRelationship
  | ReturnType<typeof notFound>
  | ReturnType<typeof tooManyPartners>
  | NonNullable<ReturnType<typeof whyNotRelated>>;

/**
 * Opens the relationship that a customer has consented to, and whatever becomes shared by it; or does nothing (R16, R21, R22).
 * Safe to repeat: a partner that acts for the customer already keeps its relationship.
 */
export function openResellerRelationship(
  { viewer, stores, outbox, transact }: Deps,
  wish: RelationshipWish,
): Promise<Outcome> {
  return transact(async () => {
    // Two consents of one customer each see only the past of the other, unless they write the same row first.
    const customer = (await stores.organizations.lock([wish.customerId]))?.get(wish.customerId);
    const [partner] = await stores.organizations.findMany([wish.partnerId]);
    if (!customer || !partner) return notFound('organisation');

    const active = await stores.resellerRelationships.activeOf(viewer, customer.id);
    const existing = active.find(({ partnerId }) => partnerId === partner.id);
    if (existing) return existing;
    const refusal = whyNotRelated(partner, customer);
    if (refusal) return refusal;
    const partnerKind = partner.kind as PartnerKind;
    const ofKind = active.filter((other) => other.partnerKind === partnerKind);
    if (ofKind.length >= MAX_PARTNERS_OF_A_KIND) return tooManyPartners(MAX_PARTNERS_OF_A_KIND);

    const { id, origin, reference, since } = wish;
    const missingHalf = lacksOtherHalf({ partnerKind }, active);
    const opening = { id, partner, customer, origin, reference, since, missingHalf };
    const relationship = await stores.resellerRelationships.open(viewer, opening);
    await deriveFromEdges({ stores }, customer, { active: [...active, relationship], opened: [relationship] });
    await stores.history.append(viewer, {
      subject: relationship.id,
      what: 'relationship.started',
      parties: [partner.id, customer.id],
      at: since,
      before: null,
      after: { status: relationship.status, origin },
    });
    await outbox.append(
      relationshipStarted({
        relationshipId: relationship.id,
        partnerId: partner.id,
        partnerKind: relationship.partnerKind,
        customerId: customer.id,
        since,
      }),
    );
    return relationship;
  });
}
