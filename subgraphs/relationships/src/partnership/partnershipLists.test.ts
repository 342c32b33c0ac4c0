import { nameKey, regionOf, type OrganizationKind } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import type { PartnershipFilter, PartnershipOrder } from '../__generated__/schema';
import { aContext } from '../testing/viewers';
import { walkPartnerships } from '../testing/walkPartnerships';
import type { Partnership } from './partnership';
import { PartnershipModel, type PartnershipDocument } from './partnership.model';
import { newPartnershipRow } from './partnership.store';
import { partnershipListOf } from './partnershipListOf';

const contoso = aContext('prv_contoso');
const OWNER = { ownerKind: 'PROVIDER', ownerId: 'prv_contoso' } as const;

const NAMES = [
  'Zoë',
  'zoe',
  'Österreich Cloud',
  '吉𠮷野家',
  '吉野',
  'Ärzte',
  'Arzt',
  'Fabrikam',
  'fabrikam 2',
  'Ωmega',
];
/** Most are in Germany, every fifteenth is in France, and one of all in Japan. */
const countryOf = (index: number) => {
  if (index === 71) return 'JP';
  return index % 15 === 0 ? 'FR' : 'DE';
};
const hour = (index: number) => new Date(Date.UTC(2025, 0, 1, index));

const cardOf = (id: string, kind: OrganizationKind, [name, countryCode]: [string, string]) => ({
  id,
  kind,
  name,
  nameKey: nameKey(name),
  countryCode,
  state: 'ACTIVE' as const,
  version: 1,
  primaryDomain: null,
});

/** The partnerships of one provider with 110 resellers, and some of another's. */
const rows: PartnershipDocument[] = Array.from({ length: 120 }, (_, index) => {
  const name = `${NAMES[index % NAMES.length]} ${String((index * 7) % 31)}`;
  const providerId = index < 110 ? 'prv_contoso' : 'prv_other';
  return {
    ...newPartnershipRow({
      id: `pts_${String((index * 37) % 120).padStart(3, '0')}`,
      provider: cardOf(providerId, 'PROVIDER', ['Contoso', 'DE']),
      reseller: cardOf(`rsl_${index}`, 'RESELLER', [name, countryOf(index)]),
      grants: [],
      // Several began at the same time.
      since: hour(Math.floor(index / 3)),
    }),
    ...(index % 7 === 0 && { status: 'SUSPENDED' as const }),
    ...(index % 11 === 0 && { status: 'ENDED' as const, endedAt: hour(2_000) }),
  };
});

interface Asked {
  filter?: PartnershipFilter;
  orderBy?: PartnershipOrder;
}

/** What belongs to a list, without any database. */
function wanted({ filter = {}, orderBy = 'NAME' }: Asked): string[] {
  const statuses = filter.status ?? ['ACTIVE', 'SUSPENDED'];
  const isIn = (row: PartnershipDocument) =>
    row.providerId === 'prv_contoso' &&
    statuses.includes(row.status) &&
    (!filter.search || row.resellerKey.startsWith(nameKey(filter.search))) &&
    (!filter.countryCodes || filter.countryCodes.includes(row.resellerCountry)) &&
    (!filter.region || regionOf(row.resellerCountry) === filter.region) &&
    (!filter.since?.start || row.since >= filter.since.start) &&
    (!filter.since?.end || row.since < filter.since.end);
  const keyOf = (row: PartnershipDocument) =>
    orderBy.startsWith('NAME') ? row.resellerKey : String(row.since.getTime()).padStart(20, '0');
  // The database sorts by the bytes of UTF-8.
  const compare = (a: PartnershipDocument, b: PartnershipDocument) =>
    Buffer.compare(Buffer.from(`${keyOf(a)}\0${a._id}`), Buffer.from(`${keyOf(b)}\0${b._id}`));
  const ids = rows
    .filter(isIn)
    .sort(compare)
    .map(({ _id }) => _id);
  return ['NAME_REVERSED', 'NEWEST'].includes(orderBy) ? ids.reverse() : ids;
}

const SINCE = { start: hour(10), end: hour(25) };
const BY_INDEX: Asked[] = [
  {},
  { orderBy: 'NAME_REVERSED' },
  { orderBy: 'NEWEST' },
  { orderBy: 'OLDEST' },
  { filter: { search: 'ZOE' } },
  { filter: { search: '吉𠮷' } },
  { filter: { search: 'osterreich' }, orderBy: 'NAME_REVERSED' },
  { filter: { status: ['ENDED'] } },
  { filter: { status: ['ACTIVE', 'SUSPENDED', 'ENDED'] }, orderBy: 'NEWEST' },
  { filter: { search: 'fab', status: ['ENDED', 'ACTIVE'] } },
  { filter: { since: SINCE }, orderBy: 'NEWEST' },
  { filter: { since: { start: hour(30) }, status: ['SUSPENDED'] }, orderBy: 'OLDEST' },
];
const BESIDE_INDEX: Asked[] = [
  { filter: { countryCodes: ['FR'] } },
  { filter: { countryCodes: ['JP'] }, orderBy: 'NAME_REVERSED' },
  { filter: { countryCodes: ['FR', 'JP'], search: 'z' } },
  { filter: { countryCodes: ['JP'], status: ['ACTIVE', 'SUSPENDED', 'ENDED'] }, orderBy: 'NEWEST' },
  { filter: { countryCodes: ['FR'], since: SINCE }, orderBy: 'OLDEST' },
  { filter: { countryCodes: [] } },
  { filter: { region: 'JAPAN' }, orderBy: 'OLDEST' },
  { filter: { region: 'EUROPE', search: 'z' } },
  { filter: { since: SINCE } },
  { filter: { since: { end: hour(2) }, search: 'ar' }, orderBy: 'NAME_REVERSED' },
];

const ids = (partnerships: Partnership[]) => partnerships.map(({ id }) => id);
const listOf = (asked: Asked & { asOf?: Date }) => {
  const list = partnershipListOf(contoso, OWNER, asked);
  if (!list) throw new Error('Contoso may list its partnerships.');
  return list;
};

describe('the list of partnerships', () => {
  useTestDatabase();
  beforeEach(() => PartnershipModel.insertMany(rows));

  it('has, in every selection and order, what belongs to it, each once, in both directions', async () => {
    for (const asked of [...BY_INDEX, ...BESIDE_INDEX]) {
      // Small pages where they may be shorter than asked for: then the scan ends between entries, and at any of them.
      const size = BY_INDEX.includes(asked) ? 19 : 2;
      for (const way of ['forward', 'backward'] as const) {
        const { partnerships } = await walkPartnerships(aContext('prv_contoso'), { ...OWNER, ...asked }, { size, way });
        expect({ asked, way, ids: ids(partnerships) }).toEqual({ asked, way, ids: wanted(asked) });
      }
    }
  }, 20_000);

  it('hands out pages that are full where an index narrows it, and shorter ones where it looks through', async () => {
    const pagesOf = async (asked: Asked) =>
      (await walkPartnerships(aContext('prv_contoso'), { ...OWNER, ...asked }, { size: 2, way: 'forward' })).pages;
    expect(await pagesOf({ filter: { status: ['ENDED'] } })).toEqual([2, 2, 2, 2, 2]);
    // 27 of 100 are looked at for each page, and one of them is in Japan.
    expect(await pagesOf({ filter: { countryCodes: ['JP'] } })).toEqual([0, 1, 0, 0]);
  });

  it('counts what belongs to it, looks at no more than 1,001 and says so', async () => {
    const total = (asked: Asked) => aContext('prv_contoso').loaders.partnershipLists.total(listOf(asked));
    for (const asked of [...BY_INDEX, ...BESIDE_INDEX])
      expect(await total(asked)).toEqual({ count: wanted(asked).length, isExact: true });

    const row = rows[1] as PartnershipDocument;
    const before = Array.from({ length: 1_001 }, (_, index) => ({ _id: `pts_a${index}`, resellerId: `rsl_a${index}` }));
    await PartnershipModel.insertMany(before.map((ids) => ({ ...row, ...ids, resellerKey: 'a' })));
    const counted = await countQueries([mongoose.connection.name], async () => {
      expect(await total({ filter: { countryCodes: ['FR'] } })).toEqual({ count: 0, isExact: false });
    });
    expect(counted.keysExamined).toBeLessThanOrEqual(1_002);
  });
});

describe('a list of partnerships that no index can serve', () => {
  it.each([
    [{ filter: { search: 'a' }, orderBy: 'NEWEST' as const }, 'search and status go with NAME'],
    [{ filter: { countryCodes: ['DE'], region: 'EUROPE' } }, 'beside these goes one of countryCodes, region'],
    [{ filter: { countryCodes: ['DE'], since: SINCE } }, 'beside these goes one of countryCodes, region'],
    [{ filter: { region: 'EUROPE', since: SINCE } }, 'beside these goes one of countryCodes, region'],
    [{ filter: { region: 'ATLANTIS' } }, 'There are: AFRICA'],
    [{ filter: { since: { start: hour(2), end: hour(2) } } }, 'since.start has to lie before since.end'],
    [{ filter: { countryCodes: Array.from({ length: 101 }, (_, index) => `A${index}`) } }, 'at most 100 entries'],
    [{ asOf: new Date(0), orderBy: 'NAME' as const }, 'asOf goes with NEWEST and OLDEST only'],
    [{ asOf: new Date(0), filter: { search: 'a' } }, 'asOf goes with NEWEST and OLDEST only'],
    [{ asOf: new Date(0), filter: { since: SINCE } }, 'asOf goes with NEWEST and OLDEST only'],
    [{ asOf: new Date(0), filter: { countryCodes: ['DE'] } }, 'asOf goes with NEWEST and OLDEST only'],
    [{ asOf: new Date('9999-12-31T00:00:00Z') }, 'asOf lies in the future'],
  ])('refuses %j and says what goes', (asked, message) => {
    expect(() => listOf(asked)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message) as string,
        extensions: { code: 'INVALID_INPUT' },
      }) as Error,
    );
  });
});
