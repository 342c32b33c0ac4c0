import { LARGEST, REFERENCE } from '../shared-customers/headline';

export const PAGE = 25;
/** Has a third of all customers, and hundreds of resellers. */
export const LARGEST_PROVIDER = { persona: 'adatum', organizationId: 'prv_adatum' };

/** A list as the schema offers it. */
export interface ListShape {
  name: string;
  persona: string;
  typename: 'Reseller' | 'Provider';
  field: string;
  args: string;
  /** Each may cost one key more. */
  countries: number;
  /** By an index of its own, or looked through up to 20 times the page. */
  isTabled: boolean;
}

interface Wish {
  args: string;
  countries?: number;
  isTabled?: boolean;
}

const COUNTRIES = ['DE', 'FR', 'NL', 'GB', 'ES'];
const inCountries = `countryCodes: ${JSON.stringify(COUNTRIES)}`;

const CUSTOMERS: Wish[] = [
  { args: '' },
  { args: 'orderBy: NAME_REVERSED' },
  { args: 'orderBy: NEWEST' },
  { args: 'orderBy: OLDEST' },
  { args: 'filter: { search: "b" }' },
  { args: 'filter: { countryCodes: ["DE"] }', countries: 1 },
  { args: `filter: { ${inCountries} }`, countries: COUNTRIES.length },
  { args: `orderBy: NEWEST, filter: { ${inCountries} }`, countries: COUNTRIES.length },
  { args: 'orderBy: NEWEST, filter: { since: { start: "2020-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" } }' },
  { args: 'filter: { missing: HALF }' },
  { args: 'orderBy: NEWEST, filter: { missing: HALF }' },
  { args: 'filter: { origin: [REFERRAL] }', isTabled: false },
  { args: 'filter: { since: { end: "2019-01-01T00:00:00Z" } }', isTabled: false },
  { args: 'orderBy: NEWEST, asOf: "2020-01-01T00:00:00Z"', isTabled: false },
];
const PARTNERSHIPS: Wish[] = [
  { args: '' },
  { args: 'orderBy: NEWEST' },
  { args: 'filter: { search: "a" }' },
  { args: 'filter: { countryCodes: ["DE", "FR"] }', isTabled: false },
];

const shapes = (of: Pick<ListShape, 'persona' | 'typename' | 'field'>, wishes: readonly Wish[]): ListShape[] =>
  wishes.map(({ args, countries = 0, isTabled = true }) => ({
    ...of,
    name: `${of.persona} ${of.field}(${args})`,
    args: args.replace('HALF', of.typename === 'Reseller' ? 'MISSING_PROVIDER' : 'MISSING_RESELLER'),
    countries,
    isTabled,
  }));

export const LISTS: readonly ListShape[] = [
  ...shapes({ persona: LARGEST.persona, typename: 'Reseller', field: 'customers' }, CUSTOMERS),
  ...shapes({ persona: LARGEST_PROVIDER.persona, typename: 'Provider', field: 'customers' }, CUSTOMERS),
  ...shapes({ persona: REFERENCE.persona, typename: 'Reseller', field: 'indirectProviders' }, PARTNERSHIPS),
  ...shapes({ persona: LARGEST_PROVIDER.persona, typename: 'Provider', field: 'indirectResellers' }, PARTNERSHIPS),
];

/** Asks for one page of a list and nothing beside. */
export const queryOf = ({ typename, field, args }: ListShape, after: string | null): string =>
  `{ viewer { organization { ... on ${typename} { list: ${field}(first: ${PAGE}${after ? `, after: "${after}"` : ''}${args && `, ${args}`}) ` +
  '{ pageInfo { endCursor hasNextPage } edges { cursor } } } } } }';
