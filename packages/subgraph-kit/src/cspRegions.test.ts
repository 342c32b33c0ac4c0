import { regionOf } from './cspRegions';

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
