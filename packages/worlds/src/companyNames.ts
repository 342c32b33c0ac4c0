import { NAMINGS, type Naming } from './countries';
import type { Dice } from './random';

/** So many of each: combined by two and three they make more names than there are companies. */
const POOL = 300;

interface Family {
  name: string;
  /** For a domain: `mueller`; `firm` where the name has no Latin letter. */
  label: string;
}

interface Pool {
  naming: Naming;
  families: readonly Family[];
  places: readonly string[];
}

export interface Company {
  name: string;
  countryCode: string;
  /** The beginning of a domain. */
  label: string;
}

const toLabel = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '') || 'firm';

function createPool(naming: Naming, seed: number): Pool {
  const { faker } = naming;
  faker.seed(seed);
  const drawn = (draw: () => string) => [...new Set(Array.from({ length: POOL }, draw))];
  return {
    naming,
    families: drawn(() => faker.person.lastName()).map((name) => ({ name, label: toLabel(name) })),
    places: drawn(() => faker.location.city()),
  };
}

function compose({ naming, places }: Pool, family: Family, { dice, second }: { dice: Dice; second: Family }): string {
  const { and, trades, forms, space } = naming;
  const form = dice.pick(forms);
  switch (dice.below(4)) {
    case 0:
      return [family.name, dice.pick(trades), form].join(space);
    case 1:
      return [dice.pick(places), family.name, dice.pick(trades)].join(space);
    case 2:
      return and ? [family.name, and, second.name].join(space) : family.name + second.name + form;
    default:
      return [family.name, and ? second.name : dice.pick(trades), form].join(space);
  }
}

/**
 * Names of companies in the proportions of the countries. Faker fills the pools once, from the seed; after that a name
 * is a few picks, thirty times as fast as faker's own `company.name()`.
 */
export function createCompanyNames(seed: number): (dice: Dice) => Company {
  const pools = NAMINGS.map((naming) => createPool(naming, seed));
  const byWeight = pools.flatMap((pool) => Array.from({ length: pool.naming.weight }, () => pool));
  return (dice) => {
    const pool = dice.pick(byWeight);
    const family = dice.pick(pool.families);
    return {
      name: compose(pool, family, { dice, second: dice.pick(pool.families) }),
      countryCode: pool.naming.countryCode,
      label: family.label,
    };
  };
}
