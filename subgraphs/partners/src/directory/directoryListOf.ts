import { BadInput, cspRegions, openPage, regionOf, whyNotSearchable } from '@twotier/subgraph-kit';
import type { ProviderFilter, QueryProvidersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { bindingOf, type DirectoryList } from './directoryEntry';
import { soughtBy } from './words';

function regionOfFilter({ region, countryCode }: ProviderFilter): string | null {
  if (region != null && !cspRegions.some(({ id }) => id === region))
    throw new BadInput(`filter.region: the programme has no region ${JSON.stringify(region)}. See cspRegions.`);
  if (countryCode == null) return region ?? null;
  const code = countryCode.toUpperCase();
  const ofCountry = regionOf(code);
  if (ofCountry === null) throw new BadInput(`filter.countryCode: the programme does not exist in ${code}.`);
  if (region != null && region !== ofCountry)
    throw new BadInput(`filter.countryCode: ${code} is in ${ofCountry}, not in ${region}. Name one of both.`);
  return ofCountry;
}

function wordsOfFilter({ search }: ProviderFilter): string[] {
  if (search == null) return [];
  const words = soughtBy(search);
  const fault = whyNotSearchable(search) ?? (words.length === 0 ? 'It has neither a letter nor a digit.' : null);
  if (fault !== null) throw new BadInput(`filter.search: ${fault}`);
  return words;
}

/** Which page of the directory the arguments ask for. Throws INVALID_INPUT. */
export function directoryListOf(
  { cursors }: Pick<Context, 'cursors'>,
  { filter, ...page }: QueryProvidersArgs,
): DirectoryList {
  const given = filter ?? {};
  const selection = {
    region: regionOfFilter(given),
    services: [...new Set(given.services ?? [])].sort(),
    words: wordsOfFilter(given),
  };
  return { ...selection, page: openPage(page, cursors, bindingOf(selection)) };
}
