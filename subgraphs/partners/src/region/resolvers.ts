import type { Viewer } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { countryName, countryOf, programmeLinks, regionOfCountry, REGIONS, spokenLocale } from './region';

const localeOf = (viewer: Viewer) => (viewer.type === 'person' ? viewer.locale : null);

export const regionResolvers: Resolvers = {
  Query: {
    cspRegions: () => [...REGIONS],
    country: (_parent, { code }) => countryOf(code),
    programmeLinks: (_parent, { locale }, { viewer }) => programmeLinks(spokenLocale(locale, localeOf(viewer))),
  },

  CspRegion: {
    countries: ({ countries }) => [...countries],
  },

  Country: {
    name: (country, { locale }, { viewer }) => countryName(country, spokenLocale(locale, localeOf(viewer))),
    region: (country) => regionOfCountry(country),
  },
};
