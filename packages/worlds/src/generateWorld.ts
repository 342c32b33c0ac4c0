import { createCompanyNames } from './companyNames';
import { generateCustomers, type GeneratedCustomer } from './generatedCustomers';
import { generatePartners, generatePartnerships } from './generatedPartners';
import { generatedUsers } from './generatedUsers';
import { createPartnerNetwork, PROVIDERS } from './partnerNetwork';
import type { WorldOrganization, WorldPartnership, WorldUser } from './world';

export type { GeneratedCustomer, GeneratedSharedCustomer } from './generatedCustomers';
export { generateProviders } from './generatedDirectory';

/** Ids stay unique up to here: 16 numbers of 32 bits for each customer. */
const MOST_RELATIONSHIPS = 200_000_000;
const SEEDS = 2 ** 32;

export interface WorldSize {
  /** Reseller–customer relationships; those of providers come on top. */
  relationships: number;
  seed: number;
}

/** A world as large as one likes. Hardly anything of it is kept: each iteration makes it anew, and equal. */
export interface GeneratedWorld {
  counts: { providers: number; resellers: number; partnerships: number; relationships: number };
  users: readonly WorldUser[];
  /** Providers, then resellers. */
  partners: () => Iterable<WorldOrganization>;
  /** Partners, then customers. */
  organizations: () => Iterable<WorldOrganization>;
  partnerships: () => Iterable<WorldPartnership>;
  /** Grouped by customer, each group with the customer and with what its edges share. */
  relationships: () => Iterable<GeneratedCustomer>;
}

function whole(name: string, value: number, [from, below]: [from: number, below: number]): void {
  if (Number.isInteger(value) && value >= from && value < below) return;
  throw new RangeError(`${name} is a whole number from ${from} to ${below - 1}, not ${value}.`);
}

/** The world of a seed: the same seed gives the same world on every machine. Skewed as in life; all in one CSP region. */
export function generateWorld({ relationships, seed }: WorldSize): GeneratedWorld {
  whole('relationships', relationships, [1, MOST_RELATIONSHIPS + 1]);
  whole('seed', seed, [0, SEEDS]);
  const network = createPartnerNetwork(relationships, seed);
  const source = { seed, network, companyOf: createCompanyNames(seed) };
  const partners = () => generatePartners(source);
  const customers = () => generateCustomers(source, relationships);
  return {
    counts: {
      providers: PROVIDERS,
      resellers: network.resellers,
      partnerships: network.partnerships,
      relationships,
    },
    users: generatedUsers,
    partners,
    organizations: function* () {
      yield* partners();
      for (const { customer } of customers()) yield customer;
    },
    partnerships: () => generatePartnerships(source),
    relationships: customers,
  };
}
