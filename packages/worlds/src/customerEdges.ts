import {
  drawProvider,
  LITWARE,
  OTHER_RESELLERS,
  PROSEWARE,
  providersOfReseller,
  REFERENCE_PARTNERSHIPS,
  type PartnerNetwork,
} from './partnerNetwork';
import { Dice } from './random';

/** Of the reference reseller with each of its providers: a page. */
const REFERENCE_SHARED = 25;
/** The reference reseller has at most three quarters of a world. */
const RELATIONSHIPS_PER_REFERENCE_SHARED = 40;
const LITWARE_SHARE = 0.1;
/** The larger, the less the first few resellers outdo the rest. */
const FLATNESS = 10;
const MOST_TRIES = 12;
const TOPIC = 0xed6e;

/** Whom a customer works with, by number. */
export interface CustomerEdges {
  resellers: readonly number[];
  providers: readonly number[];
}

/** How many of the first customers are the reference reseller's. */
const referenceCustomers = (relationships: number): number =>
  REFERENCE_PARTNERSHIPS * Math.min(REFERENCE_SHARED, Math.floor(relationships / RELATIONSHIPS_PER_REFERENCE_SHARED));

/** Picks a whole number: probabilities of 0, 1, 2, … in order; what is left over is the number after the last. */
function graded(chance: number, probabilities: readonly number[]): number {
  let left = chance;
  for (const [number, probability] of probabilities.entries()) {
    left -= probability;
    if (left < 0) return number;
  }
  return probabilities.length;
}

/** 1.25 resellers a customer. */
const howManyResellers = (dice: Dice) => 1 + graded(dice.next(), [0.8, 0.15]);
/** Of the provider halves those that are shared through a partnership: 0.67 a customer, a third has exactly one. */
const howManyPartnersOfItsReseller = (dice: Dice) => graded(dice.next(), [0.5, 0.34, 0.12]);
/** And those that are not, because the provider came by itself: together 1.27. */
const howManyStrangers = (dice: Dice) => graded(dice.next(), [0.55, 0.33, 0.1]);

/** The shares fall like 1 / (rank + flatness): few resellers with very many customers, most with few. */
function drawReseller({ resellers }: PartnerNetwork, dice: Dice): number {
  if (dice.next() < LITWARE_SHARE) return LITWARE;
  const others = resellers - OTHER_RESELLERS;
  const rank = Math.floor(FLATNESS * ((1 + others / FLATNESS) ** dice.next() - 1));
  return OTHER_RESELLERS + Math.min(rank, others - 1);
}

function drawResellers(network: PartnerNetwork, dice: Dice, most: number): number[] {
  const wanted = Math.min(howManyResellers(dice), most);
  const resellers: number[] = [];
  // The tiniest worlds have fewer resellers than wanted here; the first draw always counts.
  for (let tries = 0; resellers.length < wanted && tries < MOST_TRIES; tries += 1) {
    const reseller = drawReseller(network, dice);
    if (!resellers.includes(reseller)) resellers.push(reseller);
  }
  return resellers;
}

function drawProviders(network: PartnerNetwork, dice: Dice, resellers: readonly number[]): number[] {
  const partners = resellers.map((reseller) => providersOfReseller(network, reseller));
  const [ofTheFirst = new Uint8Array()] = partners;
  const shared = Math.min(howManyPartnersOfItsReseller(dice), ofTheFirst.length);
  const all = shared + howManyStrangers(dice);
  const providers: number[] = [];
  while (providers.length < shared) {
    const provider = ofTheFirst[Math.floor(ofTheFirst.length * dice.next() ** 2)] as number;
    if (!providers.includes(provider)) providers.push(provider);
  }
  for (let tries = 0; providers.length < all && tries < MOST_TRIES; tries += 1) {
    const provider = drawProvider(dice);
    if (!providers.includes(provider) && !partners.some((list) => list.includes(provider))) providers.push(provider);
  }
  return providers;
}

/** The edges of customer after customer, until the world has its size. */
export function* customerEdges(network: PartnerNetwork, relationships: number, seed: number): Generator<CustomerEdges> {
  const reference = referenceCustomers(relationships);
  for (let customer = 0; customer < reference; customer += 1) {
    yield { resellers: [PROSEWARE], providers: [customer % REFERENCE_PARTNERSHIPS] };
  }
  let left = relationships - reference;
  for (let customer = reference; left > 0; customer += 1) {
    const dice = new Dice(seed, TOPIC, customer);
    const resellers = drawResellers(network, dice, left);
    left -= resellers.length;
    yield { resellers, providers: drawProviders(network, dice, resellers) };
  }
}
