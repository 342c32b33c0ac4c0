import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { generateWorld, type GeneratedCustomer, type GeneratedWorld, type WorldSize } from './generateWorld';
import { PERSONAS } from './personas';

/** The CSP region Europe, as the programme publishes it. */
const EUROPE =
  'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA';

const hashOf = (world: GeneratedWorld) => {
  const hash = createHash('sha256');
  for (const rows of [world.organizations(), world.partnerships(), world.relationships()]) {
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
};

/** What a world adds up to. */
function survey(size: WorldSize) {
  const world = generateWorld(size);
  const partnersOf = new Map<string, Set<string>>();
  for (const { resellerId, providerId } of world.partnerships()) {
    partnersOf.set(resellerId, (partnersOf.get(resellerId) ?? new Set()).add(providerId));
  }
  const customersOf = { PROVIDER: new Map<string, number>(), RESELLER: new Map<string, number>() };
  const sharedWithProviders = [0, 0, 0, 0, 0];
  const edges = { PROVIDER: 0, RESELLER: 0 };
  let customers = 0;
  for (const { relationships, sharedCustomers } of world.relationships()) {
    customers += 1;
    for (const { partnerKind, partnerId } of relationships) {
      edges[partnerKind] += 1;
      customersOf[partnerKind].set(partnerId, (customersOf[partnerKind].get(partnerId) ?? 0) + 1);
    }
    const through = sharedCustomers.filter((one) => partnersOf.get(one.resellerId)?.has(one.providerId));
    const providers = new Set(through.map(({ providerId }) => providerId)).size;
    sharedWithProviders[providers] = (sharedWithProviders[providers] ?? 0) + 1;
  }
  return { world, partnersOf, customersOf, sharedWithProviders, edges, customers };
}

/** Every provider's half with every reseller's half. */
function inCommon({ relationships }: GeneratedCustomer) {
  const of = (kind: string) => relationships.filter(({ partnerKind }) => partnerKind === kind);
  return of('PROVIDER').flatMap((provider) =>
    of('RESELLER').map((reseller) => ({
      providerId: provider.partnerId,
      resellerId: reseller.partnerId,
      customerId: provider.customerId,
      since: new Date(Math.max(provider.since.getTime(), reseller.since.getTime())),
      providerRelationshipId: provider.id,
      providerSince: provider.since,
      resellerRelationshipId: reseller.id,
      resellerSince: reseller.since,
    })),
  );
}

const descending = (sizes: Map<string, number>) => [...sizes].sort(([, one], [, other]) => other - one);

describe('generateWorld', () => {
  it('gives the same world for the same seed, and iterates it equal again', () => {
    const world = generateWorld({ relationships: 2_000, seed: 7 });
    const hash = hashOf(world);
    expect(hashOf(world)).toBe(hash);
    expect(hashOf(generateWorld({ relationships: 2_000, seed: 7 }))).toBe(hash);
  });

  it('gives another world for another seed', () => {
    const [one, other] = [7, 8].map((seed) => hashOf(generateWorld({ relationships: 2_000, seed })));
    expect(one).not.toBe(other);
  });

  it.each([1, 2, 39, 40, 999, 1_000, 1_001, 12_345])(
    'has exactly %d reseller–customer relationships when asked for so many',
    (relationships) => {
      expect(survey({ relationships, seed: 7 }).edges.RESELLER).toBe(relationships);
    },
  );

  it.each([
    [{ relationships: 0, seed: 7 }, 'relationships is a whole number from 1 to 200000000, not 0.'],
    [{ relationships: 1.5, seed: 7 }, 'relationships is a whole number from 1 to 200000000, not 1.5.'],
    [{ relationships: Number.NaN, seed: 7 }, 'relationships is a whole number from 1 to 200000000, not NaN.'],
    [{ relationships: 10, seed: -1 }, 'seed is a whole number from 0 to 4294967295, not -1.'],
  ])('refuses %o', (size, sentence) => {
    expect(() => generateWorld(size)).toThrow(new RangeError(sentence));
  });

  describe.each([7, 2026])('of 30,000 relationships and seed %d', (seed) => {
    const { world, partnersOf, customersOf, sharedWithProviders, edges, customers } = survey({
      relationships: 30_000,
      seed,
    });

    it('has 1.25 resellers and 1.27 providers a customer', () => {
      expect(edges.RESELLER / customers).toBeCloseTo(1.25, 1);
      expect(edges.PROVIDER / customers).toBeCloseTo(1.27, 1);
    });

    it('shares a third of the customers with exactly one provider, and some with several', () => {
      const [, one = 0, ...several] = sharedWithProviders.map((count) => count / customers);
      expect(one).toBeGreaterThan(0.3);
      expect(one).toBeLessThan(0.4);
      const more = several.reduce((sum, share) => sum + share, 0);
      expect(more).toBeGreaterThan(0.1);
      expect(more).toBeLessThan(0.2);
    });

    it('has few resellers with very many customers, most with few', () => {
      const sizes = descending(customersOf.RESELLER).map(([, size]) => size);
      const tenth = sizes.slice(0, world.counts.resellers / 10).reduce((sum, size) => sum + size, 0);
      expect(tenth).toBeGreaterThan(edges.RESELLER / 2);
      expect(sizes[Math.floor(world.counts.resellers / 2)]).toBeLessThan(20);
    });

    it('has its largest reseller in litware and its largest provider in adatum', () => {
      const [[reseller, size] = ['nobody', 0], [, next] = ['nobody', 0]] = descending(customersOf.RESELLER);
      expect(reseller).toBe('rsl_litware');
      expect(size).toBeGreaterThan(3 * next);
      expect(descending(customersOf.PROVIDER)[0]?.[0]).toBe('prv_adatum');
    });

    it('gives every reseller at least one provider, each once', () => {
      expect(partnersOf.size).toBe(world.counts.resellers);
      const pairs = [...partnersOf.values()].reduce((sum, providers) => sum + providers.size, 0);
      expect(pairs).toBe(world.counts.partnerships);
    });
  });

  it.each([1_000, 5_000])('has in a world of %d the reference reseller, always as large', (relationships) => {
    const { world, partnersOf, customersOf } = survey({ relationships, seed: 7 });
    const shared = new Map<string, number>();
    for (const { sharedCustomers } of world.relationships()) {
      for (const { resellerId, providerId } of sharedCustomers) {
        if (resellerId === 'rsl_proseware') shared.set(providerId, (shared.get(providerId) ?? 0) + 1);
      }
    }

    const partners = [...(partnersOf.get('rsl_proseware') ?? [])];
    expect(partners).toHaveLength(30);
    expect(customersOf.RESELLER.get('rsl_proseware')).toBe(750);
    expect(shared).toEqual(new Map(partners.map((providerId) => [providerId, 25])));
  });

  it('has the three who are always there in the smallest world, too', () => {
    const ids = [...generateWorld({ relationships: 1, seed: 7 }).organizations()].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['prv_adatum', 'rsl_litware', 'rsl_proseware']));
  });

  it('lets the personas of the generated world sign in to it', () => {
    const world = generateWorld({ relationships: 1_000, seed: 7 });
    const tenants = new Map([...world.partners()].map(({ id, tenantId }) => [id, tenantId]));
    expect(world.users.map((user) => [user.persona, user.subject, tenants.get(user.organizationId ?? '')])).toEqual(
      PERSONAS.filter((persona) => persona.world === 'generated').map((one) => [one.name, one.subject, one.tenantId]),
    );
  });

  describe('of 20,000 relationships', () => {
    const world = generateWorld({ relationships: 20_000, seed: 7 });
    const organizations = [...world.organizations()];
    const partnerships = [...world.partnerships()];
    const groups = [...world.relationships()];
    const edges = groups.flatMap(({ relationships }) => relationships);
    const kindOf = new Map(organizations.map(({ id, kind }) => [id, kind]));

    it('is all in one CSP region, so that every edge is allowed (R10, R21)', () => {
      const countries = new Set(organizations.map(({ countryCode }) => countryCode));
      expect([...countries].filter((country) => !EUROPE.split(' ').includes(country))).toEqual([]);
      expect(countries.size).toBeGreaterThan(15);
    });

    it.each([
      ['id', [...organizations, ...partnerships, ...edges].map(({ id }) => id)],
      ['tenant (R14)', organizations.map(({ tenantId }) => tenantId)],
      ['domain', organizations.map(({ primaryDomain }) => primaryDomain)],
      ['pair of partner and customer', edges.map(({ partnerId, customerId }) => `${partnerId} ${customerId}`)],
    ])('has each %s once', (_what, values) => {
      expect(new Set(values).size).toBe(values.length);
    });

    it('gives ids the form of the running system', () => {
      const ids = [...organizations, ...partnerships, ...edges].map(({ id }) => id);
      const named = /^(prv_adatum|rsl_litware|rsl_proseware)$/;
      expect(ids.filter((id) => !named.test(id) && !/^(prv|rsl|cus|pts|rel)_[0-9A-Za-z]{21}$/.test(id))).toEqual([]);
    });

    it('has edges only between organisations that are there, of the kind they say', () => {
      expect(partnerships.filter((one) => kindOf.get(one.providerId) !== 'PROVIDER')).toEqual([]);
      expect(partnerships.filter((one) => kindOf.get(one.resellerId) !== 'RESELLER')).toEqual([]);
      expect(edges.filter((one) => kindOf.get(one.partnerId) !== one.partnerKind)).toEqual([]);
      expect(groups.filter((one) => one.relationships.some((edge) => edge.customerId !== one.customer.id))).toEqual([]);
    });

    it('shares a customer between a provider and a reseller if and only if both halves are there', () => {
      expect(groups.filter((group) => !isDeepStrictEqual(group.sharedCustomers, inCommon(group)))).toEqual([]);
    });

    it('has names in several languages and scripts, Chinese among them', () => {
      const names = organizations.map(({ name }) => name);
      const share = (sign: RegExp) => names.filter((name) => sign.test(name)).length / names.length;
      expect(share(/\p{Script=Han}/u)).toBeGreaterThan(0.03);
      expect(share(/\p{Script=Greek}/u)).toBeGreaterThan(0.01);
      expect(share(/[éèêñóäöüåøčřžłąß]/i)).toBeGreaterThan(0.1);
      expect(new Set(names).size).toBeGreaterThan(0.9 * names.length);
    });

    it('says how partners help', () => {
      const partners = [...world.partners()];
      expect(partners.filter(({ support }) => !support?.email.startsWith('help@'))).toEqual([]);
      expect(partners.filter(({ kind, services }) => (kind === 'PROVIDER') !== Array.isArray(services))).toEqual([]);
    });
  });
});
