import { customerEdges, type CustomerEdges } from './customerEdges';
import { providerId, resellerId, type PartnerSource } from './generatedPartners';
import { PROVIDERS } from './partnerNetwork';
import { Dice, idTail } from './random';
import type { CustomerOrigin, PartnerKind, WorldOrganization, WorldRelationship } from './world';

const TOPIC = { card: 0x20, dates: 0x21 };
const FROM = Date.UTC(2016, 0, 1);
const SPAN_MS = Date.UTC(2026, 0, 1) - FROM;
const ORIGINS: CustomerOrigin[] = ['OWN_MARKETING', 'OWN_MARKETING', 'REFERRAL'];
const ORIGINS_WITH_PROVIDER: CustomerOrigin[] = [...ORIGINS, 'PROVIDER'];
/** More edges than a customer has: each gets a number of its own. */
const MOST_EDGES = 16;

/** A customer that a provider and a reseller both serve. There whether or not the two are partners. */
export interface GeneratedSharedCustomer {
  providerId: string;
  resellerId: string;
  customerId: string;
  /** The later of both halves. */
  since: Date;
  providerRelationshipId: string;
  providerSince: Date;
  resellerRelationshipId: string;
  resellerSince: Date;
}

/** One customer with all its edges and what follows from them. */
export interface GeneratedCustomer {
  customer: WorldOrganization;
  relationships: WorldRelationship[];
  sharedCustomers: GeneratedSharedCustomer[];
}

function aCustomer({ seed, companyOf }: PartnerSource, number: number): WorldOrganization {
  const { name, countryCode, label } = companyOf(new Dice(seed, TOPIC.card, number));
  const tail = idTail(seed, number);
  return {
    id: `cus_${tail}`,
    kind: 'CUSTOMER',
    name,
    countryCode,
    tenantId: `tc_${tail}`,
    primaryDomain: `${label}-c${number.toString(36)}.example`,
  };
}

const inCommon = (provider: WorldRelationship, reseller: WorldRelationship): GeneratedSharedCustomer => ({
  providerId: provider.partnerId,
  resellerId: reseller.partnerId,
  customerId: provider.customerId,
  since: provider.since > reseller.since ? provider.since : reseller.since,
  providerRelationshipId: provider.id,
  providerSince: provider.since,
  resellerRelationshipId: reseller.id,
  resellerSince: reseller.since,
});

/** Gives the relationships of one customer, one after the other, their ids and dates. */
function createRelate(seed: number, number: number, customerId: string) {
  const dice = new Dice(seed, TOPIC.dates, number);
  let edge = number * MOST_EDGES;
  return (partnerKind: PartnerKind, partnerId: string, origins: CustomerOrigin[]): WorldRelationship => ({
    id: `rel_${idTail(seed, edge++)}`,
    partnerId,
    partnerKind,
    customerId,
    origin: dice.pick(origins),
    since: new Date(FROM + dice.below(SPAN_MS)),
  });
}

/** Customer after customer with all that hangs on it, until the world has its size. */
export function* generateCustomers(source: PartnerSource, relationships: number): Generator<GeneratedCustomer> {
  const { seed, network } = source;
  const providerIds = Array.from({ length: PROVIDERS }, (_, number) => providerId(seed, number));
  const withIds = (edges: CustomerEdges, number: number): GeneratedCustomer => {
    const customer = aCustomer(source, number);
    const relate = createRelate(seed, number, customer.id);
    const origins = edges.providers.length > 0 ? ORIGINS_WITH_PROVIDER : ORIGINS;
    const ofResellers = edges.resellers.map((reseller) => relate('RESELLER', resellerId(seed, reseller), origins));
    const ofProviders = edges.providers.map((provider) => relate('PROVIDER', providerIds[provider] ?? '', ORIGINS));
    return {
      customer,
      relationships: [...ofResellers, ...ofProviders],
      sharedCustomers: ofProviders.flatMap((provider) => ofResellers.map((reseller) => inCommon(provider, reseller))),
    };
  };
  let number = 0;
  for (const edges of customerEdges(network, relationships, seed)) yield withIds(edges, number++);
}
