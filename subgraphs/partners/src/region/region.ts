/** A country of the programme. */
export interface CountryRecord {
  code: string;
  billingCurrency: string | null;
  regionCode: string;
}

/** A region with the codes of its countries. */
export interface RegionRecord {
  code: string;
  name: string;
  countries: readonly CountryRecord[];
}
