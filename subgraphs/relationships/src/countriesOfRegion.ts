import { BadInput, cspRegions } from '@twotier/subgraph-kit';

/** The countries of a region of the programme. Throws INVALID_INPUT, with the regions that there are. */
export function countriesOfRegion(regionId: string): string[] {
  const region = cspRegions.find(({ id }) => id === regionId);
  if (!region)
    throw new BadInput(`region is none of the programme. There are: ${cspRegions.map(({ id }) => id).join(', ')}.`);
  return region.countries.map(({ code }) => code).sort();
}
