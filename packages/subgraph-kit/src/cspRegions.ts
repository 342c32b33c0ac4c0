import published from './cspRegions.json';

/** A country of the programme. */
export interface CspCountry {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: string;
  /** ISO 4217; null where the programme names none. */
  billingCurrency: string | null;
}

/** Countries within which a provider, a reseller and a customer may work together (R10, R21). */
export interface CspRegion {
  id: string;
  /** In English. */
  name: string;
  countries: readonly CspCountry[];
}

/** The regions as the programme has published them; the file says when. */
export const cspRegions: readonly CspRegion[] = published.regions;

const regionByCountry = new Map(
  cspRegions.flatMap(({ id, countries }) => countries.map(({ code }): [string, string] => [code, id])),
);

/** The region of a country; null where the programme does not exist. */
export const regionOf = (countryCode: string): string | null => regionByCountry.get(countryCode) ?? null;
