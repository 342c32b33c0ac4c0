import { cspRegions, regionOf } from './cspRegions';
import { asOf } from './cspRegions.json';

describe('regionOf', () => {
  it.each([
    ['DE', 'EUROPE'],
    ['CN', 'CHINA'],
    ['US', 'UNITED_STATES'],
    ['XK', 'MIDDLE_EAST_CENTRAL_EASTERN_EUROPE'],
    ['KP', null],
    ['de', null],
  ])('of %s is %s', (country, region) => {
    expect(regionOf(country)).toBe(region);
  });
});

describe('cspRegions', () => {
  const codes = cspRegions.flatMap(({ countries }) => countries.map(({ code }) => code));

  it('are what the programme published on 2023-10-23: 15 regions, 242 countries', () => {
    expect([asOf, cspRegions.length, codes.length]).toEqual(['2023-10-23', 15, 242]);
  });

  it('have each country once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });
});
