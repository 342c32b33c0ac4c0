import type { Company } from './companyNames';
import { generatedEntry } from './generatedDirectory';
import { LARGEST_PROVIDER, LARGEST_RESELLER, REFERENCE_RESELLER } from './generatedUsers';
import { ADATUM, LITWARE, PROSEWARE, PROVIDERS, providersOfReseller, type PartnerNetwork } from './partnerNetwork';
import { Dice, idTail } from './random';
import type { PartnershipGrant, ProviderService, WorldOrganization, WorldPartnership } from './world';

const TOPIC = { provider: 0x10, reseller: 0x11, partnership: 0x12 };
const FROM = Date.UTC(2014, 0, 1);
const SPAN_MS = Date.UTC(2020, 0, 1) - FROM;
const SERVICES: ProviderService[] = ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'];
const GRANTS: PartnershipGrant[] = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'];

export interface PartnerSource {
  seed: number;
  network: PartnerNetwork;
  companyOf: (dice: Dice) => Company;
}

const support = (domain: string, dice: Dice) => ({
  email: `help@${domain}`,
  ...(dice.next() < 0.7 && { phone: `+49 30 ${5_550_000 + dice.below(10_000)}` }),
  ...(dice.next() < 0.6 && { website: `https://${domain}/help` }),
});

function aProvider({ seed, companyOf }: PartnerSource, number: number): WorldOrganization {
  if (number === ADATUM)
    return { ...LARGEST_PROVIDER, directoryEntry: generatedEntry(seed, number, LARGEST_PROVIDER.primaryDomain) };
  const dice = new Dice(seed, TOPIC.provider, number);
  const { name, countryCode, label } = companyOf(dice);
  const tail = idTail(seed, number);
  const primaryDomain = `${label}-p${number.toString(36)}.example`;
  return {
    id: `prv_${tail}`,
    kind: 'PROVIDER',
    name,
    countryCode,
    tenantId: `tp_${tail}`,
    primaryDomain,
    services: SERVICES.filter(() => dice.next() < 0.6),
    support: support(primaryDomain, dice),
    directoryEntry: generatedEntry(seed, number, primaryDomain),
  };
}

function aReseller({ seed, companyOf }: PartnerSource, number: number): WorldOrganization {
  if (number === LITWARE) return LARGEST_RESELLER;
  if (number === PROSEWARE) return REFERENCE_RESELLER;
  const dice = new Dice(seed, TOPIC.reseller, number);
  const { name, countryCode, label } = companyOf(dice);
  const tail = idTail(seed, number);
  const primaryDomain = `${label}-r${number.toString(36)}.example`;
  return {
    id: `rsl_${tail}`,
    kind: 'RESELLER',
    name,
    countryCode,
    tenantId: `tr_${tail}`,
    primaryDomain,
    support: support(primaryDomain, dice),
  };
}

export const providerId = (seed: number, number: number) =>
  number === ADATUM ? LARGEST_PROVIDER.id : `prv_${idTail(seed, number)}`;

export function resellerId(seed: number, number: number): string {
  if (number === LITWARE) return LARGEST_RESELLER.id;
  return number === PROSEWARE ? REFERENCE_RESELLER.id : `rsl_${idTail(seed, number)}`;
}

/** Providers, then resellers. */
export function* generatePartners(source: PartnerSource): Generator<WorldOrganization> {
  for (let provider = 0; provider < PROVIDERS; provider += 1) yield aProvider(source, provider);
  for (let reseller = 0; reseller < source.network.resellers; reseller += 1) yield aReseller(source, reseller);
}

/** Grouped by reseller. */
export function* generatePartnerships({ seed, network }: PartnerSource): Generator<WorldPartnership> {
  let partnership = 0;
  for (let reseller = 0; reseller < network.resellers; reseller += 1) {
    for (const provider of providersOfReseller(network, reseller)) {
      const dice = new Dice(seed, TOPIC.partnership, partnership);
      yield {
        id: `pts_${idTail(seed, partnership)}`,
        providerId: providerId(seed, provider),
        resellerId: resellerId(seed, reseller),
        grants: GRANTS.slice(0, 1 + dice.below(GRANTS.length)),
        since: new Date(FROM + dice.below(SPAN_MS)),
        status: 'ACTIVE',
      };
      partnership += 1;
    }
  }
}
