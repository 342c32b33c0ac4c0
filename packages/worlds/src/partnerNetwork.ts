import { Dice } from './random';

/** As many as a region has: their number does not grow with the world, their customers do. */
export const PROVIDERS = 40;
/** Places of the three who are in every world. */
export const ADATUM = 0;
export const LITWARE = 0;
export const PROSEWARE = 1;
export const OTHER_RESELLERS = 2;

/** Of the reference reseller: more than one page of 25. */
export const REFERENCE_PARTNERSHIPS = 30;
const LITWARE_PARTNERSHIPS = 25;
const RELATIONSHIPS_PER_RESELLER = 40;
const MOST_PARTNERSHIPS = 20;
const TOPIC = 0x9a7;

/** Who works with whom. Providers and resellers are numbers here, the larger ones first. */
export interface PartnerNetwork {
  resellers: number;
  partnerships: number;
  /** The first partnership of each reseller by number; behind the last one their total. */
  firstOf: Int32Array;
  /** The provider of each partnership, ascending within a reseller. */
  providerOf: Uint8Array;
}

/** Half of the resellers have one provider, few more than four; the large ones buy from many. */
function howMany(reseller: number, dice: Dice): number {
  if (reseller === LITWARE) return LITWARE_PARTNERSHIPS;
  if (reseller === PROSEWARE) return REFERENCE_PARTNERSHIPS;
  const forItsSize = Math.floor(12 / Math.sqrt(1 + (reseller - OTHER_RESELLERS) / 10));
  return Math.min(MOST_PARTNERSHIPS, 1 + forItsSize + Math.floor(-Math.log2(1 - dice.next())));
}

/** A provider by number, the larger ones more often. */
export const drawProvider = (dice: Dice): number => Math.floor(PROVIDERS * dice.next() ** 2);

function providersOf(reseller: number, dice: Dice): number[] {
  const wanted = howMany(reseller, dice);
  if (reseller === PROSEWARE) return Array.from({ length: wanted }, (_, provider) => provider);
  const providers = new Set(dice.next() < 0.6 || reseller === LITWARE ? [ADATUM] : []);
  while (providers.size < wanted) providers.add(drawProvider(dice));
  return [...providers].sort((one, other) => one - other);
}

/** Draws the whole network at once: a few bytes a reseller, which even the largest world can hold. */
export function createPartnerNetwork(relationships: number, seed: number): PartnerNetwork {
  const resellers = OTHER_RESELLERS + Math.ceil(relationships / RELATIONSHIPS_PER_RESELLER);
  const firstOf = new Int32Array(resellers + 1);
  const providerOf: number[] = [];
  for (let reseller = 0; reseller < resellers; reseller += 1) {
    firstOf[reseller] = providerOf.length;
    providerOf.push(...providersOf(reseller, new Dice(seed, TOPIC, reseller)));
  }
  firstOf[resellers] = providerOf.length;
  return { resellers, partnerships: providerOf.length, firstOf, providerOf: Uint8Array.from(providerOf) };
}

/** The providers of a reseller, by number, the larger ones first. */
export const providersOfReseller = ({ firstOf, providerOf }: PartnerNetwork, reseller: number): Uint8Array =>
  providerOf.subarray(firstOf[reseller], firstOf[reseller + 1]);
