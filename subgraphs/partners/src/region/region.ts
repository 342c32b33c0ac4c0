import { cspRegions, type CspCountry } from '@twotier/subgraph-kit';
import type { ProgrammeLink, ProgrammeTopic } from '../__generated__/schema';
import programmePages from './programmeLinks.json';

const ENGLISH = 'en';

/** A country of the programme. */
export interface CountryRecord extends CspCountry {
  regionCode: string;
}

/** A region with its countries. */
export interface RegionRecord {
  code: string;
  name: string;
  countries: readonly CountryRecord[];
}

export const REGIONS: readonly RegionRecord[] = cspRegions.map(({ id, name, countries }) => ({
  code: id,
  name,
  countries: countries.map((country) => ({ ...country, regionCode: id })),
}));

const countryByCode = new Map(REGIONS.flatMap(({ countries }) => countries.map((country) => [country.code, country])));
const regionByCode = new Map(REGIONS.map((region) => [region.code, region]));

/** Null where the programme does not exist. The code is taken in either case. */
export const countryOf = (code: string): CountryRecord | null => countryByCode.get(code.toUpperCase()) ?? null;

export const regionOfCountry = ({ regionCode }: CountryRecord): RegionRecord =>
  regionByCode.get(regionCode) as RegionRecord;

/** Whether names can be told in this language. Whoever asks may have made it up: `i-klingon` is well-formed, and unknown. */
function isSpoken(locale: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // no language tag
  }
}

/** The first of these in which names can be told; else English. */
export const spokenLocale = (...wanted: (string | null | undefined)[]): string =>
  wanted.find((locale) => typeof locale === 'string' && isSpoken(locale)) ?? ENGLISH;

/** The country's name in this language, which has to be one that is spoken. */
export const countryName = ({ code }: CountryRecord, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

/** Pages of the programme in this language, in English where there is no other. */
export function programmeLinks(locale: string): ProgrammeLink[] {
  const language = new Intl.Locale(locale).language;
  return programmePages.map(({ topic, texts }) => ({
    topic: topic as ProgrammeTopic,
    ...((texts as Partial<Record<string, typeof texts.en>>)[language] ?? texts.en),
  }));
}
