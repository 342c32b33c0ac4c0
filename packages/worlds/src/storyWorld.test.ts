import { storyWorld } from './storyWorld';

const { organizations, users, partnerships, relationships } = storyWorld;

/** The countries of the story by CSP region, as the programme publishes them. */
const REGION_OF: Record<string, string> = {
  AT: 'EUROPE',
  CH: 'EUROPE',
  CN: 'CHINA',
  CZ: 'EUROPE',
  DE: 'EUROPE',
  ES: 'EUROPE',
  FR: 'EUROPE',
  GB: 'EUROPE',
  IE: 'EUROPE',
  NL: 'EUROPE',
};

const regionOf = (organizationId: string) => {
  const country = organizations.find(({ id }) => id === organizationId)?.countryCode ?? 'nowhere';
  return REGION_OF[country] ?? `no region for ${country}`;
};
const customersOf = (partnerId: string) =>
  relationships.filter((edge) => edge.partnerId === partnerId).map(({ customerId }) => customerId);
const sharedBy = (providerId: string, resellerId: string) =>
  customersOf(providerId).filter((customerId) => customersOf(resellerId).includes(customerId));
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('storyWorld', () => {
  it('has two providers, four resellers and a dozen customers', () => {
    const count = (kind: string) => organizations.filter((organization) => organization.kind === kind).length;
    expect([count('PROVIDER'), count('RESELLER'), count('CUSTOMER')]).toEqual([2, 4, 12]);
  });

  it.each([
    ['ids', [...organizations, ...users, ...partnerships, ...relationships].map(({ id }) => id)],
    ['tenants (R14)', organizations.map(({ tenantId }) => tenantId)],
    ['subjects (R39)', users.map(({ subject }) => subject)],
    ['pairs of provider and reseller (R11)', partnerships.map((edge) => `${edge.providerId} ${edge.resellerId}`)],
    ['pairs of partner and customer', relationships.map((edge) => `${edge.partnerId} ${edge.customerId}`)],
  ])('has no two equal %s', (_what, values) => {
    expect(duplicates(values)).toEqual([]);
  });

  it('gives every id the form that the services accept', () => {
    const ids = [...organizations, ...users, ...partnerships, ...relationships].map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]{3}_[A-Za-z0-9_-]{1,64}$/.test(id))).toEqual([]);
  });

  it('keeps every edge inside one CSP region (R10, R21)', () => {
    const ends = [
      ...partnerships.map(({ providerId, resellerId }) => [providerId, resellerId]),
      ...relationships.map(({ partnerId, customerId }) => [partnerId, customerId]),
    ].map((pair) => [...new Set(pair.map(regionOf))].join(' and '));
    expect([...new Set(ends)]).toEqual(['EUROPE', 'CHINA']);
  });

  it.each([
    ['prv_contoso', 'rsl_fabrikam', ['cus_wingtip', 'cus_adventure', 'cus_jiji', 'cus_ctyrlistek']],
    ['prv_northwind', 'rsl_fabrikam', ['cus_wingtip', 'cus_zoe', 'cus_ctyrlistek']],
    ['prv_contoso', 'rsl_tailspin', ['cus_wingtip', 'cus_lucerne']],
    ['prv_contoso', 'rsl_alpine', []],
  ])('lets the active pair %s and %s share what both serve', (providerId, resellerId, shared) => {
    expect(partnerships).toContainEqual(expect.objectContaining({ providerId, resellerId, status: 'ACTIVE' }));
    expect(sharedBy(providerId, resellerId)).toEqual(shared);
  });

  it('has a partnership that ended while both sides go on serving the same customers (R15)', () => {
    expect(partnerships.filter(({ status }) => status === 'ENDED').map(({ id }) => id)).toEqual([
      'pts_northwind_tailspin',
    ]);
    expect(sharedBy('prv_northwind', 'rsl_tailspin')).toEqual(['cus_wingtip', 'cus_blueyonder']);
  });

  it('lacks a half here and there', () => {
    const kindsServing = (customerId: string) =>
      new Set(relationships.filter((edge) => edge.customerId === customerId).map(({ partnerKind }) => partnerKind));
    const customers = organizations.filter(({ kind }) => kind === 'CUSTOMER').map(({ id }) => id);

    expect(customers.filter((id) => !kindsServing(id).has('RESELLER'))).toEqual(['cus_margie']);
    expect(customers.filter((id) => !kindsServing(id).has('PROVIDER'))).toEqual([
      'cus_bellows',
      'cus_donghu',
      'cus_wutong',
      'cus_fourthcoffee',
    ]);
  });

  it('says of every relationship the kind of its partner', () => {
    const kindOf = new Map(organizations.map(({ id, kind }) => [id, kind]));
    expect(relationships.filter(({ partnerId, partnerKind }) => kindOf.get(partnerId) !== partnerKind)).toEqual([]);
  });

  it('has names that try a search: accents, an apostrophe, Chinese, a sign beyond the basic plane', () => {
    expect(organizations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Zoë Bakkerij', 'Čtyřlístek Logistika', "Margie's Travel", '梧桐书店', '吉𠮷茶馆']),
    );
  });

  it('gives every organisation a global administrator, in its own tenant', () => {
    const administrators = users.filter(({ roles }) => roles.includes('GLOBAL_ADMIN'));
    expect(administrators.map(({ organizationId, tenantId }) => [organizationId, tenantId])).toEqual(
      organizations.map(({ id, tenantId }) => [id, tenantId]),
    );
  });

  it('calls administrators of their tenant exactly those who are GLOBAL_ADMIN', () => {
    expect(users.filter((user) => user.isTenantAdministrator !== user.roles.includes('GLOBAL_ADMIN'))).toEqual([]);
  });
});
